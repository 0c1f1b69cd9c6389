// A pack outside this repository: a package with nothing but JSON. Its host reads the files, checks them as strictly as
// it likes, and puts them in force beside charte’s own.
import { readdirSync, readFileSync } from 'node:fs'
import { checkPolicy, compilePolicy, evaluate, packFromFiles } from 'charte'
import { sensitivity } from 'charte/packs'
import { en, renderDecision } from 'charte/render'
import { checkExamples } from 'charte/testing'

// From an installed package: dirname(createRequire(import.meta.url).resolve('charte-pack-footbridge/rules/pack.json'))
const folder = new URL('charte-pack-footbridge/rules/', import.meta.url)
const pack = packFromFiles(
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])),
)

console.log(`${pack.id} ${pack.version}: ${Object.keys(pack.rules).join(', ')}`)
const results = checkExamples(pack)
console.log(`${results.filter(({ passed }) => passed).length} of ${results.length} examples pass`)
const missing = checkExamples(pack, { level: 'shipped' }).filter(({ passed }) => !passed)
console.log(
  `to be as whole as charte’s own rules: ${missing.length} things, such as\n  ${missing[0].rule} ${missing[0].message}`,
)

const bundle = {
  policy: {
    format: 1,
    id: 'footbridge',
    version: '1.0.0',
    packs: { sensitivity: '1', footbridge: '1' },
    rules: { 'footbridge/round-next-day': { params: { wait: 'PT24H' } } },
    knows: ['about', 'labels.topic', 'media'],
  },
  packs: [sensitivity, pack],
}
const policy = compilePolicy(bundle)
const post = {
  text: 'On the menu tonight: soup, with our friends of the bakery',
  account: { kind: 'official' },
  about: [{ relation: 'partner', approved: false }],
  labels: { topic: [] },
  media: [],
}
console.log(`\n${renderDecision(evaluate(post, { policy, now: '2026-11-24T17:00:00Z' }), { policy, words: en, post })}`)

// What a stranger gets wrong is said with its place and the way out.
const wrong = { ...bundle, policy: { ...bundle.policy, rules: { 'footbridge/allergen': { effect: 'off' } } } }
console.log(`\n${checkPolicy(wrong).map(({ at, message, hint }) => `${at}: ${message} (${hint})`)}`)
