import { describe, expect, it } from 'vitest'
import { timeNow } from '../../src/facts/time-now.js'
import type { Context, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return timeNow.observe({ post, context, text: readPost(post), now, at, ...where }, { params: {}, terms: new Map() })
}

describe('time.now observes', () => {
  it('the present, in UTC', () => {
    expect(see({}, { now: '2026-11-24T10:30:00+01:00' }).value).toBe('2026-11-24T09:30:00.000Z')
  })
})

describe('time.now stays silent', () => {
  it('about the publication', () => {
    const post = { publishAt: '2026-11-25T08:00:00Z' }
    expect(see(post, { now: '2026-11-24T09:30:00Z' }).value).toBe('2026-11-24T09:30:00.000Z')
  })
})

describe('time.now says what is missing', () => {
  it('without now', () => {
    expect(see({})).toEqual({ value: undefined, missing: ['now'] })
  })
})
