import { DAY, daysIn, parseDuration } from '../model/dates.js'

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):([0-5]\d))$/
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/
const ZONE = /^[A-Za-z][A-Za-z0-9_+-]{0,31}(?:\/[A-Za-z0-9_+-]{1,31}){0,3}$/

/** Whether a text is a day that a calendar has, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  return !!year && !!month && !!day && month <= 12 && day <= daysIn(year, month)
}

/** Whether a text is an instant that exists: ISO 8601 with seconds or without, and with `Z` or an offset of 15 hours at most. */
export const isInstant = (text: string): boolean => {
  const [, day, , hours = '0', minutes = '0'] = INSTANT.exec(text) ?? []
  return day !== undefined && isDay(day) && Number(hours) * 60 + Number(minutes) <= 15 * 60
}

/** Whether a text is an ISO 8601 duration of weeks, days, hours, minutes and seconds. */
export const isDuration = (text: string): boolean => parseDuration(text) !== undefined

/** Whether a text is a time of day, `HH:MM`; `24:00` is the end of the day. */
export const isTime = (text: string): boolean => TIME.test(text)

/** Whether a text looks like the name of a time zone; only `time/` knows whether there is such a zone. */
export const isZone = (text: string): boolean => ZONE.test(text)
