import { not, type Operator } from '../model/index.js'
import { contains } from './contains.js'
import { itemOf } from './same-kind.js'

/** Right is not a member of left. */
export const doesNotContain: Operator = {
  id: 'doesNotContain',
  title: { en: 'does not contain', fr: 'ne contient pas' },
  right: itemOf,
  grows: { left: '-' },
  test: (left, right) => not(contains.test(left, right, undefined)),
}
