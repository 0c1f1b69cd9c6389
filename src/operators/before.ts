import type { Operator } from '../model/index.js'
import { instants } from './instants.js'
import { only } from './same-kind.js'

/** Left is an earlier instant than right; false for none. */
export const before: Operator = {
  id: 'before',
  title: { en: 'is before', fr: 'précède' },
  right: only('instant'),
  grows: {},
  test: instants((left, right) => left < right),
}
