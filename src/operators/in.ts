import type { Operator } from '../model/index.js'
import { known } from './known.js'
import { listOf } from './same-kind.js'

const among = known((a, b: unknown[]) => b.includes(a))

/** Left is a member of right. */
export const isIn: Operator = {
  id: 'in',
  title: { en: 'is one of', fr: 'est l’un de' },
  right: listOf,
  grows: { right: '+' },
  test: (left, right) => (Array.isArray(right) && right.length === 0 ? false : among(left, right, undefined)),
}
