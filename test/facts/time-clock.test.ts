import { describe, expect, it } from 'vitest'
import { timeClock } from '../../src/facts/time-clock.js'
import type { Context, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return timeClock.observe({ post, context, text: readPost(post), now, at, ...where }, { params: {}, terms: new Map() })
}

const now = '2026-11-24T09:30:00Z'

describe('time.clock observes', () => {
  it('the hour, the day and the weekday where the account is read', () => {
    const post = { account: { zone: 'Europe/Paris' }, publishAt: '2026-11-28T23:30:00Z' }
    expect(see(post, { now }).value).toEqual({ day: '2026-11-29', minute: 30, weekday: 'sun' })
  })
})

describe('time.clock stays silent', () => {
  it('about the author’s own clock', () => {
    const post = { account: { zone: 'UTC' }, author: { zone: 'Asia/Tokyo' } }
    expect(see(post, { now }).value).toEqual({ day: '2026-11-24', minute: 570, weekday: 'tue' })
  })
})

describe('time.clock says what is missing', () => {
  it.each([
    ['a zone', {}, { now }, ['account.zone']],
    ['a zone that exists', { account: { zone: 'Nowhere/Land' } }, { now }, ['account.zone']],
    ['now', { account: { zone: 'Europe/Paris' } }, {}, ['now']],
    ['both', {}, {}, ['now', 'account.zone']],
  ])('%s', (_, post, context, missing) => {
    expect(see(post, context)).toEqual({ value: undefined, missing })
  })
})
