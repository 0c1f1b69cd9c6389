import { type Clock, type Kind, type Operator, WEEKDAYS } from '../model/index.js'
import { type Window, withinWindow } from '../time/index.js'
import { known } from './known.js'
import { only } from './same-kind.js'

/** As it is written: a time of day. */
const time = { as: 'content', ask: 'author', kind: { type: 'clock' } } as const
const days = {
  as: 'content',
  ask: 'author',
  kind: { type: 'list', of: { type: 'text', values: [...WEEKDAYS] } },
} as const
const WINDOW: Kind = { type: 'object', fields: { from: time, to: time, days } }

/** A local clock stands within a window of hours and weekdays; over midnight if `to` is not after `from`. */
export const between: Operator = {
  id: 'between',
  title: { en: 'falls within', fr: 'tombe dans' },
  right: only('clock', WINDOW),
  grows: {},
  test: known((left: Clock | null, right: Window) => left !== null && withinWindow(left, right)),
}
