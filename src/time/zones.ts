import type { Zone, Zones } from '../model/index.js'
import { must } from '../model/must.js'
import { isPlain } from '../model/plain.js'

const WEEK = 7 * 24 * 3_600_000
/** The most zones, years of a zone, and refused names that are kept, so that hostile input cannot fill the memory. */
const MAX_KEPT = 256
const NAME = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/

/** The offsets of a zone, each from an instant on: milliseconds, then minutes east of UTC; in order, the first from 0 or before. */
export type Transitions = readonly (readonly [from: number, minutes: number])[]

/** The last transition not after an instant; −1 if all are later. */
const lastBefore = (list: Transitions, at: number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Transitions[number])[0] <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Reads zones from a table, for a host without `Intl`.
 * @param table Zone → transitions, oldest first: the instant in milliseconds, and the offset from UTC in minutes that
 * holds from then on. A zone is unknown before its first transition, so begin at 0: charte asks there whether it exists.
 */
export const tableZones = (table: { readonly [zone: string]: Transitions }): Zones => {
  must(isPlain(table), 'table', 'an object of zones, like `{ UTC: [[0, 0]] }`')
  return {
    offset: (zone, at) => {
      if (!Object.hasOwn(table, zone) || !Number.isFinite(at)) return undefined
      const list = table[zone] as Transitions
      return list[lastBefore(list, at)]?.[1]
    },
  }
}

/** The offset that a formatter shows at an instant, in minutes; seconds of old offsets are rounded. */
const shown = (formatter: Intl.DateTimeFormat, at: number): number => {
  const part: { [type: string]: number } = {}
  for (const { type, value } of formatter.formatToParts(at)) part[type] = Number(value)
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000) / 60_000)
}

/** The transitions of one year in UTC: weekly probes, then bisection to the second. No zone changes twice in a week. */
const yearOf = (formatter: Intl.DateTimeFormat, year: number): Transitions => {
  const start = Date.UTC(year, 0, 1)
  const end = Date.UTC(year + 1, 0, 1)
  let before = shown(formatter, start)
  const found: [number, number][] = [[start, before]]
  for (let from = start; from < end; from += WEEK) {
    let low = from
    let high = Math.min(from + WEEK, end)
    const after = shown(formatter, high)
    if (before === after) continue
    while (high - low > 1000) {
      const middle = low + Math.floor((high - low) / 2000) * 1000
      if (shown(formatter, middle) === before) low = middle
      else high = middle
    }
    if (high < end) found.push([high, after])
    before = after
  }
  return found
}

type Reader = (at: number) => number | undefined

/** Reads one zone, and remembers the stretch of time read last: most calls are about the same season. */
const readerOf = (tableOf: (year: number) => Transitions): Reader => {
  const years = new Map<number, Transitions>()
  let from = 0
  let until = 0
  let minutes = 0
  return (at) => {
    if (at >= from && at < until) return minutes
    const year = new Date(at).getUTCFullYear()
    if (!(year >= 100 && year <= 9999)) return undefined
    let table = years.get(year)
    if (!table) {
      if (years.size >= MAX_KEPT) years.clear()
      table = tableOf(year)
      years.set(year, table)
    }
    const index = lastBefore(table, at)
    const [start, offset] = table[index] as Transitions[number]
    from = start
    until = table[index + 1]?.[0] ?? Date.UTC(year + 1, 0, 1)
    minutes = offset
    return minutes
  }
}

const create = (): Zones => {
  // `Intl` takes ten milliseconds to wake: not for a clock that never changes.
  const utc = readerOf((year) => [[Date.UTC(year, 0, 1), 0]])
  const readers = new Map<Zone, Reader>()
  const refused = new Set<Zone>()
  const open = (zone: Zone): Reader | undefined => {
    if (refused.has(zone) || !NAME.test(zone)) return undefined
    try {
      const formatter = new Intl.DateTimeFormat('en-US', {
        ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
        ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
      })
      const reader = readerOf((year) => yearOf(formatter, year))
      if (readers.size >= MAX_KEPT) readers.clear()
      readers.set(zone, reader)
      return reader
    } catch {
      // No such zone, or no `Intl` at all.
      if (refused.size >= MAX_KEPT) refused.clear()
      refused.add(zone)
      return undefined
    }
  }
  return { offset: (zone, at) => (zone === 'UTC' ? utc : (readers.get(zone) ?? open(zone)))?.(at) }
}

/**
 * Reads zones through `Intl.DateTimeFormat`: one table of transitions for each zone and year, made when first asked for.
 * `UTC` needs none, and no `Intl`. Right whatever the host's own zone. Unknown for a name that `Intl` does not know, and before the year 100.
 */
export const intlZones: Zones = create()
