import { parseDuration } from '../model/dates.js'
import { EFFECTS, type Effect, type Nature, type ParamValue, type Term } from '../model/index.js'

/** Which way a parameter is stricter as it grows; absent: neither. */
export type Directions = ReadonlyMap<string, '+' | '-' | undefined>

/** How a new value compares with the one before. */
export type Comparison = 'same' | 'stricter' | 'looser' | 'apart'

const size = (a: unknown, b: unknown): number | undefined => {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  if (typeof a === 'string' && typeof b === 'string') {
    const [longer, shorter] = [parseDuration(a), parseDuration(b)]
    return longer === undefined || shorter === undefined ? undefined : longer - shorter
  }
  if (!Array.isArray(a) || !Array.isArray(b)) return undefined
  const [left, right] = [a, b].map((list) => new Set(list.map((item) => JSON.stringify(item)))) as [
    Set<string>,
    Set<string>,
  ]
  if ([...right].every((item) => left.has(item))) return left.size - right.size
  return [...left].every((item) => right.has(item)) ? -1 : undefined
}

/** Compares two values of a parameter or of a word list by the computed direction. */
export const compareParam = (
  direction: '+' | '-' | undefined,
  to: ParamValue | readonly Term[],
  from: ParamValue | readonly Term[],
): Comparison => {
  if (JSON.stringify(to) === JSON.stringify(from)) return 'same'
  const difference = size(to, from)
  if (difference === 0) return 'same'
  if (difference === undefined || direction === undefined) return 'apart'
  return difference > 0 === (direction === '+') ? 'stricter' : 'looser'
}

/** Compares two effects on the scale. */
export const compareEffect = (to: Effect, from: Effect): Comparison => {
  const difference = EFFECTS.indexOf(to) - EFFECTS.indexOf(from)
  return difference === 0 ? 'same' : difference > 0 ? 'stricter' : 'looser'
}

/** Compares switches of a permit or a protection: granting less is stricter. */
export const compareSwitch = (to: boolean, from: boolean): Comparison =>
  to === from ? 'same' : to ? 'looser' : 'stricter'

/** Compares `when` and `except`: they narrow a rule, which loosens a duty and grants less of a permit. */
export const compareNarrowing = (nature: Nature, to: unknown, from: unknown): Comparison => {
  if (JSON.stringify(to) === JSON.stringify(from)) return 'same'
  return from === undefined ? (nature === 'duty' ? 'looser' : 'stricter') : 'apart'
}

/** Compares the roles that may exempt a person: fewer is stricter. */
export const compareWaivers = (to: readonly string[], from: readonly string[]): Comparison =>
  compareParam('-', to, from)
