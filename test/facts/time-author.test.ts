import { describe, expect, it } from 'vitest'
import { timeAuthor } from '../../src/facts/time-author.js'
import type { Context, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return timeAuthor.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: {}, terms: new Map() },
  )
}

const now = '2026-11-24T23:30:00Z'

describe('time.author observes', () => {
  it('the present on the author’s clock', () => {
    expect(see({ author: { zone: 'Asia/Kathmandu' } }, { now }).value).toEqual({
      day: '2026-11-25',
      minute: 315,
      weekday: 'wed',
    })
  })
})

describe('time.author stays silent', () => {
  it('about the publication and the account’s clock', () => {
    const post = { author: { zone: 'UTC' }, account: { zone: 'Asia/Tokyo' }, publishAt: '2026-12-24T12:00:00Z' }
    expect(see(post, { now }).value).toEqual({ day: '2026-11-24', minute: 1410, weekday: 'tue' })
  })
})

describe('time.author says what is missing', () => {
  it.each([
    ['a zone', {}, { now }, ['author.zone']],
    ['a zone that exists', { author: { zone: '+01:00' } }, { now }, ['author.zone']],
    ['now', { author: { zone: 'UTC' } }, {}, ['now']],
  ])('%s', (_, post, context, missing) => {
    expect(see(post, context)).toEqual({ value: undefined, missing })
  })
})
