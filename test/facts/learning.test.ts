import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardCatalog } from '../../src/catalog/index.js'
import type { Context, Fact, FactInput, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'
import { cases } from '../generate/settings.js'

const among = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 })
const instant = among(
  ...['2026-11-22T22:30:00Z', '2026-11-23T22:59:00Z', '2026-11-24T08:00:00Z', '2026-11-24T09:30:00Z'],
  ...['2026-11-24T11:00:00+01:00', '2026-11-24T23:30:00Z', '2026-11-26T08:00:00Z'],
)
const zone = among('Europe/Paris', 'Pacific/Apia', 'America/Montreal')
const hours = few(
  fc.record({
    days: fc.subarray(['mon', 'tue', 'wed', 'sun'] as const),
    from: among('00:00', '09:00', '22:00'),
    to: among('06:00', '18:00', '24:00'),
  }),
)
const person = fc.record({
  id: among('p1', 'p2'),
  minor: fc.boolean(),
  role: among('donor', 'client'),
  consents: fc.subarray(['c1', 'c2', 'c3']),
})
const done = fc.record(
  { module: among('basics', 'privacy'), at: instant, until: instant },
  { requiredKeys: ['module', 'at'] },
)
const profile = fc.record({
  bio: among('', 'Views my own #don', 'https://asso.org'),
  ...{
    website: among('', 'https://asso.org'),
    legalNotice: among(''),
    houseRules: among(''),
    hours: among('', '9–17'),
  },
})
const word = among('grant', 'gala')
const span = fc.record(
  { id: among('a', 'b'), scope: among('FR', 'DE'), from: instant, until: instant },
  { requiredKeys: ['from'] },
)
const days = among('2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2027-04-11')

/** A world in which everything is known. Absent content is none. */
const worlds = fc.record({
  post: fc.record({
    action: among('publish' as const, 'repost' as const, 'quote' as const),
    text: among('', 'Big news: the grant', 'https://example.org #gala', 'Sign up before 24 November'),
    channel: among('facebook', 'mastodon'),
    account: fc.record({ id: among('page', 'other'), zone, handle: among('page', 'lucioles'), profile }),
    author: fc.record({
      id: among('lea', 'max'),
      zone,
      schedule: hours,
      onLeave: fc.boolean(),
      endsAt: instant,
      training: few(done),
    }),
    media: few(fc.record({ people: few(person) })),
    people: few(person),
    mentions: few(fc.record({ handle: among('ana'), id: among('p1', 'p3') })),
    labels: fc.record({ topic: few(fc.record({ value: word })), genre: few(fc.record({ value: word })) }),
    requests: few(fc.record({ person: among('p1'), zone, schedule: hours, onCall: fc.boolean() })),
    publishAt: fc.option(instant, { nil: undefined }),
  }),
  context: fc.record({
    now: instant,
    activity: few(
      fc.record(
        {
          ...{ at: instant, account: among('page', 'other'), author: among('lea', 'max'), personal: fc.boolean() },
          ...{ minutes: among(5, 30), action: among('publish' as const, 'reply' as const) },
        },
        { requiredKeys: ['at'] },
      ),
    ),
    calendar: fc.record({
      elections: few(
        fc.record(
          {
            id: among('e'),
            scope: among('FR', 'DE'),
            kind: among('municipal'),
            day: days,
            lastDay: days,
            closes: among('18:00', '20:00'),
            zone,
          },
          { requiredKeys: ['day'] },
        ),
      ),
      regulated: few(span),
      reserve: few(span),
      mourning: few(span),
      holidays: few(fc.record({ day: days, scope: among('FR', 'DE') }, { requiredKeys: ['day'] })),
      embargoes: few(
        fc.record(
          { id: among('x'), topic: word, terms: fc.subarray(['grant', 'gala']), until: instant },
          { requiredKeys: [] },
        ),
      ),
    }),
    registers: fc.record({
      donors: few(fc.record({ id: among('p1', 'p2'), named: fc.boolean(), tagged: fc.boolean() })),
      consents: few(
        fc.record(
          {
            ...{ id: among('c1', 'c2', 'c3'), subject: among('p1', 'p2') },
            status: among('given' as const, 'refused' as const, 'withdrawn' as const, 'pending' as const),
            by: few(among('self' as const, 'guardian' as const)),
            form: among('written' as const, 'recorded' as const, 'verbal' as const),
            channels: fc.subarray(['facebook', 'mastodon', '*']),
            ...{ from: instant, until: instant },
          },
          { requiredKeys: ['id', 'status', 'by', 'form', 'channels'] },
        ),
      ),
    }),
  }),
  region: fc.record({ holidays: few(fc.record({ day: days })), elections: few(fc.record({ day: days, zone })) }),
})

