// Each repair is kept only if judging again shows that it helped.
import { applyFixes, compilePolicy, evaluate } from 'charte'
import { recommended } from 'charte/packs'

const policy = compilePolicy(recommended)
const context = { policy, now: '2026-11-24T09:30:00Z' }
const post = {
  text: 'Our well in the village. Ask Ana at 06 12 34 56 78',
  language: 'en',
  account: { kind: 'official' },
  media: [{ id: 'well', alt: 'A well between two trees', synthetic: 'generated', people: [] }],
}

const before = evaluate(post, context)
console.log(
  before.outcome,
  before.findings.map(({ rule }) => rule),
)
const { post: repaired, applied } = applyFixes(
  post,
  context,
  before.findings.flatMap(({ fixes }) => fixes),
)
for (const { rule, kind, safe } of applied) console.log(`${kind} for ${rule}${safe ? ' (safe)' : ''}`)
console.log(JSON.stringify(repaired.text))
console.log('A removal is never safe: “Ask Ana at” is what is left of the sentence, and only a person can mend that.')
const after = evaluate(repaired, context)
console.log(
  after.outcome,
  after.findings.map(({ rule }) => rule),
)
