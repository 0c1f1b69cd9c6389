const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/

/** Days in a month, 1–12, of the Gregorian calendar. */
export const daysIn = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/**
 * An instant in milliseconds since 1970. Undefined for anything that is not ISO 8601 with `Z` or an offset, or that no
 * calendar has: 30 February, 25 o'clock, a minute of 61 seconds. Digits after the millisecond are cut off.
 */
export const parseInstant = (text: string): number | undefined => {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const part = (index: number) => Number(match[index] ?? 0)
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)]
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  if (hour > 23 || minute > 59 || second > 59 || part(10) > 59) return undefined
  const offset = part(9) * 60 + part(10)
  if (offset > 16 * 60) return undefined
  const millisecond = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))
  // 400 years are 146,097 days; the detour keeps `Date.UTC` from reading year 99 as 1999.
  const utc = Date.UTC(year + 400, month - 1, day, hour, minute, second, millisecond) - 146_097 * 86_400_000
  return utc - (match[8] === '-' ? -1 : 1) * offset * 60_000
}
