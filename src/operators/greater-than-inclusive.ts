import type { Operator } from '../model/index.js'
import { known } from './known.js'
import { only } from './same-kind.js'

/** Left is a number not below right; false for none. */
export const greaterThanInclusive: Operator = {
  id: 'greaterThanInclusive',
  title: { en: 'is at least', fr: 'est au moins' },
  right: only('number'),
  grows: { left: '+', right: '-' },
  test: known((left: number | null, right: number | null) => left !== null && right !== null && left >= right),
}
