import type { Operator } from '../model/index.js'
import { parseDuration, parseInstant } from '../time/index.js'
import { known } from './known.js'
import { only } from './same-kind.js'

/** Left lies more than right before the post time; false for none. */
export const olderThan: Operator = {
  id: 'olderThan',
  title: { en: 'is older than', fr: 'remonte à plus de' },
  right: only('instant', { type: 'duration' }),
  timed: true,
  grows: { right: '-' },
  test: known((left: string | null, right: string, at) => {
    if (left === null) return false
    const then = parseInstant(left)
    const length = parseDuration(right)
    return then === undefined || length === undefined || at === undefined ? undefined : at - then > length
  }),
}
