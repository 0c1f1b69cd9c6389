// Reads rules/ and writes it as typed constants under src/packs/, so that bundlers drop what is not used.
// What stands where is in rules/README.md. `--check` writes nothing and fails when src/packs/ is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OUT = 'src/packs'
const RULE =
  '$schema title rationale concern on effect params conditions terms obligations lifts caps tags lock message sources examples'
const PACK = '$schema format id version title within zone facts conditions overrides calendar notes statements renamed'
const PRESET = '$schema format id version title packs reason rules scopes knows countsAs conditions statements'
const WORDS = 'title note source terms'

/** Every file that breaks a habit of the house, in sentences: all of them are said at once. */
const wrong = []
const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()

const checkOrder = (path, value, order) => {
  const keys = Object.keys(value)
  const known = order.split(' ')
  const unknown = keys.find((key) => !known.includes(key))
  if (unknown !== undefined) wrong.push(`${path}: there is no key \`${unknown}\`; the keys are ${known.join(', ')}.`)
  const late = keys.find((key, i) => i > 0 && known.indexOf(key) < known.indexOf(keys[i - 1]))
  if (late !== undefined)
    wrong.push(`${path}: move \`${late}\` up; every file has its keys in the same order: ${known.join(', ')}.`)
}

const checkList = (path, name, list) => {
  if (list.length === 0) wrong.push(`${path}: \`${name}\` is empty; leave it out instead.`)
  const seen = new Set()
  for (const entry of list) {
    const word = typeof entry === 'object' ? entry.term : String(entry)
    if (word.trim() === '' || word !== word.trim())
      wrong.push(`${path}: an entry of \`${name}\` is empty or begins or ends with a space.`)
    if (seen.has(plain(word)))
      wrong.push(`${path}: \`${name}\` has “${word}” twice (case and accents do not count); keep one.`)
    seen.add(plain(word))
    for (const context of entry.unless ?? [])
      if (!plain(context).includes(plain(word)))
        wrong.push(`${path}: “${context}” can never excuse “${word}”, because it does not contain it.`)
  }
}

const LIKE_A_LANGUAGE = /^(?:any|[a-z]{2,3})(?:-.+)?$/
const byLanguage = (terms) => Object.keys(terms).every((key) => LIKE_A_LANGUAGE.test(key))
const checkTerms = (path, terms) => {
  for (const [list, languages] of Object.entries(byLanguage(terms) ? { '': terms } : terms))
    for (const [language, words] of Object.entries(languages))
      checkList(path, ['terms', list, language].filter(Boolean).join('.'), words)
}

const read = (path) => {
  const text = readFileSync(path, 'utf8')
  const name = path.split('/').at(-1).slice(0, -5)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    wrong.push(`${path}: name the file in lower-case words joined by hyphens; its name is half of a rule’s id.`)
  if (text !== text.normalize('NFC')) wrong.push(`${path}: save the file in NFC, so that accents compare.`)
  try {
    const { $schema, ...content } = JSON.parse(text)
    const terms = path.includes('/terms/')
    const order = terms ? WORDS : path.includes('/presets/') ? PRESET : 'format' in content ? PACK : RULE
    checkOrder(path, $schema === undefined ? content : { $schema, ...content }, order)
    if (!terms && $schema === undefined)
      wrong.push(`${path}: add \`$schema\`, so that an editor can complete and check the file.`)
    if (content.terms) checkTerms(path, content.terms)
    for (const name of ['concern', 'on', 'lifts', 'caps', 'tags', 'sources', 'obligations', 'examples'])
      if (content[name])
        checkList(
          path,
          name,
          content[name].map((entry) => JSON.stringify(entry)),
        )
    return content
  } catch (error) {
    wrong.push(`${path}: this is not JSON (${error.message}).`)
    return {}
  }
}

const jsonIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => name.slice(0, -5))
    : []

/** The names of the word lists that conditions read. */
const listsRead = (node) => {
  if (node === null || typeof node !== 'object') return []
  // Facts of the calendar name lists of dates.
  const words = typeof node.fact === 'string' && !node.fact.startsWith('calendar.')
  const named = words && node.params ? [node.params.list, node.params.first, node.params.second] : []
  return [...named.filter((name) => typeof name === 'string'), ...Object.values(node).flatMap(listsRead)]
}

