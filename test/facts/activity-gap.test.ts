import { describe, expect, it } from 'vitest'
import { activityGap } from '../../src/facts/activity-gap.js'
import type { Context, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}, actions = ['publish']) => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return activityGap.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: { actions }, terms: new Map() },
  )
}

const now = '2026-11-24T12:00:00Z'
const post: Post = { account: { id: 'page' } }
const on = (...times: readonly string[]) => times.map((at) => ({ at, account: 'page' }))

describe('activity.gap observes', () => {
  it('the nearest act before', () => {
    expect(see(post, { now, activity: on('2026-11-24T11:30:00Z', '2026-11-24T09:00:00Z') })).toEqual({ value: 30 })
  })

  it('the nearest act after', () => {
    expect(see(post, { now, activity: on('2026-11-24T11:30:00Z', '2026-11-24T12:00:30Z') })).toEqual({ value: 0.5 })
  })
})

describe('activity.gap stays silent', () => {
  it.each([
    ['where there is no other act', []],
    ['on this very post', on(now)],
    ['on other accounts', [{ at: '2026-11-24T11:30:00Z', account: 'other' }]],
    ['on other acts', [{ at: '2026-11-24T11:30:00Z', account: 'page', action: 'react' as const }]],
  ])('%s', (_, activity) => {
    expect(see(post, { now, activity })).toEqual({ value: null })
  })
})

describe('activity.gap says what is missing', () => {
  it.each([
    ['the activity', { now }, ['activity']],
    ['both', {}, ['activity', 'now']],
  ])('%s', (_, context, missing) => {
    expect(see(post, context)).toEqual({ value: undefined, missing })
  })
})
