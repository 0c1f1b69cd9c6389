import type { Operator } from '../model/index.js'
import { known } from './known.js'
import { only } from './same-kind.js'

/** Left is a greater number than right; false for none. */
export const greaterThan: Operator = {
  id: 'greaterThan',
  title: { en: 'is more than', fr: 'est supérieur à' },
  right: only('number'),
  grows: { left: '+', right: '-' },
  test: known((left: number | null, right: number | null) => left !== null && right !== null && left > right),
}
