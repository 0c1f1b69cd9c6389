import type { Operator } from '../model/index.js'
import { known } from './known.js'
import { sameList } from './same-kind.js'

const both = known((a: unknown[], b: unknown[]) => a.some((item) => b.includes(item)))

/** Left and right share a member; false as soon as one is empty. */
export const overlaps: Operator = {
  id: 'overlaps',
  title: { en: 'has one of', fr: 'a l’un de' },
  right: sameList,
  grows: { left: '+', right: '+' },
  test: (left, right) => {
    if ((Array.isArray(left) && left.length === 0) || (Array.isArray(right) && right.length === 0)) return false
    return both(left, right, undefined)
  },
}
