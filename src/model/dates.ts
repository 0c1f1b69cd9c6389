/** How a day is written: year, month, day. Whether a calendar has it, this does not say. */
export const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

const DURATION = /^P(?!$)(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?!$)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$/

/** Days in a month, 1–12, of the Gregorian calendar. */
export const daysIn = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

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
