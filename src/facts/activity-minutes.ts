import { type Fact, WEEKDAYS, type Weekday } from '../model/index.js'
import { clockAt, dayNumber, dayOf, instantOf, parseInstant, withinSchedule } from '../time/index.js'
import { lacking } from './partly-known.js'

/**
 * Minutes of personal use that the author has spent in working time today or this week, up to now, on the author's
 * clock. A week begins on Monday. An entry counts in full where it stands; without `minutes` it counts nothing.
 */
export const activityMinutes: Fact<'activity.minutes'> = {
  id: 'activity.minutes',
  title: { en: 'the minutes of personal use in working time', fr: 'les minutes d’usage personnel pendant le travail' },
  kind: { type: 'number' },
  reads: ['now', 'activity', 'author.id', 'author.schedule', 'author.zone'],
  params: { window: { kind: { type: 'text', values: ['day', 'week'] }, default: 'day' } },
  observe: ({ now, post, context, zones }, { params }) => {
    const { id, schedule, zone } = post.author ?? {}
    const spent = context.activity?.filter(({ personal, minutes = 0 }) => personal === true && minutes > 0)
    const mine = id === undefined ? spent : spent?.filter(({ author }) => author === id)
    if (mine?.length === 0 || (schedule && schedule.length === 0)) return { value: 0 }
    if (!mine || id === undefined || !schedule || zone === undefined || now === undefined)
      return lacking({ activity: mine, 'author.id': id, 'author.schedule': schedule, 'author.zone': zone, now })
    const today = clockAt(zones, zone, now)
    if (!today) return { value: undefined, missing: ['author.zone'] }
    const back = params.window === 'week' ? WEEKDAYS.indexOf(today.weekday as Weekday) : 0
    const start = instantOf(zones, zone, dayOf((dayNumber(today.day) as number) - back), 0) as number
    let total = 0
    for (const { at, minutes = 0 } of mine) {
      const then = parseInstant(at)
      if (then === undefined) return { value: undefined, missing: ['activity'] }
      if (then < start || then > now) continue
      const clock = clockAt(zones, zone, then)
      const within = clock && withinSchedule(clock, schedule)
      if (within === undefined) return { value: undefined, missing: ['author.schedule'] }
      if (within) total += minutes
    }
    return { value: total }
  },
}
