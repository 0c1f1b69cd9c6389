import { must } from '../model/must.js'

/** Longest part of a name that is compared. */
const MAX_LENGTH = 60
/** The most names that are compared, so that a stranger's ten thousand mistakes cost ten thousand times a bound. */
const MAX_NAMES = 1000

/** How many letters must be typed, left out, changed or swapped; anything above `limit` is `limit + 1`. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, changed)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] as number) + 1)
      next[j] = least
    }
    if (Math.min(...next) > limit) return limit + 1
    ;[before, row] = [row, next]
  }
  return row[b.length] as number
}

/**
 * The known name that somebody most likely meant: at most one letter in three differs, case aside. The last part of a
 * dotted name may stand for the whole (`mentions` for `text.mentions`). Of several, the nearest, then the first; undefined if none is near.
 */
export const nearest = (name: string, known: Iterable<string>): string | undefined => {
  must(typeof name === 'string', 'name', 'a text')
  must(typeof known?.[Symbol.iterator] === 'function', 'known', 'a list of names')
  const wanted = name.slice(0, MAX_LENGTH).toLowerCase()
  const limit = Math.floor(wanted.length / 3)
  let best: string | undefined
  let least = limit + 1
  let left = MAX_NAMES
  for (const candidate of known) {
    if (left-- === 0) break
    must(typeof candidate === 'string', 'known', 'a list of names')
    const whole = candidate.slice(0, MAX_LENGTH).toLowerCase()
    const last = whole.slice(whole.lastIndexOf('.') + 1)
    if (Math.abs(whole.length - wanted.length) > limit && last === whole) continue
    const d = Math.min(distance(wanted, whole, limit), last === whole ? limit + 1 : distance(wanted, last, limit) + 0.5)
    if (d < least) [best, least] = [candidate, d]
  }
  return best
}
