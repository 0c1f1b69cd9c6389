import type { Clock, Day, Zone, Zones } from '../model/index.js'
import { dayNumber, dayOf, weekdayOf } from './day.js'

const MINUTE = 60_000
const DAY = 1440

/** What the clock of a zone shows at an instant; undefined for an unknown zone. */
export const clockAt = (zones: Zones, zone: Zone, at: number): Clock | undefined => {
  const offset = zones.offset(zone, at)
  if (offset === undefined) return undefined
  const minutes = Math.floor(at / MINUTE) + offset
  const day = Math.floor(minutes / DAY)
  return { day: dayOf(day), minute: minutes - day * DAY, weekday: weekdayOf(day) }
}

/**
 * The first instant at which the clock of a zone shows a day and minute, or has passed it: in a gap, the end of the gap;
 * when the clock goes back, the first of the two.
 */
export const instantOf = (zones: Zones, zone: Zone, day: Day, minute: number): number | undefined => {
  const number = dayNumber(day)
  if (number === undefined) return undefined
  const local = (number * DAY + minute) * MINUTE
  const around = [local - 26 * 60 * MINUTE, local + 26 * 60 * MINUTE].map((at) => zones.offset(zone, at))
  const [before, after] = around as [number | undefined, number | undefined]
  if (before === undefined || after === undefined) return undefined
  const candidates = [before, after].map((offset) => local - offset * MINUTE).sort((a, b) => a - b)
  for (const at of candidates) if (((zones.offset(zone, at) ?? 0) * MINUTE) + at === local) return at
  let [low, high] = [local - 26 * 60 * MINUTE, local + 26 * 60 * MINUTE]
  const shows = (at: number) => at + (zones.offset(zone, at) ?? 0) * MINUTE
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE
    if (shows(middle) >= local) high = middle
    else low = middle
  }
  return high
}
