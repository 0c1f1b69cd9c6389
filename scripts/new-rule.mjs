// `npm run new-rule -- sensitivity/my-check` lays out a rule file; what is left to do is to fill in its words.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'

const stop = (sentence) => {
  console.error(sentence)
  process.exit(1)
}
const [asked = ''] = process.argv.slice(2)
const [pack = '', name = '', ...more] = asked.split('/')
const packs = readdirSync('rules').filter((folder) => existsSync(`rules/${folder}/pack.json`))

if (!asked)
  stop(`Name the pack and the rule: npm run new-rule -- sensitivity/my-check\nThe packs are ${packs.join(', ')}.`)
if (more.length > 0 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
  stop(
    `“${asked}” cannot be a rule’s id: write pack/thing-check in lower-case words joined by hyphens, such as ${packs[0]}/my-check.`,
  )
if (!packs.includes(pack))
  stop(
    `There is no pack “${pack}”. The packs are ${packs.join(', ')}; to begin another, add rules/${pack}/pack.json with its format, id, version and title.`,
  )
const path = `rules/${pack}/${name}.json`
if (existsSync(path)) stop(`${path} is there already: change it, or choose another name.`)

const both = (en, fr) => ({ en, fr })
const post = (text, language) => ({ text, ...(language && { language }), account: { kind: 'official' } })
const rule = {
  $schema: '../../dist/json-schema/rule.json',
  title: both('Limit …', 'Limiter …'),
  rationale: both('…', '…'),
  concern: [7],
  effect: { official: 'advise', representative: 'advise', personal: 'off' },
  params: {
    most: { title: both('How many are fine', 'Combien passent'), unit: 'words', kind: 'number', default: 0, min: 0 },
  },
  conditions: {
    not: { fact: 'text.terms', operator: 'atMostItems', value: { param: 'most' } },
  },
  terms: { en: ['…'], fr: ['…'] },
  message: both('There is … in this text. Try … instead.', 'Ce texte contient … Essayez plutôt …'),
  sources: [{ title: '…' }],
  examples: [
    { post: post('…'), fires: true, outcome: 'allow', finds: ['…'] },
    { post: post('…', 'fr'), fires: true },
    { title: both('…', '…'), post: post('…'), fires: false },
    { post: post('…', 'fr'), fires: false },
  ],
}
mkdirSync(`rules/${pack}`, { recursive: true })
writeFileSync(path, `${JSON.stringify(rule, null, 2)}\n`)
console.log(`${path} is laid out. Now:
  1. Replace every … with your words: title, why, what was seen and the way out, in English and French.
  2. Write the posts. Two that fire, two that do not; the first silent one is the near miss: the harmless post that
     looks most like the harm. Its title says what makes it harmless.
  3. If words of a list are not what you look at, change the conditions: docs/facts.md names every fact and operator.
  4. npm run build:docs, then npm test -- rules: what is still missing is said in sentences.`)
