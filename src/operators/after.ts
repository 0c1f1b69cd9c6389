import type { Operator } from '../model/index.js'
import { instants } from './instants.js'
import { only } from './same-kind.js'

/** Left is a later instant than right; false for none. */
export const after: Operator = {
  id: 'after',
  title: { en: 'is after', fr: 'suit' },
  right: only('instant'),
  grows: {},
  test: instants((left, right) => left > right),
}
