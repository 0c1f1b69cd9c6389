import type { Operator } from '../model/index.js'
import { known } from './known.js'
import { sameList } from './same-kind.js'

const both = known((a: unknown[], b: unknown[]) => a.every((item) => b.includes(item)))

/** Every member of left is in right; true for an empty left. */
export const coveredBy: Operator = {
  id: 'coveredBy',
  title: { en: 'has only', fr: 'n’a que' },
  right: sameList,
  grows: { left: '-', right: '+' },
  test: (left, right) => (Array.isArray(left) && left.length === 0 ? true : both(left, right, undefined)),
}
