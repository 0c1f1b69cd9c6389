import { DAY, daysIn } from '../model/dates.js'
import { type Day, WEEKDAYS, type Weekday } from '../model/index.js'

const DAY_MS = 86_400_000

/** Days since 1 January 1970 of a day on a calendar, to count with; undefined if there is no such day. From the year 100 on. */
export const dayNumber = (day: Day): number | undefined => {
  const match = DAY.exec(day)
  if (!match) return undefined
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 100 || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined
  return Date.UTC(year, month - 1, date) / DAY_MS
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0')

/** The day, `YYYY-MM-DD`, of a whole day number. By whole numbers: a `Date` and its text cost several times as much. */
export const dayOf = (number: number): Day => {
  // Years begin on 1 March here, so that leap days come last; 400 of them have 146,097 days.
  const days = number + 719_468
  const era = Math.floor(days / 146_097)
  const inEra = days - era * 146_097
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  const march = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - Math.floor((153 * march + 2) / 5) + 1
  const month = march < 10 ? march + 3 : march - 9
  return `${padded(yearInEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${padded(month, 2)}-${padded(date, 2)}`
}

/** The weekday of a whole day number. */
export const weekdayOf = (number: number): Weekday =>
  // 1 January 1970 was a Thursday.
  WEEKDAYS[(((number + 3) % 7) + 7) % 7] as Weekday
