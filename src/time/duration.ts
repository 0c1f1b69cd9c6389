import { DURATION } from '../model/dates.js'

/**
 * An ISO 8601 duration of weeks, days, hours, minutes and seconds, in milliseconds; a day is 24 hours.
 * Undefined for years and months, whose length varies, for fractions, and for anything else.
 */
export const parseDuration = (text: string): number | undefined => {
  const match = DURATION.exec(text)
  if (!match) return undefined
  const part = (index: number) => Number(match[index] ?? 0)
  return ((((part(1) * 7 + part(2)) * 24 + part(3)) * 60 + part(4)) * 60 + part(5)) * 1000
}
