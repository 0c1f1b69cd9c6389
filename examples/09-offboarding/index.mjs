// Ben leaves on Friday. Each account is audited, and what must change hands is listed; his own account stays his.
import { compilePolicy, evaluate } from 'charte'
import { recommended } from 'charte/packs'
import { en, renderFinding } from 'charte/render'

const rules = { 'publishing/second-pair': { effect: { official: 'require' } } }
const policy = compilePolicy({
  ...recommended,
  policy: { ...recommended.policy, id: 'les-lucioles', rules, knows: ['account.recoveryOwned'] },
})
const people = { lea: ['director', 'editor'], omar: ['editor', 'fundraising'], ben: ['editor'] }
const ben = { id: 'ben', roles: people.ben, endsAt: '2026-11-27T17:00:00Z' }
const judge = (post) => evaluate({ author: ben, ...post }, { policy, now: '2026-11-24T09:30:00Z' })

const accounts = [
  { id: 'page-lyon', kind: 'official', admins: [{ person: 'ben' }, { person: 'lea' }], recoveryOwned: false },
  { id: 'ben-at-work', kind: 'representative', admins: [{ person: 'ben' }], recoveryOwned: true },
  { id: 'ben', kind: 'personal' },
]
console.log('Accounts')
for (const account of accounts) {
  const { outcome, findings } = judge({ action: 'audit', account })
  console.log(`  ${account.id} (${account.kind}): ${outcome === 'allow' ? 'stays with Ben' : 'changes hands'}`)
  for (const finding of findings.filter((one) => one.outcome !== 'allow'))
    console.log(`    ${renderFinding(finding, { policy, words: en }).split('\n')[0]}`)
}

const page = { id: 'page-lyon', kind: 'official' }
const scheduled = [
  ['Soupe de la Saint-Nicolas, dimanche à midi', '2026-12-05T09:00:00Z'],
  ['Merci aux bénévoles du marché', '2026-11-26T09:00:00Z'],
]
console.log('Scheduled posts')
for (const [text, publishAt] of scheduled) {
  const { findings } = judge({ text, language: 'fr', account: page, publishAt })
  const orphan = findings.some(({ rule }) => rule === 'continuity/leaver-scheduled')
  console.log(`  ${text}: ${orphan ? 'needs a new owner' : 'goes out while Ben is here'}`)
}

console.log('Approvals that waited for Ben')
const waiting = { text: 'Notre rapport annuel', language: 'fr', account: page, author: { id: 'omar' } }
for (const { kind, roles = [] } of judge(waiting).obligations) {
  const able = Object.keys(people).filter((id) => roles.some((role) => people[id].includes(role)))
  const staying = able.filter((id) => id !== ben.id && id !== waiting.author.id)
  if (kind === 'approval') console.log(`  ${waiting.text}: ${staying.join(', ')}`)
}

console.log('Relationships to record')
for (const [id, role] of Object.entries({ d7: 'donor', c1: 'colleague', d9: 'donor' })) {
  const { obligations } = judge({ action: 'accept', account: accounts[1], target: { id, role } })
  if (obligations.some(({ kind }) => kind === 'keep-record')) console.log(`  ${role} ${id}`)
}
