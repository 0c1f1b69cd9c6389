import type { Operator } from '../model/index.js'
import { known } from './known.js'
import { only } from './same-kind.js'

/** Left is a number not above right; false for none. */
export const lessThanInclusive: Operator = {
  id: 'lessThanInclusive',
  title: { en: 'is at most', fr: 'est au plus' },
  right: only('number'),
  grows: { left: '-', right: '+' },
  test: known((left: number | null, right: number | null) => left !== null && right !== null && left <= right),
}
