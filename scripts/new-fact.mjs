// `npm run new-fact -- text.links` lays out a fact, its test and its line in src/facts/index.ts: all three work as they
// stand, and are yours to change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const stop = (sentence) => {
  console.error(sentence)
  process.exit(1)
}
const [id = ''] = process.argv.slice(2)
if (!id) stop('Name the fact: npm run new-fact -- text.shouting')
if (!/^[a-z]+(?:\.[a-z][a-zA-Z]*)+$/.test(id))
  stop(`“${id}” cannot be a fact’s id: write what it looks at, a point, and what it sees, such as text.shouting.`)
const words = id
  .split('.')
  .flatMap((part) => part.split(/(?=[A-Z])/))
  .map((word) => word.toLowerCase())
const file = words.join('-')
const name = words.map((word, i) => (i === 0 ? word : word[0].toUpperCase() + word.slice(1))).join('')
const paths = { fact: `src/facts/${file}.ts`, test: `test/facts/${file}.test.ts`, index: 'src/facts/index.ts' }
for (const path of [paths.fact, paths.test])
  if (existsSync(path)) stop(`${path} is there already: change it, or choose another name.`)

writeFileSync(
  paths.fact,
  `import type { Fact } from '../model/index.js'

/** How many exclamation marks the text has. Say here what it sees, its unit, and when it is not known. */
export const ${name}: Fact<'${id}'> = {
  id: '${id}',
  title: { en: 'the exclamation marks of the text', fr: 'les points d’exclamation du texte' },
  kind: { type: 'number' },
  reads: ['text'],
  observe: ({ post }) => ({ value: [...(post.text ?? '')].filter((character) => character === '!').length }),
}
`,
)
writeFileSync(
  paths.test,
  `import { describe, expect, it } from 'vitest'
import { ${name} } from '../../src/facts/${file}.js'
import type { Context, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}) => {
  const where = { zone: undefined, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return ${name}.observe(
    { post, context, text: readPost(post), now: undefined, at: undefined, ...where },
    { params: {}, terms: new Map() },
  )
}

describe('${id} observes', () => {
  it('each mark once', () => expect(see({ text: 'Come! Now!!' })).toEqual({ value: 3 }))
})

describe('${id} stays silent', () => {
  it.each([
    ['without a text', {}],
    ['on other marks', { text: 'Come? ¡ok' }],
  ])('%s', (_, post) => expect(see(post)).toEqual({ value: 0 }))
})
`,
)
const line = `export { ${name} } from './${file}.js'`
const lines = readFileSync(paths.index, 'utf8').trimEnd().split('\n')
const from = (text) => text.match(/'(.*)'/)?.[1] ?? ''
const at = lines.findIndex((other) => from(other) > from(line))
lines.splice(at === -1 ? lines.length : at, 0, line)
writeFileSync(paths.index, `${lines.join('\n')}\n`)
console.log(`${paths.fact}, ${paths.test} and a line in ${paths.index} are laid out, and work. Now:
  1. Change what it sees, its title in English and French, its kind, and the fields that it reads.
  2. Change the test: what it observes, where it stays silent, and which field it names when that is missing.
     Absent knowledge is { value: undefined, missing: [field] }; absent content is none.
  3. npm run build:docs puts it in docs/facts.md. Rules can use it at once.`)
