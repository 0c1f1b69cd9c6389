import type { Operator } from '../model/index.js'
import { known } from './known.js'
import { only } from './same-kind.js'

/** Left is a smaller number than right; false for none. */
export const lessThan: Operator = {
  id: 'lessThan',
  title: { en: 'is less than', fr: 'est inférieur à' },
  right: only('number'),
  grows: { left: '-', right: '+' },
  test: known((left: number | null, right: number | null) => left !== null && right !== null && left < right),
}
