import { describe, expect, it } from 'vitest'
import { activityMinutes } from '../../src/facts/activity-minutes.js'
import type { Activity, Context, Post, WorkHours } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}, window = 'day') => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return activityMinutes.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: { window }, terms: new Map() },
  )
}

const WEEK: readonly WorkHours[] = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }]
const post = { author: { id: 'lea', zone: 'Europe/Paris', schedule: WEEK } }
const now = '2026-11-24T15:00:00+01:00'
const spent = (at: string, more: Partial<Activity> = {}): Activity => ({
  at,
  author: 'lea',
  personal: true,
  minutes: 10,
  ...more,
})

describe('activity.minutes observes', () => {
  const activity = [
    spent('2026-11-24T09:00:00+01:00'),
    spent('2026-11-24T14:59:00+01:00'),
    spent('2026-11-23T10:00:00+01:00'),
  ]

  it('what was spent today', () => {
    expect(see(post, { now, activity })).toEqual({ value: 20 })
  })

  it('what was spent since Monday', () => {
    expect(see(post, { now, activity: [...activity, spent('2026-11-20T10:00:00+01:00')] }, 'week')).toEqual({
      value: 30,
    })
  })
})

describe('activity.minutes stays silent', () => {
  it.each([
    ['on a break in the evening', spent('2026-11-23T19:00:00+01:00')],
    ['before working hours', spent('2026-11-24T08:59:00+01:00')],
    ['on use for work', spent('2026-11-24T10:00:00+01:00', { personal: false })],
    ['on use by somebody else', spent('2026-11-24T10:00:00+01:00', { author: 'max' })],
    ['on what is still to come', spent('2026-11-24T15:01:00+01:00')],
    ['on an entry without minutes', { at: '2026-11-24T10:00:00+01:00', author: 'lea', personal: true }],
  ])('%s', (_, entry) => {
    expect(see(post, { now, activity: [entry] })).toEqual({ value: 0 })
  })

  it('for somebody without working hours', () => {
    expect(see({ author: { schedule: [] } }, { now, activity: [spent('2026-11-24T10:00:00+01:00')] })).toEqual({
      value: 0,
    })
  })

  it('where nobody spent anything, whoever the author is', () => {
    expect(see({}, { now, activity: [] })).toEqual({ value: 0 })
  })
})

describe('activity.minutes says what is missing', () => {
  const activity = [spent('2026-11-24T10:00:00+01:00')]
  it.each([
    ['everything', {}, { now }, ['activity', 'author.id', 'author.schedule', 'author.zone']],
    ['the activity', post, { now }, ['activity']],
    ['who the author is', { author: { ...post.author, id: undefined } }, { now, activity }, ['author.id']],
    ['hours and zone', { author: { id: 'lea' } }, { now, activity }, ['author.schedule', 'author.zone']],
    ['a zone that exists', { author: { ...post.author, zone: 'Nowhere' } }, { now, activity }, ['author.zone']],
    ['a time that can be read', post, { now, activity: [spent('yesterday')] }, ['activity']],
  ])('%s', (_, given, context, missing) => {
    expect(see(given, context)).toEqual({ value: undefined, missing })
  })
})
