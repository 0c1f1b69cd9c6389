import type { Kind } from '../model/index.js'

const SINGLE: readonly string[] = ['boolean', 'number', 'text', 'instant', 'day', 'duration']

/** The kind itself if it is a single value that can be compared for equality. */
export const same = (left: Kind): Kind | undefined => (SINGLE.includes(left.type) ? left : undefined)

/** A list of the left side's kind. */
export const listOf = (left: Kind): Kind | undefined => (same(left) ? { type: 'list', of: left } : undefined)

/** The kind of a list's items, if they are single values. */
export const itemOf = (left: Kind): Kind | undefined => (left.type === 'list' ? same(left.of) : undefined)

/** The list itself, if its items are single values. */
export const sameList = (left: Kind): Kind | undefined => (left.type === 'list' && same(left.of) ? left : undefined)

/** The kind itself, if it is of the type named. */
export const only =
  (type: Kind['type'], right?: Kind) =>
  (left: Kind): Kind | undefined =>
    left.type === type ? (right ?? left) : undefined
