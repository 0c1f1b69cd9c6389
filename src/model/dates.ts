/** How a day is written: year, month, day. Whether a calendar has it, this does not say. */
export const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** How a duration is written: weeks, days, hours, minutes, seconds. */
export const DURATION = /^P(?!$)(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?!$)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$/

/** Days in a month, 1–12, of the Gregorian calendar. */
export const daysIn = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
