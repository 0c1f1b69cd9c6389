// The same post in three places: each region file brings its own law.
import { compilePolicy, evaluate } from 'charte'
import { caQc, de, fr, recommended } from 'charte/packs'

const packs = { ...recommended.policy.packs, fr: '1', de: '1', 'ca-qc': '1' }
const policy = compilePolicy({
  policy: {
    ...recommended.policy,
    id: 'three-countries',
    packs,
    knows: ['labels.purpose', 'labels.topic', 'media.people', 'registers.consents'],
  },
  packs: [...recommended.packs, fr, de, caQc],
})

const post = {
  text: 'Spring sale: photos of our workshop',
  language: 'en',
  channel: 'instagram',
  account: { kind: 'official' },
  labels: { purpose: [{ value: 'commercial' }], topic: [] },
  media: [
    {
      id: 'photo-1',
      alt: 'Hands over a wooden boat',
      people: [{ minor: true, identifiable: true, role: 'guest', named: 'none', consents: ['c1'] }],
    },
  ],
  people: [],
}
const registers = { consents: [{ id: 'c1', status: 'given', by: ['guardian'], channels: ['instagram'] }] }

for (const scopes of [[], ['FR'], ['DE'], ['CA-QC'], ['CA-QC', 'FR']]) {
  const decision = evaluate(post, { policy, scopes, registers, now: '2026-11-24T09:30:00Z' })
  console.log(`${scopes.join(' + ') || 'everywhere'}: ${decision.outcome}`)
  for (const { rule, outcome, scopes: where } of decision.findings)
    console.log(`  ${outcome} by ${rule} in ${where.join(', ') || 'everywhere'}`)
}
