import { describe, expect, it } from 'vitest'
import { contentDigest } from '../../src/digest/index.js'
import { activityCount } from '../../src/facts/activity-count.js'
import type { Context, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}, hours = 24, actions = ['publish']) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return activityCount.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: { hours, actions }, terms: new Map() },
  )
}

const now = '2026-11-24T12:00:00Z'
const post: Post = { text: 'Hello', account: { id: 'page' } }
const on = (...times: readonly string[]) => times.map((at) => ({ at, account: 'page' }))

describe('activity.count observes', () => {
  it('what was published in the hours before', () => {
    expect(see(post, { now, activity: on('2026-11-24T11:00:00Z', '2026-11-23T12:00:01Z') })).toEqual({ value: 2 })
  })

  it('what is scheduled before it', () => {
    const later = { ...post, publishAt: '2026-11-26T12:00:00Z' }
    expect(see(later, { now, activity: on('2026-11-26T11:00:00Z', '2026-11-24T11:00:00Z') })).toEqual({ value: 1 })
  })

  it('other acts, if asked', () => {
    const activity = [{ at: '2026-11-24T11:00:00Z', account: 'page', action: 'reply' as const }]
    expect(see(post, { now, activity }, 24, ['publish', 'reply'])).toEqual({ value: 1 })
  })

  it('another post at the same moment', () => {
    const activity = [{ at: now, account: 'page', digest: contentDigest({ text: 'Other' }) }]
    expect(see(post, { now, activity })).toEqual({ value: 1 })
  })
})

describe('activity.count stays silent', () => {
  it.each([
    ['on what is older', on('2026-11-23T12:00:00Z')],
    ['on what comes after', on('2026-11-24T12:00:01Z')],
    ['on other accounts', [{ at: '2026-11-24T11:00:00Z', account: 'other' }, { at: '2026-11-24T11:00:00Z' }]],
    ['on other acts', [{ at: '2026-11-24T11:00:00Z', account: 'page', action: 'reply' as const }]],
    ['on this very post', [...on(now), { at: now, account: 'page', digest: contentDigest(post) }]],
  ])('%s', (_, activity) => {
    expect(see(post, { now, activity })).toEqual({ value: 0 })
  })
})

describe('activity.count says what is missing', () => {
  it.each([
    ['the activity', { now }, ['activity']],
    ['now', { activity: [] }, ['now']],
    ['times that can be read', { now, activity: on('2026-02-30T00:00:00Z') }, ['activity']],
  ])('%s', (_, context, missing) => {
    expect(see(post, context)).toEqual({ value: undefined, missing })
  })
})
