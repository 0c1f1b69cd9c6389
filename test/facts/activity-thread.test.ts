import { describe, expect, it } from 'vitest'
import { activityThread } from '../../src/facts/activity-thread.js'
import type { Activity, FactInput, Post } from '../../src/model/index.js'

const at = Date.UTC(2026, 10, 24, 9)
const see = (
  activity: readonly Activity[] | undefined,
  post: Post = { account: { id: 'page' }, thread: { id: 't' } },
) =>
  activityThread.observe({ post, context: { activity }, at } as unknown as FactInput, {
    params: { hours: 24 },
    terms: new Map(),
  })
const act = (hours: number, thread = 't', account = 'page'): Activity => ({
  at: new Date(at - hours * 3_600_000).toISOString(),
  thread,
  account,
})

describe('activity.thread', () => {
  it('counts the acts of the account in the thread of the post, in the hours before', () => {
    expect(see([act(1), act(23), act(24), act(0), act(1, 'u'), act(1, 't', 'lea')]).value).toBe(2)
  })
  it('is 0 outside threads, whatever is known', () => {
    expect(see(undefined, {}).value).toBe(0)
  })
  it('is not known without activity or with a time that cannot be read', () => {
    expect(see(undefined).missing).toEqual(['activity'])
    expect(see([{ ...act(1), at: '?' }]).missing).toEqual(['activity'])
  })
})
