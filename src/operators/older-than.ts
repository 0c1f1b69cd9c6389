import type { Operator } from '../model/index.js'
import { ages } from './instants.js'
import { only } from './same-kind.js'

/** Left lies more than right before the post time; false for none. */
export const olderThan: Operator = {
  id: 'olderThan',
  title: { en: 'is older than', fr: 'remonte à plus de' },
  right: only('instant', { type: 'duration' }),
  timed: true,
  grows: { right: '-' },
  test: ages((age, length) => age > length),
}
