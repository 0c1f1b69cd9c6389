const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/

/** Days in a month of the Gregorian calendar. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * An instant in milliseconds since 1970. Undefined for anything that is not ISO 8601 with `Z` or an offset,
 * or that no calendar has: 30 February, 25 o'clock.
 */
export const parseInstant = (text: string): number | undefined => {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 59 || year < 1) return undefined
  const offset = match[8] === 'Z' ? 0 : Number(match[8]?.slice(1, 3)) * 60 + Number(match[8]?.slice(4))
  if (offset > 15 * 60) return undefined
  const sign = match[8]?.startsWith('-') ? -1 : 1
  const fraction = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))
  const utc = new Date(Date.UTC(2000, month - 1, day, hour, minute, second, fraction))
  utc.setUTCFullYear(year, month - 1, day)
  return utc.getTime() - sign * offset * 60_000
}
