import { describe, expect, it } from 'vitest'
import {
  type Approval,
  type Context,
  compilePolicy,
  contentDigest,
  evaluate,
  type Post,
  type Setting,
} from '../../src/index.js'
import { publishing, sensitivity, training } from '../../src/packs/index.js'

const now = '2026-11-24T09:30:00Z'
const post: Post = {
  text: 'Our answer',
  account: { id: 'page', kind: 'official' },
  author: { id: 'lea', roles: ['volunteer'] },
}
const approval = (by: string, role: string, more: Partial<Approval> = {}): Approval => ({
  ...{ by, roles: [role], at: '2026-11-24T08:00:00Z', digest: contentDigest(post) },
  ...more,
})
const judge = (rules: { readonly [rule: string]: Setting }, context: Context = {}, draft: Post = post) => {
  const packs = [publishing, sensitivity, training]
  const policy = compilePolicy({
    policy: {
      ...{ format: 1 as const, id: 'test', version: '1.0.0', rules, knows: [] },
      packs: Object.fromEntries(packs.map(({ id }) => [id, '1'])),
    },
    packs,
  })
  return evaluate(draft, { policy, now, ...context })
}
const outcome = (rules: { readonly [rule: string]: Setting }, approvals: readonly Approval[]) =>
  judge(rules, { approvals }).outcome

describe('approvals of publishing', () => {
  it('count so many different people', () => {
    const two = { 'publishing/second-pair': { effect: 'require' as const, params: { people: 2 } } }
    expect(outcome(two, [approval('omar', 'editor')])).toBe('hold')
    expect(outcome(two, [approval('omar', 'editor'), approval('omar', 'editor')])).toBe('hold')
    expect(outcome(two, [approval('omar', 'editor'), approval('ana', 'editor')])).toBe('allow')
  })
  it('come from the team that the policy names', () => {
    const cyber = { 'publishing/second-pair': { effect: 'require' as const, params: { team: 'cyber' } } }
    expect(outcome(cyber, [approval('omar', 'editor')])).toBe('hold')
    expect(outcome(cyber, [approval('omar', 'editor', { team: 'press' })])).toBe('hold')
    expect(outcome(cyber, [approval('omar', 'editor', { team: 'cyber' })])).toBe('allow')
  })
  it('may be asked of each of several roles', () => {
    const joint = { 'publishing/joint-approval': { effect: 'require' as const, params: { labels: ['x'] } } }
    const draft: Post = { ...post, labels: { topic: [{ value: 'x' }] } }
    const given = (approvals: readonly Approval[]) => judge(joint, { approvals }, draft).outcome
    expect(given([approval('omar', 'director')])).toBe('hold')
    expect(given([approval('omar', 'director'), approval('ana', 'communications')])).toBe('allow')
  })
  it('may be asked in order', () => {
    const staged = { 'publishing/staged-approval': { effect: 'require' as const } }
    const at = (hour: number) => ({ at: `2026-11-24T0${hour}:00:00Z` })
    const [first, then, last] = [
      approval('sam', 'safeguarding', at(6)),
      approval('omar', 'editor', at(7)),
      approval('ana', 'director', at(8)),
    ]
    expect(outcome(staged, [first, then])).toBe('hold')
    expect(outcome(staged, [first, approval('omar', 'editor', at(5)), last])).toBe('hold')
    expect(outcome(staged, [first, then, last])).toBe('allow')
  })
  it('may have to be recent', () => {
    const fresh = { 'publishing/fresh-approval': { effect: 'require' as const, params: { age: 'P7D' } } }
    expect(outcome(fresh, [approval('omar', 'editor', { at: '2026-11-16T09:00:00Z' })])).toBe('hold')
    expect(outcome(fresh, [approval('omar', 'editor', { at: '2026-11-18T09:00:00Z' })])).toBe('allow')
  })
})

describe('permits of publishing and training', () => {
  const review = { 'publishing/second-pair': { effect: 'require' as const } }
  const quick: Post = { ...post, risk: 'low', template: 'reminder' }
  const lane = { ...review, 'publishing/fast-lane': { effect: 'permit' as const } }
  it('lift the review of what is quick and safe, for so many a day', () => {
    expect(judge(review, {}, quick).outcome).toBe('hold')
    expect(judge(lane, { activity: [] }, quick).outcome).toBe('allow')
    const busy = { ...lane, 'publishing/fast-lane': { effect: 'permit' as const, params: { perDay: 1 } } }
    expect(judge(busy, { activity: [{ at: '2026-11-24T07:00:00Z', account: 'page' }] }, quick).outcome).toBe('hold')
  })
  it('lift no agreement on a topic, and nothing that protects somebody', () => {
    const topic: Post = { ...quick, labels: { topic: [{ value: 'health' }] } }
    expect(judge(lane, { activity: [] }, topic).outcome).toBe('hold')
    const leak: Post = { ...quick, text: 'Write to lopez@example.org, she needs a fridge' }
    expect(judge(lane, { activity: [] }, leak).outcome).toBe('deny')
  })
  it('lift the review of spokespersons and of trained people, and of nobody else', () => {
    const trust = {
      ...review,
      'publishing/spokesperson': { effect: 'permit' as const },
      'training/trained-people': { effect: 'permit' as const },
      'training/before-publishing': { effect: 'off' as const, reason: 'looked at elsewhere' },
    }
    const by = (author: Post['author']) => judge(trust, {}, { ...post, author: { id: 'lea', ...author } }).outcome
    const done = [{ module: 'social-media', at: '2026-03-01T09:00:00Z' }]
    expect(by({ roles: ['volunteer'], training: [] })).toBe('hold')
    expect(by({ roles: ['spokesperson'], training: [] })).toBe('allow')
    expect(by({ roles: ['editor'], training: done })).toBe('allow')
  })
})
