import type { Operator } from '../model/index.js'
import { parseDuration, parseInstant } from '../time/index.js'
import { known } from './known.js'
import { only } from './same-kind.js'

/** Left lies less than right before the post time, or after it; false for none. */
export const newerThan: Operator = {
  id: 'newerThan',
  title: { en: 'is more recent than', fr: 'remonte à moins de' },
  right: only('instant', { type: 'duration' }),
  timed: true,
  grows: { right: '+' },
  test: known((left: string | null, right: string, at) => {
    if (left === null) return false
    const then = parseInstant(left)
    const length = parseDuration(right)
    return then === undefined || length === undefined || at === undefined ? undefined : at - then < length
  }),
}
