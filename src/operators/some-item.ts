import type { Operator } from '../model/index.js'
import { only } from './same-kind.js'

/** Some item satisfies the condition on the right. */
export const someItem: Operator = {
  id: 'someItem',
  title: { en: 'has one with', fr: 'en a un avec' },
  right: only('list', { type: 'boolean' }),
  grows: { left: '+' },
  // Lists are counted by the evaluator, which knows the items; a list operator is never asked.
  test: () => undefined,
}
