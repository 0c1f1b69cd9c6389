// Reads rules/ and writes it as typed constants under src/packs/, so that bundlers drop what is not used.
// `--check` writes nothing and fails when src/packs/ is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const jsonIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
const camel = (id) => id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
const words = (title) => (typeof title === 'string' ? title : title.en)
const fail = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

const files = new Map()
const packs = []
const without = ({ $schema: _, ...rest }) => rest
const constant = (name, type, doc, value, imports = '') =>
  `// Generated from rules/ by scripts/build-packs.mjs. Do not edit.\nimport type { ${type} } from '../model/index.js'\n${imports}\n/** ${doc} */\nexport const ${name}: ${type} = ${value}\n`

for (const folder of readdirSync('rules').sort()) {
  if (folder === 'presets' || !existsSync(join('rules', folder, 'pack.json'))) continue
  const rules = {}
  for (const file of jsonIn(join('rules', folder))) {
    const name = file.slice(0, -5)
    const content = read(join('rules', folder, file))
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
      fail(`rules/${folder}/${file}: name the file in lower-case words joined by hyphens.`)
    if (JSON.stringify(content) !== JSON.stringify(content).normalize('NFC'))
      fail(`rules/${folder}/${file}: save the file in NFC, so that accents compare.`)
    if (name === 'pack') continue
    if (content.overrides) {
      files.set(
        `${name}.ts`,
        constant(
          camel(name),
          'Pack',
          `Region file: ${words(content.title)}.`,
          JSON.stringify(without(content), null, 2),
        ),
      )
      packs.push([name, camel(name)])
    } else rules[name] = without(content)
  }
  const head = without(read(join('rules', folder, 'pack.json')))
  files.set(
    `${folder}.ts`,
    constant(camel(folder), 'Pack', `Pack: ${words(head.title)}.`, JSON.stringify({ ...head, rules }, null, 2)),
  )
  packs.push([folder, camel(folder)])
}
for (const file of jsonIn('rules/presets')) {
  const policy = without(read(join('rules/presets', file)))
  const name = file.slice(0, -5)
  const listed = Object.keys(policy.packs).sort()
  const imports = listed.map((id) => `import { ${camel(id)} } from './${id}.js'\n`).join('')
  const value = `{\n"policy": ${JSON.stringify(policy, null, 2)},\n"packs": [${listed.map(camel).join(', ')}]\n}`
  files.set(`${name}.ts`, constant(camel(name), 'Bundle', `Preset: ${words(policy.title)}.`, value, imports))
  packs.push([name, camel(name)])
}
files.set(
  'index.ts',
  `// Generated from rules/ by scripts/build-packs.mjs. Do not edit.\n${packs
    .sort()
    .map(([id, name]) => `export { ${name} } from './${id}.js'\n`)
    .join('')}`,
)

if (process.argv.includes('--check')) {
  for (const [name, text] of files) {
    const path = join('src/packs', name)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
      fail(`src/packs/${name} is stale: run \`npm run build:packs\` and commit what it writes.`)
  }
} else {
  rmSync('src/packs', { recursive: true, force: true })
  mkdirSync('src/packs', { recursive: true })
  for (const [name, text] of files) writeFileSync(join('src/packs', name), text)
}
