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
  const match = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/.exec(time)
  return match ? (match[1] === undefined ? 1440 : Number(match[1]) * 60 + Number(match[2])) : undefined
}

const dayBefore = (weekday: string): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(weekday as Weekday) + 6) % 7] as Weekday

/**
 * Whether a clock stands within a window. What follows midnight belongs to the day on which the window began;
 * `from` equal to `to` is a whole day from then. Unknown if a time of the window is none.
 */
export const withinWindow = ({ minute, weekday }: Clock, { from, to, days }: Window): Truth => {
  const start = from === undefined ? 0 : minuteOf(from)
  const end = to === undefined ? 1440 : minuteOf(to)
  if (start === undefined || end === undefined) return undefined
  const on = (day: string) => days === undefined || days.includes(day)
  if (start < end) return on(weekday) && minute >= start && minute < end
  return (on(weekday) && minute >= start) || (on(dayBefore(weekday)) && minute < end)
}
