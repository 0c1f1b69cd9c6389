import { describe, expect, it } from 'vitest'
import { labelsValues } from '../../src/facts/labels-values.js'
import type { Context, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}, kind = 'topic') => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return labelsValues.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: { kind }, terms: new Map() },
  )
}

describe('labels.values observes', () => {
  it('the words of one kind, each once', () => {
    const labels = { topic: [{ value: 'politics' }, { value: 'event', confidence: 0.4 }, { value: 'politics' }] }
    expect(see({ labels })).toEqual({ value: ['politics', 'event'] })
  })

  it('another kind, if asked', () => {
    expect(see({ labels: { genre: [{ value: 'obituary' }] } }, {}, 'genre')).toEqual({ value: ['obituary'] })
  })
})

describe('labels.values stays silent', () => {
  it('where there is no label', () => {
    expect(see({ labels: { topic: [], genre: [{ value: 'obituary' }] } })).toEqual({ value: [] })
  })
})

describe('labels.values says what is missing', () => {
  it.each([
    ['labels', {}, 'topic'],
    ['the kind asked for', { labels: { genre: [] } }, 'topic'],
    ['a kind that only looks like one', { labels: {} }, 'toString'],
  ])('%s', (_, post, kind) => {
    expect(see(post, {}, kind)).toEqual({ value: undefined, missing: [`labels.${kind}`] })
  })
})
