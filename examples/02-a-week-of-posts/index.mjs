// A nonprofit's week: forty posts of six people in three offices, judged one by one.
import { readFileSync } from 'node:fs'
import { compilePolicy, evaluate } from 'charte'
import * as packs from 'charte/packs'
import { en, fr, renderFinding } from 'charte/render'

const data = (name) => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
const file = JSON.parse(data('policy.json'))
const people = JSON.parse(data('people.json'))
const posts = data('posts.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const organisation = JSON.parse(data('organisation.json'))

const policy = compilePolicy({ policy: file, packs: Object.values(packs).filter((pack) => pack.id in file.packs) })
const colour = (code, text) => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text)
const LOOK = { allow: [32, '✓'], hold: [33, '◔'], deny: [31, '✗'] }
const count = { allow: 0, hold: 0, deny: 0 }
let day = ''

console.log(colour(1, `${file.title.en}: a week of posts`))
for (const { by, at, scope, context = {}, ...post } of posts) {
  const { name, ...author } = people[by]
  const decision = evaluate({ ...post, author }, { ...organisation, ...context, now: at, scopes: [scope], policy })
  const words = post.language === 'fr' ? fr : en
  const [code, mark] = LOOK[decision.outcome]
  count[decision.outcome] += 1
  if (at.slice(0, 10) !== day) console.log(`\n${colour(1, (day = at.slice(0, 10)))}`)
  console.log(
    `${colour(code, mark)} ${at.slice(11, 16)} ${name} · ${scope} · ${post.account.kind} · ${words.quote(post.text ?? post.action)}`,
  )
  for (const finding of decision.findings) {
    const [message, ...more] = renderFinding(finding, { policy, words, post }).split('\n')
    const steps = decision.outcome === 'allow' ? [] : more.filter((line) => line.startsWith('  →'))
    console.log([`    ${message}`, ...steps.map((line) => `    ${line}`)].join('\n'))
  }
  for (const { code: error, field } of decision.errors) console.log(`    ${field}: ${words.errors[error]}`)
}
console.log(`\n${posts.length} posts: ${count.allow} may go out, ${count.hold} wait, ${count.deny} not like this.`)
