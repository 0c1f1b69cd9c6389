import { type Clock, or, type Truth, type WorkHours } from '../model/index.js'
import { withinWindow } from './window.js'

/** Whether a clock stands within working hours; false for none. Hours that cannot be read are not known. */
export const withinSchedule = (clock: Clock, schedule: readonly WorkHours[]): Truth =>
  or(schedule.map(({ days = [], from = '', to = '' }) => withinWindow(clock, { days, from, to })))
