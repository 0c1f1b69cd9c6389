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
})
it('activity.share asks for the activity', () => {
  expect(see('publish', undefined)).toEqual({ value: undefined, missing: ['activity'] })
})
