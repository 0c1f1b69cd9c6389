import { type Clock, WEEKDAYS, type WorkHours } from '../model/index.js'

/** Hours on some weekdays. Without `from` and `to`, the whole day; without `days`, every day. */
export interface Window {
  /** Start, `HH:MM`. */
  readonly from?: string | undefined
  /** End, `HH:MM`, not included. Not after `from`: the next day. */
  readonly to?: string | undefined
  /** The weekdays on which it begins. */
  readonly days?: readonly string[] | undefined
}

const minutes = (text: string | undefined, otherwise: number): number | undefined => {
  if (text === undefined) return otherwise
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text)
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined
}
const dayBefore = (weekday: string): string => WEEKDAYS[(WEEKDAYS.indexOf(weekday as (typeof WEEKDAYS)[number]) + 6) % 7] as string

/** Whether a clock stands within a window. What follows midnight belongs to the day on which the window began. */
export const withinWindow = (clock: Clock, { from, to, days }: Window): boolean => {
  const [start, end] = [minutes(from, 0), minutes(to, 1440)]
  if (start === undefined || end === undefined) return false
  const on = (weekday: string) => days === undefined || days.includes(weekday)
  if (start < end) return on(clock.weekday) && clock.minute >= start && clock.minute < end
  return (on(clock.weekday) && clock.minute >= start) || (on(dayBefore(clock.weekday)) && clock.minute < end)
}

/** Whether a clock stands within working hours. */
export const withinSchedule = (clock: Clock, schedule: readonly WorkHours[]): boolean => schedule.some((hours) => withinWindow(clock, hours))