/** What may be forgotten: knowledge, by the end of its path. */
const KNOWLEDGE = new Set([
  ...['zone', 'author', 'schedule', 'onLeave', 'people', 'id', 'minor', 'role', 'consents', 'labels', 'topic', 'genre'],
  ...[
    'requests',
    'onCall',
    'activity',
    'calendar',
    'elections',
    'regulated',
    'reserve',
    'mourning',
    'holidays',
    'embargoes',
  ],
  ...['registers', 'form', 'channels', 'donors', 'tagged', 'endsAt', 'training'],
  ...['handle', 'profile', 'bio', 'website', 'legalNotice', 'houseRules', 'hours'],
])
/** Inside these lists an absent attribute is none, or names somebody else's field. */
const WHOLE = new Set([
  'activity',
  'training',
  'elections',
  'regulated',
  'reserve',
  'mourning',
  'holidays',
  'embargoes',
])

const forget = (value: unknown, drop: () => boolean, inside: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => forget(item, drop, inside))
  if (value === null || typeof value !== 'object' || WHOLE.has(inside)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => {
        const content = key === 'id' && ['account', 'consents', 'donors'].includes(inside)
        return content || !KNOWLEDGE.has(key) || !drop()
      })
      .map(([key, member]) => [key, forget(member, drop, key)]),
  )
}

const inputOf = (post: Post, context: Context, region: FactInput['calendar']): FactInput => {
  const now = parseInstant(context.now as string) as number
  const at = Math.max(now, parseInstant(post.publishAt ?? '') ?? now)
  return {
    ...{ post, context, text: readPost(post), now, at, zone: post.account?.zone, zones: intlZones },
    ...{ scopes: ['EU', 'FR'], calendar: region, names: new Map() },
  }
}

/** Whether what was known of a value is still so in a fuller one. */
const grewInto = (less: unknown, more: unknown): boolean => {
  if (less === undefined) return true
  if (Array.isArray(less)) {
    return Array.isArray(more) && less.length === more.length && less.every((item, i) => grewInto(item, more[i]))
  }
  if (less === null || typeof less !== 'object') return less === more
  const fuller = (more ?? {}) as { [key: string]: unknown }
  return Object.entries(less).every(([key, member]) => key === 'missing' || grewInto(member, fuller[key]))
}

const CALLS: Readonly<Record<string, readonly object[]>> = {
  'time.post': [{}],
  'time.now': [{}],
  'time.clock': [{}],
  'time.author': [{}],
  'author.working': [{}],
  'activity.minutes': [{ window: 'day' }, { window: 'week' }],
  'activity.count': [{ hours: 24, actions: ['publish'] }],
  'activity.gap': [{ actions: ['publish'] }],
  'calendar.silence': [
    { eveDays: 1, hours: 0, earlier: [], local: false },
    { eveDays: 0, hours: 48, earlier: ['municipal'], local: true },
  ],
  'calendar.campaign': [
    { days: 30, months: 0 },
    { days: 0, months: 6 },
  ],
  'calendar.inPeriod': [{ list: 'regulated' }, { list: 'reserve' }, { list: 'mourning' }],
  'calendar.holiday': [{}],
  'calendar.embargoes': [{}],
  'labels.values': [{ kind: 'topic' }, { kind: 'genre' }],
  'people.shown': [{ in: 'both' }, { in: 'media' }, { in: 'text' }],
  'requests.made': [{}],
  'repost.bare': [{}],
  'activity.share': [{ days: 30, actions: ['reply'], among: ['publish'] }],
  'author.daysLeft': [{}],
  'people.wishes': [{ in: ['mention', 'media', 'text'] }, { in: ['text'] }],
  'profile.elements': [
    { kind: 'phrase', wanted: ['views'] },
    { kind: 'link', wanted: ['asso.org'] },
    { kind: 'field', wanted: ['hours', 'website'] },
  ],
  'profile.length': [{ part: 'handle' }, { part: 'bio' }],
  'text.deadlines': [{}],
  'training.gaps': [{ modules: ['basics', 'privacy'], days: 365 }],
}

describe.each(Object.entries(CALLS))('%s', (id, calls) => {
  const fact = standardCatalog.facts.get(id) as Fact

  it('keeps its value, and what was certain of it, when more is known; says what is missing; knows all in the end', () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.boolean()), among(...calls), (world, drops, params) => {
        const drop = () => drops.next().value
        const { post, context, region } = world as unknown as {
          post: Post
          context: Context
          region: FactInput['calendar']
        }
        const call = { params: params as never, terms: new Map() }
        const full = fact.observe(inputOf(post, context, region), call)
        expect(full.value).toBeDefined()
        const less = forget({ post, context }, drop, '') as { post: Post; context: Context }
        const seen = fact.observe(inputOf(less.post, less.context, region), call)
        expect(grewInto(seen.value, full.value)).toBe(true)
        if (seen.value === undefined) expect(seen.missing).not.toEqual([])
        const all = full.value as readonly unknown[]
        for (const item of seen.certain ?? []) expect(all.some((one) => grewInto(item, one))).toBe(true)
      }),
      cases(300),
    )
  })
})
