// The same library through `require`.
const { compilePolicy, evaluate, requiredFields } = require('charte')
const { strict } = require('charte/packs')

const policy = compilePolicy(strict)
const decision = evaluate({ text: 'Bonjour à tous !', language: 'fr' }, { policy, now: '2026-11-24T09:30:00Z' })
console.log(decision.outcome)
for (const { field, ask } of decision.needs) console.log(`  needs ${field} (${ask})`)
const connected = requiredFields(policy).fields.filter((one) => one.connected)
console.log('connect', [...new Set(connected.map(({ field }) => field.split('.')[0]))].join(', '))
