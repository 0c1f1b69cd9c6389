// One post, one call: outcome, findings, and the same in words.
import { compilePolicy, evaluate } from 'charte'
import { starter } from 'charte/packs'
import { en, fr, renderDecision } from 'charte/render'

const policy = compilePolicy(starter)
const post = { text: 'Write to lopez@example.org, she needs a fridge', account: { kind: 'official' } }
const decision = evaluate(post, { policy, now: '2026-11-24T09:30:00Z' })

console.log(
  decision.outcome,
  decision.findings.map((finding) => finding.rule),
)
console.log()
console.log(renderDecision(decision, { policy, words: en, post }))
console.log()
console.log(renderDecision(decision, { policy, words: fr, post }))
