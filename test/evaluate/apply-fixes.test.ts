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
  it('are made beside one another where they touch, whichever comes first', () => {
    const apart = policyOf({ a: words(['cheap', 'boat']) })
    const post = { text: 'A cheap boat here.' }
    const fixes = fixesOf(post, apart)
    expect(fixes.map(({ span }) => [span.start, span.end])).toEqual([
      [1, 7],
      [7, 12],
    ])
    for (const given of [fixes, [...fixes].reverse()])
      expect(apply(post, given, {}, apart)).toMatchObject({ post: { text: 'A here.' }, refused: [] })
  })
  it('are made behind words that were put in at the same place, and in the place of no text', () => {
    const labelled = policyOf({
      b: words(['draft'], {
        conditions: { fact: 'text.terms', operator: 'atMostItems', value: 0 },
        obligations: [{ kind: 'label', text: 'Draft:' }],
      }),
      c: words(['boat']),
    })
    const post = { text: 'boat, or not' }
    expect(apply(post, fixesOf(post, labelled), {}, labelled).post.text).toBe('Draft: , or not')
    expect(apply({}, fixesOf({}, labelled), {}, labelled).post).toEqual({ text: 'Draft:' })
  })
  it('that do not help the rule that asks for them are refused, whatever else they help', () => {
    const short = { operator: 'lessThan', value: 15 }
    const long = policyOf({
      a: words([], {
        conditions: { fact: 'text.length', operator: 'greaterThan', value: 0 },
        obligations: [{ kind: 'label', text: 'Draft:' }],
        terms: undefined,
      }),
      b: words([], { conditions: { fact: 'text.length', ...short }, terms: undefined }),
    })
    const post = { text: 'A boat trip' }
    const done = apply(post, fixesOf(post, long), {}, long)
    expect(whys(done)).toEqual(['t/a no-help'])
    expect(done.post).toEqual(post)
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