/** A rule with the word lists that it reads and does not hold itself: those of its pack’s `terms/`. */
const withLists = (path, rule, lists, used) => {
  const missing = [...new Set(listsRead(rule.conditions))].filter((list) => !Object.hasOwn(rule.terms ?? {}, list))
  if (missing.length === 0) return rule
  if (rule.terms && byLanguage(rule.terms)) {
    wrong.push(`${path}: name the rule’s own word list too, because it also reads \`${missing[0]}\`.`)
    return rule
  }
  const terms = { ...rule.terms }
  for (const list of missing) {
    used.add(list)
    if (Object.hasOwn(lists, list)) terms[list] = lists[list]
    else
      wrong.push(
        `${path}: it reads the word list \`${list}\`, which stands neither in \`terms\` nor in a file of terms/.`,
      )
  }
  // In the order of the house.
  const { obligations, lifts, caps, tags, lock, message, sources, examples, ...before } = rule
  return {
    ...before,
    terms,
    ...JSON.parse(JSON.stringify({ obligations, lifts, caps, tags, lock, message, sources, examples })),
  }
}

/** The name of a pack in code. JavaScript keeps `in` and `do` for itself: India is `inRegion`. */
const camel = (id) =>
  ['in', 'do'].includes(id) ? `${id}Region` : id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const words = (title) => (typeof title === 'string' ? title : title?.en)
const made = new Map()
const write = (id, type, doc, value, imports = '') =>
  made.set(
    `${id}.ts`,
    `// Generated from rules/ by scripts/build-packs.mjs. Do not edit.\nimport type { ${type} } from '../model/index.js'\n${imports}\n/** ${doc} */\nexport const ${camel(id)}: ${type} = ${value}\n`,
  )

const buildPack = (folder) => {
  const at = join('rules', folder)
  const lists = Object.fromEntries(
    jsonIn(join(at, 'terms')).map((list) => [list, read(join(at, 'terms', `${list}.json`)).terms]),
  )
  const used = new Set()
  const rules = {}
  for (const list of Object.keys(lists))
    if (LIKE_A_LANGUAGE.test(list))
      wrong.push(
        `${at}/terms/${list}.json: give the list another name; one that begins like \`en-\` is taken for a language.`,
      )
  const head = read(join(at, 'pack.json'))
  if (head.id !== folder) wrong.push(`${at}/pack.json: the id \`${head.id}\` must be the folder’s name.`)
  for (const name of jsonIn(at)) {
    if (name === 'pack') continue
    const path = join(at, `${name}.json`)
    const content = read(path)
    if ('format' in content) {
      if (content.id !== name) wrong.push(`${path}: the id \`${content.id}\` must be the file’s name.`)
      write(name, 'Pack', `Region file: ${words(content.title)}.`, JSON.stringify(content, null, 2))
    } else rules[name] = withLists(path, content, lists, used)
  }
  for (const list of Object.keys(lists))
    if (!used.has(list))
      wrong.push(`${at}/terms/${list}.json: no rule of the pack reads this list; name it in a condition or delete it.`)
  write(folder, 'Pack', `Pack: ${words(head.title)}.`, JSON.stringify({ ...head, rules }, null, 2))
}

const buildPreset = (name) => {
  const policy = read(join('rules/presets', `${name}.json`))
  const listed = Object.keys(policy.packs ?? {}).sort()
  const imports = listed.map((id) => `import { ${camel(id)} } from './${id}.js'\n`).join('')
  const value = `{\n"policy": ${JSON.stringify(policy, null, 2)},\n"packs": [${listed.map(camel).join(', ')}]\n}`
  write(name, 'Bundle', `Preset: ${words(policy.title)}.`, value, imports)
}

for (const folder of readdirSync('rules').sort()) if (existsSync(join('rules', folder, 'pack.json'))) buildPack(folder)
for (const name of jsonIn('rules/presets')) buildPreset(name)
const doors = [...made.keys()].map((file) => file.slice(0, -3)).sort()
made.set(
  'index.ts',
  `// Generated from rules/ by scripts/build-packs.mjs. Do not edit.\n${doors.map((id) => `export { ${camel(id)} } from './${id}.js'\n`).join('')}`,
)

if (wrong.length > 0) {
  for (const sentence of wrong) console.error(sentence)
  process.exit(1)
}
if (process.argv.includes('--check')) {
  const path = (file) => join(OUT, file)
  const stale = [...made].filter(([file, text]) => !existsSync(path(file)) || readFileSync(path(file), 'utf8') !== text)
  const extra = existsSync(OUT) ? readdirSync(OUT).filter((file) => !made.has(file)) : []
  for (const file of [...stale.map(([file]) => file), ...extra])
    console.error(`${path(file)} is stale: run \`npm run build:packs\` and commit what it writes.`)
  process.exitCode = stale.length + extra.length > 0 ? 1 : 0
} else {
  // Never empty while somebody else reads it: first all that is new, then away with what is left over.
  mkdirSync(OUT, { recursive: true })
  for (const [file, text] of made) writeFileSync(join(OUT, file), text)
  for (const file of readdirSync(OUT)) if (!made.has(file)) rmSync(join(OUT, file))
}
