import { describe, expect, it } from 'vitest'
import { applyFixes, compilePolicy, contentDigest, evaluate, type Fix, type Post } from '../../src/index.js'
import { onePack } from '../generate/one-pack.js'

const now = '2026-11-24T09:30:00Z'
const words = (list: readonly string[], more: object = {}) => ({
  title: 'Forbid it',
  message: 'Seen.',
  effect: 'forbid',
  conditions: { fact: 'text.terms', operator: 'atLeastItems', value: 1 },
  terms: { any: list },
  obligations: [{ kind: 'remove' }],
  ...more,
})
const policyOf = (rules: object) => compilePolicy(onePack(rules))
const policy = policyOf({ a: words(['cheap', 'boat']), b: words(['cheap boat', 'sale']) })
const fixesOf = (post: Post, by = policy) => evaluate(post, { policy: by, now }).findings.flatMap(({ fixes }) => fixes)
const apply = (post: Post, fixes = fixesOf(post), context: object = {}, by = policy) =>
  applyFixes(post, { policy: by, now, ...context }, fixes)
const whys = ({ refused }: ReturnType<typeof applyFixes>) => refused.map(({ fix, why }) => `${fix.rule} ${why}`)

describe('repairs', () => {
  it('are made in order, each where the ones before it moved it', () => {
    const done = apply({ text: 'One boat, two cheap things, a sale.' })
    expect(done.post.text).toBe('One, two things, a.')
    expect(done.applied).toHaveLength(3)
    expect(done.refused).toEqual([])
    expect(done.voided).toEqual([])
  })
  it('are made in whatever order they are given', () => {
    const post = { text: 'One boat, two cheap things, a sale.' }
    expect(apply(post, [...fixesOf(post)].reverse()).post).toEqual(apply(post).post)
  })
  it('are made where they belong: in an item of a list, in the title, not beside it', () => {
    const post: Post = {
      text: 'A boat here.',
      title: 'A cheap day',
      media: [
        { kind: 'image', alt: 'Rocks' },
        { kind: 'image', alt: 'The boat' },
        { kind: 'image', alt: 'Sand' },
      ],
    }
    const { post: repaired } = apply(post)
    expect(repaired.text).toBe('A here.')
    expect(repaired.title).toBe('A day')
    expect(repaired.media?.map(({ alt }) => alt)).toEqual(['Rocks', 'The', 'Sand'])
  })
  it('that overlap one made before are refused', () => {
    const done = apply({ text: 'A cheap boat.' })
    expect(whys(done)).toEqual(['t/b overlap'])
    expect(done.post.text).toBe('A.')
  })
  it('that were not proposed for this post are refused', () => {
    const [fix] = fixesOf({ text: 'A boat.' }) as [Fix]
    const done = apply({ text: 'No such thing at all.' }, [fix])
    expect(whys(done)).toEqual(['t/a not-proposed'])
    expect(done.post).toEqual({ text: 'No such thing at all.' })
    expect(done.applied).toEqual([])
  })
  it('that bring in what another rule forbids are refused, and leave the post as it was', () => {
    const strict = policyOf({
      a: words(['boat']),
      z: words(['big'], {
        conditions: { fact: 'text.length', operator: 'lessThan', value: 10 },
        obligations: [{ kind: 'change' }],
        terms: undefined,
      }),
    })
    const post = { text: 'A big boat.' }
    const done = apply(post, fixesOf(post, strict), {}, strict)
    expect(whys(done)).toEqual(['t/a no-help'])
    expect(done.post).toEqual(post)
  })
  it('void the approvals of what was changed, each person once and in order, and no others', () => {
    const post = { text: 'A boat.' }
    const digest = contentDigest(post)
    const voice = (by: string, of = digest) => ({ by, roles: ['lead'], at: now, digest: of })
    const approvals = [voice('zoe'), voice('ann'), voice('zoe'), voice('bob', 'c1-other')]
    expect(apply(post, undefined, { approvals }).voided).toEqual(['ann', 'zoe'])
    expect(apply(post, [], { approvals }).voided).toEqual([])
  })
})
