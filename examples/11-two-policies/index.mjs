// Two policies of two invented organisations that agree on almost nothing: a French federation for child welfare with
// houses overseas, and a small Canadian charity for murals and wild birds. Eleven posts, one for each concern.
import { readFileSync } from 'node:fs'
import { compilePolicy, contentDigest, evaluate } from 'charte'
import * as packs from 'charte/packs'
import { en, renderFinding } from 'charte/render'

const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'))
const CONCERNS = [
  ...['sensitive information', 'time', 'whose donor', 'what is shared', 'own name or ours', 'approval'],
  ...['personality', 'several countries', 'disclaimers', 'who holds the keys', 'training'],
]
const houses = [
  { file: read('les-rivages'), us: 'Les Rivages', scopes: ['pointe-a-pitre'], zone: 'America/Guadeloupe' },
  { file: read('kestrel-lane'), us: 'Kestrel Lane', scopes: ['halifax'], zone: 'America/Halifax' },
].map((house) => ({
  ...house,
  policy: compilePolicy({
    policy: house.file,
    packs: Object.values(packs).filter(({ id }) => id !== undefined && id in house.file.packs),
  }),
}))

const now = '2027-04-09T16:00:00Z'
const election = { kind: 'presidential', day: '2027-04-11' }
const context = ({ us, scopes, zone }) => ({
  ...{ now, scopes, organisation: { names: [us] }, pause: { state: 'none' } },
  activity: [{ at: '2027-04-08T15:00:00Z', account: 'page', author: 'max' }],
  calendar: { elections: [{ ...election, zone }], regulated: [], reserve: [], mourning: [], holidays: [] },
  registers: { consents: [{ id: 'c1', status: 'given', by: ['self', 'guardian', 'guardian'], channels: ['*'] }] },
})
/** Lea is trained and has read the policy; the posts that ask about it say otherwise. */
const written = ({ account, author, ...post }, { us, zone }) => ({
  ...{ labels: { topic: [], purpose: [], genre: [] }, people: [], ...post },
  ...(post.text && { text: post.text.replaceAll('{us}', us) }),
  account: { id: 'page', ...account, zone },
  author: {
    ...{ id: 'lea', roles: ['educator'], zone, policyRead: '2.0.0', postCount: 50, candidateFor: [] },
    training: ['networks', 'child-protection', 'birds-and-brushes'].map((module) => ({
      module,
      at: '2027-01-08T09:00:00Z',
    })),
    ...author,
  },
})

for (const { concern, post: draft, context: more } of read('posts')) {
  console.log(`\n${concern} ${CONCERNS[concern - 1]} · ${(draft.text ?? draft.action).replace('{us}', '…')}`)
  for (const house of houses) {
    const post = written(draft, house)
    const agreed = { by: 'max', roles: ['communications'], at: '2027-04-09T15:00:00Z', digest: contentDigest(post) }
    const approvals = concern === 6 ? [] : [agreed]
    const { policy } = house
    const { outcome, findings } = evaluate(post, { ...context(house), ...more, approvals, policy })
    const said = findings.filter(({ status }) => status === 'open' || status === 'undetermined')
    console.log(`  ${house.us}: ${outcome}`)
    for (const finding of said) console.log(`    ${renderFinding(finding, { policy, words: en, post }).split('\n')[0]}`)
  }
}
