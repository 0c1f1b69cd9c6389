import { describe, expect, it } from 'vitest'
import { repostBare } from '../../src/facts/repost-bare.js'
import type { Context, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return repostBare.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: {}, terms: new Map() },
  )
}

describe('repost.bare observes', () => {
  it.each([
    ['a repost', { action: 'repost' }],
    ['a quote without a word', { action: 'quote', text: ' ' }],
    ['a quote with an emoji', { action: 'quote', text: '🎉👏' }],
    ['a quote with borrowed words only', { action: 'quote', text: '@mairie #élections https://example.org/a?b=c' }],
  ] as const)('%s', (_, post) => {
    expect(see(post)).toEqual({ value: true })
  })
})

describe('repost.bare stays silent', () => {
  it.each([
    ['on a quote with a word of one’s own', { action: 'quote', text: 'Intéressant : https://example.org' }],
    ['on a repost with a word of one’s own', { action: 'repost', text: 'Pour information, la réponse du ministère' }],
    ['on a publication without text', { action: 'publish' }],
    ['on a publication that names no act', {}],
  ] as const)('%s', (_, post) => {
    expect(see(post)).toEqual({ value: false })
  })
})

describe('repost.bare says what is missing', () => {
  it('never: all it reads is content', () => {
    expect(see({}).missing).toBeUndefined()
  })
})
