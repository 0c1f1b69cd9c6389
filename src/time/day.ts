import { type Day, WEEKDAYS } from '../model/index.js'
import { daysIn } from './instant.js'

const DAY_MS = 86_400_000

/** Days since 1 January 1970 of a day on a calendar; undefined if there is no such day. */
export const dayNumber = (day: Day): number | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!match) return undefined
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number]
  if (month < 1 || month > 12 || date < 1 || year < 100 || date > daysIn(year, month)) return undefined
  return Date.UTC(year, month - 1, date) / DAY_MS
}

/** The day of a day number. */
export const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10)

/** The weekday of a day number: `mon` … `sun`. 1 January 1970 was a Thursday. */
export const weekdayOf = (number: number): string => WEEKDAYS[(((number + 3) % 7) + 7) % 7] as string
