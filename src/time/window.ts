import { type Clock, type Truth, WEEKDAYS, type Weekday } from '../model/index.js'

/** Hours on some weekdays. Without `from` and `to`, the whole day; without `days`, every day. */
export interface Window {
  /** Start, `HH:MM`. */
  readonly from?: string | undefined
  /** End, `HH:MM`, not included; `24:00` is the end of the day. Not after `from`: on the next day. */
  readonly to?: string | undefined
  /** The weekdays on which it begins, `mon` … `sun`. */
  readonly days?: readonly string[] | undefined
}

/** A time of day, `HH:MM`, in minutes since midnight; undefined if no clock shows it. `24:00` is 1440. */
export const minuteOf = (time: string): number | undefined => {
  if (typeof time !== 'string' || time.length !== 5 || time[2] !== ':') return undefined
  const digit = (at: number): number => {
    const value = time.charCodeAt(at) - 48
    return value >= 0 && value <= 9 ? value : Number.NaN
  }
  const hour = digit(0) * 10 + digit(1)
  const minute = digit(3) * 10 + digit(4)
  return minute <= 59 && (hour <= 23 || (hour === 24 && minute === 0)) ? hour * 60 + minute : undefined
}

const dayBefore = (weekday: string): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(weekday as Weekday) + 6) % 7] as Weekday

const isOn = (day: string, days: Window['days']): boolean => days === undefined || days.includes(day)

/**
 * Whether a clock stands within a window. What follows midnight belongs to the day on which the window began;
 * `from` equal to `to` is a whole day from then. Unknown if a time of the window is none.
 */
export const withinWindow = ({ minute, weekday }: Clock, { from, to, days }: Window): Truth => {
  const start = from === undefined ? 0 : minuteOf(from)
  const end = to === undefined ? 1440 : minuteOf(to)
  if (start === undefined || end === undefined) return undefined
  if (minute >= start && (start >= end || minute < end) && isOn(weekday, days)) return true
  return start >= end && minute < end && isOn(dayBefore(weekday), days)
}
