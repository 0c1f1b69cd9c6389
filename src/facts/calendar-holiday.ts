import type { Fact } from '../model/index.js'
import { clockAt, dayOf } from '../time/index.js'
import { dates } from './dates.js'

const HOUR = 3_600_000

/** Whether the post goes out on a public holiday, by the day on the account's clock. */
export const calendarHoliday: Fact<'calendar.holiday'> = {
  id: 'calendar.holiday',
  title: { en: 'the post goes out on a public holiday', fr: 'la publication tombe un jour férié' },
  kind: { type: 'boolean' },
  reads: ['calendar.holidays', 'account.zone', 'scopes', 'now', 'publishAt'],
  observe: (input) => {
    const { at, zone, zones } = input
    const { dates: holidays, open } = dates('holidays', input)
    if (holidays.length === 0 && open.length === 0) return { value: false }
    if (at === undefined) return { value: undefined, missing: [...open, 'now'] }
    const clock = zone === undefined ? undefined : clockAt(zones, zone, at)
    // Without a zone, all the days that it may be somewhere on Earth.
    const days = clock ? [clock.day] : [-12, 0, 14].map((hours) => dayOf(Math.floor((at + hours * HOUR) / (24 * HOUR))))
    const hits = days.filter((day) => holidays.some((holiday) => holiday.day === day)).length
    if (hits === days.length) return { value: true }
    if (hits === 0 && open.length === 0) return { value: false }
    return { value: undefined, missing: [...(clock ? [] : ['account.zone']), ...open] }
  },
}
