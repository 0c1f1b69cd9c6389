import { describe, expect, it } from 'vitest'
import { authorWorking } from '../../src/facts/author-working.js'
import type { Author, Context, Post, WorkHours } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return authorWorking.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: {}, terms: new Map() },
  )
}

const WEEK: readonly WorkHours[] = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }]
const lea = { zone: 'Europe/Paris', schedule: WEEK, onLeave: false }
const TUESDAY = '2026-11-24T10:30:00+01:00'
const SUNDAY = '2026-11-22T10:30:00+01:00'
const working = (author: Author, now = TUESDAY) => see({ author }, { now })

describe('author.working observes', () => {
  it.each([
    ['working hours', lea, TUESDAY, true],
    ['a shift over midnight', { ...lea, schedule: [{ days: ['sat'], from: '22:00', to: '11:00' }] }, SUNDAY, true],
    ['somebody on duty out of hours', { ...lea, onDuty: true }, SUNDAY, true],
    ['somebody on duty of whom nothing else is known', { onDuty: true }, TUESDAY, true],
  ] as const)('%s', (_, author, now, value) => {
    expect(working(author, now)).toEqual({ value })
  })
})

describe('author.working stays silent', () => {
  it.each([
    ['on a day off', lea, SUNDAY],
    ['on a day off, whether on leave or not', { zone: 'Europe/Paris', schedule: WEEK }, SUNDAY],
    ['at another hour elsewhere', { ...lea, zone: 'America/Montreal' }, TUESDAY],
    ['on leave, whatever the hours', { onLeave: true }, TUESDAY],
    ['for somebody without working hours', { schedule: [] }, TUESDAY],
    ['on a break', { ...lea, onDuty: false }, TUESDAY],
  ])('%s', (_, author, now) => {
    expect(working(author, now)).toEqual({ value: false })
  })
})

describe('author.working says what is missing', () => {
  it.each([
    ['everything', {}, ['author.onLeave', 'author.schedule', 'author.zone']],
    ['hours', { zone: 'Europe/Paris', onLeave: false }, ['author.schedule']],
    ['a zone', { schedule: WEEK, onLeave: false }, ['author.zone']],
    ['leave, within hours', { zone: 'Europe/Paris', schedule: WEEK }, ['author.onLeave']],
    ['hours that can be read', { ...lea, schedule: [{ days: ['tue'], from: '9h', to: '17h' }] }, ['author.schedule']],
  ] as const)('%s', (_, author, missing) => {
    expect(working(author)).toEqual({ value: undefined, missing })
  })
})
