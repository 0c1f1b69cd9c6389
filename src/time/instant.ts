import { daysIn } from '../model/dates.js'

/** The whole number that the digits from one place to another write; NaN if they are not all digits. */
const digits = (text: string, from: number, until: number): number => {
  let number = 0
  for (let i = from; i < until; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

/** The offset that ends an instant, in minutes; undefined for none. */
const offsetAt = (text: string, at: number): number | undefined => {
  const sign = text[at]
  if (sign === 'Z') return text.length === at + 1 ? 0 : undefined
  if ((sign !== '+' && sign !== '-') || text.length !== at + 6 || text[at + 3] !== ':') return undefined
  const hours = digits(text, at + 1, at + 3)
  const minutes = digits(text, at + 4, at + 6)
  const offset = hours * 60 + minutes
  return minutes <= 59 && offset <= 16 * 60 ? (sign === '-' ? -offset : offset) : undefined
}

/**
 * An instant in milliseconds since 1970. Undefined for anything that is not ISO 8601 with `Z` or an offset, or that no
 * calendar has: 30 February, 25 o'clock, a minute of 61 seconds. Digits after the millisecond are cut off.
 * Read unit by unit: every evaluation reads several, and a pattern costs ten times as much.
 */
export const parseInstant = (text: unknown): number | undefined => {
  if (typeof text !== 'string' || text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':')
    return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  const hour = digits(text, 11, 13)
  const minute = digits(text, 14, 16)
  let at = 16
  let second = 0
  let millisecond = 0
  if (text[at] === ':') {
    second = digits(text, 17, 19)
    at = 19
    if (text[at] === '.') {
      const from = at + 1
      at = from
      while (at < text.length && at < from + 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1
      if (at === from) return undefined
      millisecond = digits(text, from, Math.min(at, from + 3)) * 10 ** Math.max(0, 3 - (at - from))
    }
  }
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return undefined
  const offset = offsetAt(text, at)
  if (offset === undefined) return undefined
  // 400 years are 146,097 days; the detour keeps `Date.UTC` from reading year 99 as 1999.
  const utc = Date.UTC(year + 400, month - 1, day, hour, minute, second, millisecond) - 146_097 * 86_400_000
  return utc - offset * 60_000
}
