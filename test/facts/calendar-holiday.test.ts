import { describe, expect, it } from 'vitest'
import { calendarHoliday } from '../../src/facts/calendar-holiday.js'
import type { Calendar, Context, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}, calendar: Calendar = {}) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: ['EU', 'FR'], calendar, names: new Map() }
  return calendarHoliday.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: {}, terms: new Map() },
  )
}

const paris = { account: { zone: 'Europe/Paris' } }
const holidays = [{ day: '2026-12-25', scope: 'FR' }]

describe('calendar.holiday observes', () => {
  it('a holiday on the account’s clock', () => {
    expect(see(paris, { now: '2026-12-24T23:30:00Z', calendar: { holidays } })).toEqual({ value: true })
  })

  it('a holiday of a region file, whatever the host’s own list', () => {
    expect(see(paris, { now: '2026-12-25T12:00:00Z' }, { holidays })).toEqual({ value: true })
  })
})

describe('calendar.holiday stays silent', () => {
  it.each([
    ['on another day', paris, { now: '2026-12-25T23:30:00Z', calendar: { holidays } }],
    ['elsewhere', paris, { now: '2026-12-25T12:00:00Z', calendar: { holidays: [{ day: '2026-12-25', scope: 'DE' }] } }],
    ['far from any holiday, in whatever zone', {}, { now: '2026-11-24T12:00:00Z', calendar: { holidays } }],
    ['where there is none', {}, { calendar: { holidays: [] } }],
  ])('%s', (_, post, context) => {
    expect(see(post, context)).toEqual({ value: false })
  })
})

describe('calendar.holiday says what is missing', () => {
  it.each([
    ['the holidays', paris, { now: '2026-12-25T12:00:00Z' }, ['calendar.holidays']],
    ['the zone, close to one', {}, { now: '2026-12-25T20:00:00Z', calendar: { holidays } }, ['account.zone']],
    ['both', {}, { now: '2026-12-25T20:00:00Z' }, ['account.zone', 'calendar.holidays']],
  ])('%s', (_, post, context, missing) => {
    expect(see(post, context)).toEqual({ value: undefined, missing })
  })
})
