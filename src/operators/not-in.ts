import { not, type Operator } from '../model/index.js'
import { isIn } from './in.js'
import { listOf } from './same-kind.js'

/** Left is not a member of right. */
export const notIn: Operator = {
  id: 'notIn',
  title: { en: 'is none of', fr: 'n’est aucun de' },
  right: listOf,
  grows: { right: '-' },
  test: (left, right) => not(isIn.test(left, right, undefined)),
}
