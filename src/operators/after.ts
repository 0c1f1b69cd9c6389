import type { Operator } from '../model/index.js'
import { parseInstant } from '../time/index.js'
import { known } from './known.js'
import { only } from './same-kind.js'

/** Left is a later instant than right; false for none. */
export const after: Operator = {
  id: 'after',
  title: { en: 'is after', fr: 'suit' },
  right: only('instant'),
  grows: {},
  test: known((left: string | null, right: string | null) => {
    if (left === null || right === null) return false
    const a = parseInstant(left)
    const b = parseInstant(right)
    return a === undefined || b === undefined ? undefined : a > b
  }),
}
