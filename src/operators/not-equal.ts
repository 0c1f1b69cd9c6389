import type { Operator } from '../model/index.js'
import { known } from './known.js'
import { same } from './same-kind.js'

/** Left and right differ. */
export const notEqual: Operator = {
  id: 'notEqual',
  title: { en: 'is not', fr: 'n’est pas' },
  right: same,
  grows: {},
  test: known((left, right) => left !== right),
}
