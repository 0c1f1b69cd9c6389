import { expect, it } from 'vitest'
import { authorDaysLeft } from '../../src/facts/author-days-left.js'
import { observe } from './observe.js'

const see = (endsAt?: string, now?: string) =>
  observe(authorDaysLeft, { author: { endsAt } }, now === undefined ? {} : { now })

it.each([
  ['2026-12-24T09:30:00Z', 30],
  ['2026-11-24T18:00:00Z', 1],
  ['2026-11-24T09:30:00Z', 0],
  ['2026-11-24T08:00:00Z', 0],
  ['2026-11-14T09:30:00Z', -10],
])('author.daysLeft counts the days until %s: %i', (end, value) => expect(see(end)).toEqual({ value }))
it('author.daysLeft asks when the author leaves, and what time it is', () => {
  expect(see()).toEqual({ value: undefined, missing: ['author.endsAt'] })
  expect(see(undefined, 'x')).toEqual({ value: undefined, missing: ['author.endsAt', 'now'] })
})
