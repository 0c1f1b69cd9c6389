// An approval is bound to what was approved: an edit voids it, a new date does not.
import { compilePolicy, contentDigest, evaluate } from 'charte'
import { starter } from 'charte/packs'

const policy = compilePolicy({
  ...starter,
  policy: {
    ...starter.policy,
    id: 'two-pairs-of-eyes',
    rules: { ...starter.policy.rules, 'publishing/second-pair': { effect: { official: 'require' } } },
  },
})
const draft = { text: 'Open day on Saturday', account: { id: 'page', kind: 'official' }, author: { id: 'lea' } }
const approval = { by: 'omar', roles: ['editor'], at: '2026-11-23T15:00:00Z', digest: contentDigest(draft) }
const judge = (title, post, approvals) => {
  const { outcome, obligations } = evaluate(post, { policy, approvals, now: '2026-11-24T09:30:00Z' })
  const why = obligations.flatMap(({ refused = [] }) => refused.map(({ by, why }) => `${by}: ${why}`))
  console.log(`${title}: ${outcome}${why.length ? ` (${why.join(', ')})` : ''}`)
}

judge('no approval', draft, [])
judge('approved by Omar', draft, [approval])
judge('approved by its author', draft, [{ ...approval, by: 'lea' }])
judge('edited after approval', { ...draft, text: 'Open day on Sunday' }, [approval])
judge('moved to Friday', { ...draft, publishAt: '2026-11-27T09:00:00Z' }, [approval])
