import { describe, expect, it } from 'vitest'
import { requestsMade } from '../../src/facts/requests-made.js'
import type { Context, Post, Request, WorkHours } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return requestsMade.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: {}, terms: new Map() },
  )
}

const WEEK: readonly WorkHours[] = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }]
const ann: Request = { person: 'ann', kind: 'approval', zone: 'Europe/Paris', schedule: WEEK, onCall: false }
const SUNDAY = '2026-11-22T22:10:00Z'
const off = (request: Request, now = SUNDAY) =>
  see({ requests: [request] }, { now }).value as readonly { off?: boolean; missing?: unknown }[]

describe('requests.made observes', () => {
  it('every request, with its place and whether it falls out of hours', () => {
    expect(off(ann)).toEqual([{ ...ann, at: '/requests/0', off: true }])
  })

  it('hours on the person’s own clock', () => {
    const now = '2026-11-24T15:30:00Z'
    expect(off({ ...ann, zone: 'Asia/Tokyo' }, now)).toMatchObject([{ off: true }])
    expect(off({ ...ann, zone: 'America/Montreal' }, now)).toMatchObject([{ off: false }])
  })
})

describe('requests.made stays silent', () => {
  it.each([
    ['on somebody on call', { onCall: true }],
    ['on somebody without working hours', { schedule: [] }],
    [
      'on somebody at work',
      { schedule: [{ days: ['sun'], from: '20:00', to: '04:00' }] as const, zone: 'UTC', onCall: undefined },
    ],
  ])('%s', (_, more) => {
    expect(off({ ...ann, ...more })).toMatchObject([{ off: false }])
  })

  it('where nobody is asked', () => {
    expect(see({ requests: [] }, { now: SUNDAY })).toEqual({ value: [] })
  })
})

describe('requests.made says what is missing', () => {
  it('the requests', () => {
    expect(see({}, { now: SUNDAY })).toEqual({ value: undefined, missing: ['requests'] })
  })

  it.each([
    ['all of it', {}, ['requests.schedule', 'requests.zone', 'requests.onCall']],
    ['whether on call', { ...ann, onCall: undefined }, ['requests.onCall']],
    ['hours', { ...ann, schedule: undefined }, ['requests.schedule']],
    ['a zone that exists', { ...ann, zone: 'Nowhere' }, ['requests.zone']],
  ])('%s', (_, request, missing) => {
    const [item] = off(request)
    expect(item).not.toHaveProperty('off')
    expect(item?.missing).toEqual({ off: missing })
  })
})
