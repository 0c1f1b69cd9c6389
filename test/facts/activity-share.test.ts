import { expect, it } from 'vitest'
import { activityShare } from '../../src/facts/activity-share.js'
import type { Action } from '../../src/model/index.js'
import { observe } from './observe.js'

const act = (day: number, action?: Action, account = 'page') => ({
  at: `2026-11-${day}T09:00:00Z`,
  account,
  ...(action && { action }),
})
const see = (action: Action, activity: readonly ReturnType<typeof act>[] | undefined, params = {}) =>
  observe(activityShare, { action, account: { id: 'page' } }, activity ? { activity } : {}, params)

it.each([
  ['nothing but this repost', 'repost', [], 100],
  ['one repost in four', 'publish', [act(20), act(21, 'repost'), act(22)], 25],
  ['this one counted', 'repost', [act(20), act(21, 'repost'), act(22)], 50],
  ['other accounts left out', 'publish', [act(20, 'repost', 'other')], 0],
  ['replies left out of the whole', 'publish', [act(20, 'repost'), act(21, 'reply')], 50],
] as const)('activity.share counts %s', (_, action, activity, value) => {
  expect(see(action, [...activity])).toEqual({ value })
})
it('activity.share looks back so many days and no further', () => {
  expect(see('publish', [act(10, 'repost')], { days: 7 })).toEqual({ value: 0 })
  expect(see('publish', [{ ...act(17, 'repost'), at: '2026-11-17T09:30:00Z' }], { days: 7 })).toEqual({ value: 0 })
  expect(see('publish', [{ ...act(17, 'repost'), at: '2026-11-17T09:30:01Z' }], { days: 7 })).toEqual({ value: 50 })
})
it('activity.share counts the acts asked about among the whole, whatever the whole is', () => {
  const params = { actions: ['reply'], among: ['publish'] }
  expect(see('publish', [act(20, 'reply'), act(21, 'repost')], params)).toEqual({ value: 50 })
})
it('activity.share asks for the activity', () => {
  expect(see('publish', undefined)).toEqual({ value: undefined, missing: ['activity'] })
})
