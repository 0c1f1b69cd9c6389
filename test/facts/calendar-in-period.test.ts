import { describe, expect, it } from 'vitest'
import { calendarInPeriod } from '../../src/facts/calendar-in-period.js'
import type { Calendar, Context, Period, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}, list = 'regulated', calendar: Calendar = {}) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: ['EU', 'FR'], calendar, names: new Map() }
  return calendarInPeriod.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: { list }, terms: new Map() },
  )
}

const now = '2026-11-24T09:30:00Z'
const campaign: Period = {
  id: 'c',
  scope: 'FR',
  from: '2026-09-01T00:00:00+02:00',
  until: '2027-03-15T00:00:00+01:00',
  reason: 'vote',
}

describe('calendar.inPeriod observes', () => {
  it('a period that covers the post time, as it stands', () => {
    expect(see({}, { now, calendar: { regulated: [campaign] } })).toEqual({ value: [campaign] })
  })

  it('a period without an end', () => {
    const mourning = [{ from: '2026-11-23T00:00:00Z' }]
    expect(see({}, { now, calendar: { mourning } }, 'mourning')).toEqual({ value: mourning })
  })

  it('the periods of region files too', () => {
    expect(see({}, { now, calendar: { reserve: [] } }, 'reserve', { reserve: [campaign] })).toEqual({
      value: [campaign],
    })
  })
})

describe('calendar.inPeriod stays silent', () => {
  it.each([
    ['before', { ...campaign, from: '2026-11-24T09:30:01Z' }],
    ['at its end', { ...campaign, until: now }],
    ['elsewhere', { ...campaign, scope: 'DE' }],
  ])('%s', (_, period) => {
    expect(see({}, { now, calendar: { regulated: [period] } })).toEqual({ value: [] })
  })

  it('about the other lists', () => {
    expect(see({}, { now, calendar: { regulated: [campaign], reserve: [] } }, 'reserve')).toEqual({ value: [] })
  })
})

describe('calendar.inPeriod says what is missing', () => {
  it('the list asked for', () => {
    expect(see({}, { now, calendar: { regulated: [campaign] } }, 'reserve')).toEqual({
      ...{ value: undefined, missing: ['calendar.reserve'], certain: [] },
    })
  })

  it('a date that can be read', () => {
    const calendar = { regulated: [campaign, { from: '2026-13-01' }] }
    expect(see({}, { now, calendar })).toEqual({
      value: undefined,
      missing: ['calendar.regulated'],
      certain: [campaign],
    })
  })
})
