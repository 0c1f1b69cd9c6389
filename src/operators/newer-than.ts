import type { Operator } from '../model/index.js'
import { ages } from './instants.js'
import { only } from './same-kind.js'

/** Left lies less than right before the post time, or after it; false for none. */
export const newerThan: Operator = {
  id: 'newerThan',
  title: { en: 'is more recent than', fr: 'remonte à moins de' },
  right: only('instant', { type: 'duration' }),
  timed: true,
  grows: { right: '+' },
  test: ages((age, length) => age < length),
}
