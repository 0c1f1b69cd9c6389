import { describe, expect, it } from 'vitest'
import { calendarSilence } from '../../src/facts/calendar-silence.js'
import type { Calendar, Context, Election, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

type Settings = { readonly hours?: number; readonly earlier?: string[]; readonly local?: boolean }
const see = (post: Post, context: Context = {}, eveDays = 1, calendar: Calendar = {}, settings: Settings = {}) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: ['EU', 'FR'], calendar, names: new Map() }
  return calendarSilence.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: { eveDays, hours: 0, earlier: [], local: false, ...settings }, terms: new Map() },
  )
}

const vote: Election = { id: 'e', day: '2027-04-11', kind: 'presidential', zone: 'Europe/Paris' }
const at = (now: string, election: Election = vote, eveDays = 1, post: Post = {}) =>
  see(post, { now, calendar: { elections: [election] } }, eveDays)
const found = (election: Election = vote) => ({
  value: [{ id: 'e', scope: election.scope, kind: 'presidential', entities: election.entities }],
})

describe('calendar.silence observes', () => {
  it.each([
    ['from midnight of the eve', '2027-04-10T00:00:00+02:00', vote, 1],
    ['until the last polling station closes', '2027-04-11T19:59:59+02:00', vote, 1],
    ['until it closes early', '2027-04-11T17:59:00+02:00', { ...vote, closes: '18:00' }, 1],
    ['only the day itself', '2027-04-11T00:00:00+02:00', vote, 0],
    ['two days before', '2027-04-09T00:00:00+02:00', vote, 2],
    ['where the scope is in force', '2027-04-11T12:00:00+02:00', { ...vote, scope: 'FR' }, 1],
    ['with parties and candidates', '2027-04-11T12:00:00+02:00', { ...vote, entities: ['Liste A'] }, 1],
  ])('%s', (_, now, election, eveDays) => {
    expect(at(now, election, eveDays)).toEqual(found(election))
  })

  it('on the account’s clock if the vote has no zone', () => {
    const { zone: _, ...zoneless } = vote
    const post = { account: { zone: 'America/Martinique' } }
    expect(at('2027-04-11T19:59:00-04:00', zoneless, 1, post)).toEqual(found(zoneless))
    expect(at('2027-04-11T20:00:00-04:00', zoneless, 1, post)).toEqual({ value: [] })
  })

  it.each([
    ['48 hours before the last closing', '2027-04-09T18:00:00+05:30', { hours: 48 }],
    ['the hours or the days, whichever are more', '2027-04-10T00:00:00+05:30', { hours: 12 }],
  ])('%s', (_, now, settings) => {
    const india = { ...vote, zone: 'Asia/Kolkata', closes: '18:00' }
    expect(see({}, { now, calendar: { elections: [india] } }, 1, {}, settings)).toEqual(found(india))
  })

  it('all the days of a vote over several days', () => {
    const days = { ...vote, lastDay: '2027-04-12', closes: '15:00', zone: 'Europe/Rome' }
    expect(at('2027-04-12T14:59:00+02:00', days)).toEqual(found(days))
    expect(at('2027-04-12T15:00:00+02:00', days)).toEqual({ value: [] })
  })

  it.each([
    ['America/Guadeloupe', '-04:00'],
    ['America/Cayenne', '-03:00'],
    ['America/Miquelon', '-02:00'],
    ['Pacific/Tahiti', '-10:00'],
  ])('a vote that %s holds on the Saturday, by its own clock', (zone, offset) => {
    const here = { earlier: ['presidential'], local: true }
    const when = (now: string) => see({ account: { zone } }, { now, calendar: { elections: [vote] } }, 1, {}, here)
    expect(when(`2027-04-08T23:59:00${offset}`)).toEqual({ value: [] })
    expect(when(`2027-04-09T00:00:00${offset}`)).toEqual(found())
    expect(when(`2027-04-10T19:59:00${offset}`)).toEqual(found())
    expect(when(`2027-04-10T20:00:00${offset}`)).toEqual({ value: [] })
  })

  it('a vote of another kind on its own day, also where some are earlier', () => {
    const here = { earlier: ['presidential'], local: true }
    const local = { ...vote, kind: 'municipal' }
    const when = (now: string) =>
      see({ account: { zone: 'America/Guadeloupe' } }, { now, calendar: { elections: [local] } }, 1, {}, here).value
    expect(when('2027-04-09T12:00:00-04:00')).toEqual([])
    expect(when('2027-04-10T12:00:00-04:00')).toHaveLength(1)
  })

  it.each([
    ['Indian/Reunion', '2027-04-10T00:00:00+04:00'],
    ['Indian/Mayotte', '2027-04-10T00:00:00+03:00'],
    ['Pacific/Noumea', '2027-04-10T00:00:00+11:00'],
    ['Pacific/Wallis', '2027-04-10T00:00:00+12:00'],
  ])('midnight in %s, hours before Paris', (zone, now) => {
    const post = { account: { zone } }
    const context = { now, calendar: { elections: [vote] } }
    expect(see(post, context, 1, {}, { local: true })).toEqual(found())
    expect(see(post, context)).toEqual({ value: [] })
  })

  it('the elections of region files too', () => {
    const context = { now: '2027-04-11T12:00:00+02:00', calendar: { elections: [] } }
    expect(see({}, context, 1, { elections: [vote] })).toEqual(found())
  })
})

describe('calendar.silence stays silent', () => {
  it.each([
    ['before the eve', '2027-04-09T23:59:59+02:00', vote, 1],
    ['when the last polling station has closed', '2027-04-11T20:00:00+02:00', vote, 1],
    ['on the eve, if only the day counts', '2027-04-10T23:59:00+02:00', vote, 0],
    ['where the scope is not in force', '2027-04-11T12:00:00+02:00', { ...vote, scope: 'DE' }, 1],
    ['months away, wherever the vote is', '2026-11-24T12:00:00Z', { ...vote, zone: undefined }, 1],
  ])('%s', (_, now, election, eveDays) => {
    expect(at(now, election, eveDays)).toEqual({ value: [] })
  })
})

describe('calendar.silence says what is missing', () => {
  const now = '2027-04-11T12:00:00+02:00'

  it('the host’s elections, though those of region files are certain', () => {
    expect(see({}, { now }, 1, { elections: [vote] })).toEqual({
      ...{ value: undefined, missing: ['calendar.elections'], certain: found().value },
    })
  })

  it('the zone, for a vote near by', () => {
    expect(at(now, { ...vote, zone: undefined })).toEqual({ value: undefined, missing: ['account.zone'], certain: [] })
  })

  it('the zone of the account, where its clock counts', () => {
    const context = { now, calendar: { elections: [vote] } }
    expect(see({}, context, 1, {}, { local: true })).toEqual({
      value: undefined,
      missing: ['account.zone'],
      certain: [],
    })
  })

  it.each([
    ['a last day that exists', { ...vote, lastDay: '2027-04-31' }],
    ['a day that exists', { ...vote, day: '2027-02-30' }],
    ['an hour that exists', { ...vote, closes: '8 pm' }],
    ['a zone that exists', { ...vote, zone: 'Nowhere' }],
  ])('%s', (_, election) => {
    expect(at(now, election)).toEqual({ value: undefined, missing: ['calendar.elections'], certain: [] })
  })

  it('as much for a long silence as for a short one, so that a longer one is never milder', () => {
    const zoneless = { ...vote, zone: undefined }
    expect([0, 1, 31, 400].map((days) => at('2027-03-20T12:00:00Z', zoneless, days).value)).toEqual(
      Array(4).fill(undefined),
    )
  })
})
