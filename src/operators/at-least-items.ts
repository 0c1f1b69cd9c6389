import type { Operator } from '../model/index.js'
import { only } from './same-kind.js'

/** At least so many items, or items that satisfy a condition. */
export const atLeastItems: Operator = {
  id: 'atLeastItems',
  title: { en: 'has at least', fr: 'en a au moins' },
  right: only('list', { type: 'number' }),
  grows: { left: '+', right: '-' },
  // Lists are counted by the evaluator, which knows the items; a list operator is never asked.
  test: () => undefined,
}
