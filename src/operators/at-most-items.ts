import type { Operator } from '../model/index.js'
import { only } from './same-kind.js'

/** At most so many items, or items that satisfy a condition. */
export const atMostItems: Operator = {
  id: 'atMostItems',
  title: { en: 'has at most', fr: 'en a au plus' },
  right: only('list', { type: 'number' }),
  grows: { left: '-', right: '+' },
  // Lists are counted by the evaluator, which knows the items; a list operator is never asked.
  test: () => undefined,
}
