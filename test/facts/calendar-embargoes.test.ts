import { describe, expect, it } from 'vitest'
import { calendarEmbargoes } from '../../src/facts/calendar-embargoes.js'
import type { Context, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return calendarEmbargoes.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: {}, terms: new Map() },
  )
}

const now = '2026-11-24T09:30:00Z'
const grant = {
  id: 'grant',
  topic: 'funding',
  terms: ['grant', 'subvention'],
  until: '2026-11-26T08:00:00Z',
  owner: 'ann',
}
const item = { id: 'grant', topic: 'funding', owner: 'ann', until: grant.until, kind: 'embargo' }
const under = (post: Post, embargoes: NonNullable<Context['calendar']>['embargoes'] = [grant]) =>
  see(post, { now, calendar: { embargoes } })

describe('calendar.embargoes observes', () => {
  it('every place in which the words stand', () => {
    const post = { text: 'La Subvention est à nous', title: 'Grant!' }
    expect(under(post)).toEqual({
      value: [
        { ...item, at: '/text', start: 3, end: 13 },
        { ...item, at: '/title', start: 0, end: 5 },
      ],
    })
  })

  it('the topic in the labels', () => {
    const post = { text: 'Big news', labels: { topic: [{ value: 'event' }, { value: 'funding' }] } }
    expect(under(post)).toEqual({ value: [{ ...item, at: '/labels/topic/1' }] })
  })

  it('an embargo without an end', () => {
    expect(under({ text: 'grant', labels: {} }, [{ terms: ['grant'] }]).value).toHaveLength(1)
  })
})

describe('calendar.embargoes stays silent', () => {
  const labels = { topic: [] }
  it.each([
    ['on other news', { text: 'The grand piano', labels }, [grant]],
    ['when it has ended', { text: 'The grant' }, [{ ...grant, until: now }]],
    ['on a post for after its end', { text: 'The grant', publishAt: '2026-11-26T08:00:00Z' }, [grant]],
    ['where there is none', { text: 'The grant' }, []],
    ['where nothing gives it away', { text: 'The grant' }, [{ id: 'x', owner: 'ann' }]],
  ])('%s', (_, post, embargoes) => {
    expect(under(post, embargoes)).toEqual({ value: [] })
  })
})

describe('calendar.embargoes says what is missing', () => {
  it('the embargoes', () => {
    expect(see({ text: 'The grant' }, { now })).toEqual({
      value: undefined,
      missing: ['calendar.embargoes'],
      certain: [],
    })
  })

  it('the topic, where the words are not there', () => {
    expect(under({ text: 'Big news' })).toEqual({ value: undefined, missing: ['labels.topic'], certain: [] })
  })

  it('the topic of one, while another is certain', () => {
    const seen = under({ text: 'The grant' }, [grant, { id: 'x', topic: 'event' }])
    expect(seen).toEqual({
      value: undefined,
      missing: ['labels.topic'],
      certain: [{ ...item, at: '/text', start: 4, end: 9 }],
    })
  })

  it('an end that can be read', () => {
    expect(under({ text: 'The grant' }, [{ ...grant, until: 'soon' }])).toMatchObject({
      missing: ['calendar.embargoes'],
    })
  })
})
