import type { Clock, Day, Zone, Zones } from '../model/index.js'
import { dayNumber, dayOf, weekdayOf } from './day.js'

const MINUTE = 60_000
const MINUTES_A_DAY = 1440
/** Further from a local time read as UTC than any offset reaches. */
const REACH = 26 * 60 * MINUTE

/** What the clock of a zone shows at an instant in milliseconds; undefined for an unknown zone. */
export const clockAt = (zones: Zones, zone: Zone, at: number): Clock | undefined => {
  const offset = zones.offset(zone, at)
  if (offset === undefined) return undefined
  const minutes = Math.floor(at / MINUTE) + offset
  const day = Math.floor(minutes / MINUTES_A_DAY)
  return { day: dayOf(day), minute: minutes - day * MINUTES_A_DAY, weekday: weekdayOf(day) }
}

/**
 * The first instant, in milliseconds, at which the clock of a zone shows a day and minute or has passed it. Where the
 * clock goes forward over it, that is the moment of the change; where the clock shows it twice, the first time.
 * Undefined for an unknown zone or an impossible day.
 * @param minute Minutes since local midnight; 1440 is the midnight that ends the day.
 */
export const instantOf = (zones: Zones, zone: Zone, day: Day, minute: number): number | undefined => {
  const number = dayNumber(day)
  if (number === undefined) return undefined
  const local = (number * MINUTES_A_DAY + minute) * MINUTE
  const before = zones.offset(zone, local - REACH)
  const after = zones.offset(zone, local + REACH)
  if (before === undefined || after === undefined) return undefined
  // Of a time that is shown twice, the offset from before gives the first.
  for (const offset of [before, after]) {
    const at = local - offset * MINUTE
    if (zones.offset(zone, at) === offset) return at
  }
  let low = local - REACH
  let high = local + REACH
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE
    if (middle + (zones.offset(zone, middle) ?? 0) * MINUTE >= local) high = middle
    else low = middle
  }
  return high
}
