import type { Truth } from '../model/index.js'
import { parseDuration, parseInstant } from '../time/index.js'
import { known } from './known.js'

/** Compares two instants; false where either is none. */
export const instants = (holds: (left: number, right: number) => boolean) =>
  known((left: string | null, right: string | null): Truth => {
    if (left === null || right === null) return false
    const [a, b] = [parseInstant(left), parseInstant(right)]
    return a === undefined || b === undefined ? undefined : holds(a, b)
  })

/** Compares how long before the post time an instant lies with a duration, in milliseconds; false for none. */
export const ages = (holds: (age: number, length: number) => boolean) =>
  known((left: string | null, right: string, at): Truth => {
    if (left === null) return false
    const [then, length] = [parseInstant(left), parseDuration(right)]
    return then === undefined || length === undefined || at === undefined ? undefined : holds(at - then, length)
  })
