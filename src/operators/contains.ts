import type { Operator } from '../model/index.js'
import { known } from './known.js'
import { itemOf } from './same-kind.js'

const among = known((a: unknown[], b) => a.includes(b))

/** Right is a member of left. */
export const contains: Operator = {
  id: 'contains',
  title: { en: 'contains', fr: 'contient' },
  right: itemOf,
  grows: { left: '+' },
  test: (left, right) => (Array.isArray(left) && left.length === 0 ? false : among(left, right, undefined)),
}
