import { describe, expect, it } from 'vitest'
import { contentDigest } from '../../src/digest/index.js'
import { activityDuplicates } from '../../src/facts/activity-duplicates.js'
import type { Activity, FactInput, Post } from '../../src/model/index.js'

const post: Post = { text: 'Open day!', account: { id: 'page' } }
const digest = contentDigest(post)
const at = Date.UTC(2026, 10, 24, 9)
const see = (activity: readonly Activity[] | undefined, days = 7, time: number | undefined = at) =>
  activityDuplicates.observe({ post, context: { activity }, at: time } as unknown as FactInput, {
    params: { days },
    terms: new Map(),
  })
const ago = (hours: number, more: Partial<Activity> = {}): Activity => ({
  at: new Date(at - hours * 3_600_000).toISOString(),
  account: 'page',
  digest,
  ...more,
})

describe('activity.duplicates', () => {
  it('counts the same content of the same account, before the post time', () => {
    expect(see([ago(1), ago(26), ago(0), ago(-1)]).value).toBe(2)
    expect(see([ago(1, { account: 'other' }), ago(1, { digest: 'c1-0' })]).value).toBe(0)
    expect(see([{ at: 'soon', account: 'page' }]).value).toBe(0)
  })
  it('takes an account that is not named for the one without a name', () => {
    const { account: _, ...bare } = ago(1)
    expect(see([bare, ago(1, { account: '' })]).value).toBe(0)
    const nameless = { ...post, account: {} }
    const known = { digest: contentDigest(nameless) }
    const activity = [{ ...bare, ...known }, ago(1, { account: '', ...known }), ago(1, known)]
    const input = { post: nameless, context: { activity }, at }
    const call = { params: { days: 7 }, terms: new Map() }
    expect(activityDuplicates.observe(input as unknown as FactInput, call).value).toBe(2)
  })
  it('looks so many days back, or as far as the activity goes', () => {
    expect(see([ago(24 * 7), ago(24 * 7 + 1)]).value).toBe(1)
    expect(see([ago(24 * 400)], 0).value).toBe(1)
  })
  it('knows another text as new', () => {
    expect(see([ago(1, { digest: contentDigest({ ...post, text: 'Open day, again!' }) })]).value).toBe(0)
  })
  it('is not known without activity, a time, or a readable entry', () => {
    expect(see(undefined)).toEqual({ value: undefined, missing: ['activity'] })
    expect(
      activityDuplicates.observe({ post, context: { activity: [] } } as unknown as FactInput, {
        params: { days: 7 },
        terms: new Map(),
      }),
    ).toEqual({ value: undefined, missing: ['now'] })
    expect(see([ago(1, { at: 'soon' })])).toEqual({ value: undefined, missing: ['activity'] })
  })
})
