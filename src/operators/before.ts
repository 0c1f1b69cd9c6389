import type { Operator } from '../model/index.js'
import { parseInstant } from '../time/index.js'
import { known } from './known.js'
import { only } from './same-kind.js'

/** Left is an earlier instant than right; false for none. */
export const before: Operator = {
  id: 'before',
  title: { en: 'is before', fr: 'précède' },
  right: only('instant'),
  grows: {},
  test: known((left: string | null, right: string | null) => {
    if (left === null || right === null) return false
    const a = parseInstant(left)
    const b = parseInstant(right)
    return a === undefined || b === undefined ? undefined : a < b
  }),
}
