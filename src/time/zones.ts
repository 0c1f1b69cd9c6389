import type { Zone, Zones } from '../model/index.js'

const HOUR = 3_600_000
const MAX_ZONES = 1000
type Transitions = readonly (readonly [from: number, minutes: number])[]

const last = (list: Transitions, at: number): number | undefined => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as readonly [number, number])[0] <= at) low = middle + 1
    else high = middle
  }
  return list[low - 1]?.[1]
}

/** Reads zones from a table of transitions, for a host without `Intl`: zone → [from in milliseconds, minutes from UTC], oldest first. */
export const tableZones = (table: { readonly [zone: string]: Transitions }): Zones => ({
  offset: (zone, at) => (Object.hasOwn(table, zone) ? last(table[zone] as Transitions, at) : undefined),
})

/** The offset that a formatter shows at an instant, in minutes. */
const shown = (formatter: Intl.DateTimeFormat, at: number): number => {
  const part: { [type: string]: number } = {}
  for (const { type, value } of formatter.formatToParts(at)) part[type] = Number(value)
  const local = Date.UTC(part.year as number, (part.month as number) - 1, part.day, part.hour, part.minute, part.second)
  return Math.round((local - Math.floor(at / 1000) * 1000) / 60_000)
}

/** The transitions of one UTC year: weekly probes, then bisection to the second. */
const yearOf = (formatter: Intl.DateTimeFormat, year: number): Transitions => {
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  const found: [number, number][] = [[start, shown(formatter, start)]]
  for (let from = start; from < end; from += 7 * 24 * HOUR) {
    let [low, high] = [from, Math.min(from + 7 * 24 * HOUR, end)]
    const [before, after] = [shown(formatter, low), shown(formatter, high)]
    if (before === after) continue
    while (high - low > 1000) {
      const middle = low + Math.floor((high - low) / 2000) * 1000
      if (shown(formatter, middle) === before) low = middle
      else high = middle
    }
    if (high < end) found.push([high, after])
  }
  return found
}

const create = (): Zones => {
  const formatters = new Map<Zone, Intl.DateTimeFormat | undefined>()
  const years = new Map<string, Transitions>()
  const formatterOf = (zone: Zone): Intl.DateTimeFormat | undefined => {
    if (formatters.has(zone)) return formatters.get(zone)
    if (formatters.size >= MAX_ZONES) formatters.clear()
    let formatter: Intl.DateTimeFormat | undefined
    try {
      formatter = new Intl.DateTimeFormat('en-US', {
        timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
        year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
      })
    } catch {
      // An unknown zone, or no `Intl` at all: the zone is not known.
    }
    formatters.set(zone, formatter)
    return formatter
  }
  return {
    offset: (zone, at) => {
      const formatter = zone.length <= 64 ? formatterOf(zone) : undefined
      if (!formatter) return undefined
      const year = new Date(at).getUTCFullYear()
      if (!(year > 0 && year < 9999)) return undefined
      const key = `${year} ${zone}`
      let table = years.get(key)
      if (!table) {
        if (years.size >= MAX_ZONES) years.clear()
        table = yearOf(formatter, year)
        years.set(key, table)
      }
      return last(table, at)
    },
  }
}

/** Reads zones through `Intl.DateTimeFormat`, one table of transitions for each zone and year. Right whatever the host's own zone. */
export const intlZones: Zones = create()
