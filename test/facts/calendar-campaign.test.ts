import { describe, expect, it } from 'vitest'
import { calendarCampaign } from '../../src/facts/calendar-campaign.js'
import type { Context, Election, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (params: { days?: number; months?: number }, context: Context, post: Post = {}) => {
  const at = parseInstant(context.now ?? '')
  const where = { zone: post.account?.zone, zones: intlZones, scopes: ['GB'], calendar: {}, names: new Map() }
  return calendarCampaign.observe(
    { post, context, text: readPost(post), now: at, at, ...where },
    { params: { days: 0, months: 0, ...params }, terms: new Map() },
  )
}
const runs = (params: { days?: number; months?: number }, election: Election, now: string) =>
  (see(params, { now, calendar: { elections: [election] } }).value as unknown[]).length > 0

describe('calendar.campaign observes', () => {
  // The regulator’s own example: the period of the vote of 4 July 2024 began on 6 July 2023 (2024 has a 29 February).
  const british = { day: '2024-07-04', kind: 'general', zone: 'Europe/London' }
  it.each([
    ['2023-07-05T23:59:00+01:00', false],
    ['2023-07-06T00:00:00+01:00', true],
    ['2024-07-04T23:59:00+01:00', true],
    ['2024-07-05T00:00:00+01:00', false],
  ])('365 days that end with polling day: %s %s', (now, expected) => {
    expect(runs({ days: 365 }, british, now)).toBe(expected)
  })

  // From 1 September 2025 for the vote of March 2026.
  const french = { day: '2026-03-15', kind: 'municipal', zone: 'Europe/Paris' }
  it.each([
    ['2025-08-31T23:59:00+02:00', false],
    ['2025-09-01T00:00:00+02:00', true],
    ['2026-03-15T23:59:00+01:00', true],
    ['2026-03-16T00:00:00+01:00', false],
  ])('six months before the first day of the month: %s %s', (now, expected) => {
    expect(runs({ months: 6 }, french, now)).toBe(expected)
  })

  it('the month before a vote in January, in the year before', () => {
    const election = { ...french, day: '2027-01-31' }
    expect(runs({ months: 1 }, election, '2026-12-01T00:00:00+01:00')).toBe(true)
    expect(runs({ months: 1 }, election, '2026-11-30T23:59:00+01:00')).toBe(false)
  })

  it('the longer of the two', () => {
    expect(runs({ days: 10, months: 6 }, french, '2025-09-01T00:00:00+02:00')).toBe(true)
    expect(runs({ days: 300, months: 1 }, french, '2025-09-01T00:00:00+02:00')).toBe(true)
  })

  it('nothing without days or months', () => expect(runs({}, french, '2026-03-15T12:00:00+01:00')).toBe(false))

  it('the last day of a vote over several days', () => {
    const italian = { day: '2026-05-24', lastDay: '2026-05-25', zone: 'Europe/Rome' }
    expect(runs({ days: 30 }, italian, '2026-05-25T23:00:00+02:00')).toBe(true)
    expect(runs({ days: 30 }, italian, '2026-05-26T00:00:00+02:00')).toBe(false)
  })

  it.each([
    ['Pacific/Auckland', '2026-09-05T00:00:00+12:00'],
    ['Asia/Kolkata', '2026-09-05T00:00:00+05:30'],
    ['America/Sao_Paulo', '2026-09-05T00:00:00-03:00'],
    ['Pacific/Honolulu', '2026-09-05T00:00:00-10:00'],
  ])('from midnight in %s', (zone, midnight) => {
    const election = { day: '2026-10-04', zone }
    const before = new Date(Date.parse(midnight) - 1).toISOString()
    expect([before, midnight].map((now) => runs({ days: 30 }, election, now))).toEqual([false, true])
  })
})

describe('calendar.campaign says what is missing', () => {
  it('the zone, for a vote that is not far', () => {
    const elections = [{ day: '2026-10-04' }]
    expect(see({ days: 30 }, { now: '2026-01-01T00:00:00Z', calendar: { elections } })).toEqual({
      ...{ value: undefined, missing: ['account.zone'], certain: [] },
    })
    expect(see({ days: 30 }, { now: '2025-01-01T00:00:00Z', calendar: { elections } })).toEqual({ value: [] })
  })

  it('the elections', () => {
    expect(see({ days: 30 }, { now: '2026-01-01T00:00:00Z' })).toEqual({
      ...{ value: undefined, missing: ['calendar.elections'], certain: [] },
    })
  })
})
