import type { Operator } from '../model/index.js'
import { known } from './known.js'
import { same } from './same-kind.js'

/** Left and right are the same value. */
export const equal: Operator = {
  id: 'equal',
  title: { en: 'is', fr: 'est' },
  right: same,
  grows: {},
  test: known((left, right) => left === right),
}
