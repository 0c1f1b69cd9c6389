import type { Fact } from '../model/index.js'
import { clockAt, dayNumber, parseInstant, withinSchedule } from '../time/index.js'

/** Minutes that the author spent on personal use in working time, today or this week on the author's own clock, up to now. */
export const activityMinutes: Fact<'activity.minutes'> = {
  id: 'activity.minutes',
  title: { en: 'minutes of personal use in working time', fr: 'minutes d’usage personnel pendant le travail' },
  kind: { type: 'number' },
  reads: ['activity', 'author.id', 'author.zone', 'author.schedule', 'now'],
  params: { window: { kind: { type: 'text', values: ['day', 'week'] }, default: 'day' } },
  observe: ({ post, context, now, zones }, { params }) => {
    const { id, zone, schedule } = post.author ?? {}
    const { activity } = context
    const missing = [
      ...(activity ? [] : ['activity']), ...(id === undefined ? ['author.id'] : []),
      ...(zone === undefined ? ['author.zone'] : []), ...(schedule ? [] : ['author.schedule']),
    ]
    if (!activity || id === undefined || zone === undefined || !schedule || now === undefined) return { value: undefined, missing }
    const here = clockAt(zones, zone, now)
    if (!here) return { value: undefined, missing: ['author.zone'] }
    const windowOf = (day: string) => (params.window === 'week' ? Math.floor(((dayNumber(day) ?? 0) + 3) / 7) : (dayNumber(day) ?? 0))
    let minutes = 0
    for (const entry of activity) {
      const at = parseInstant(entry.at)
      const clock = at === undefined || at > now ? undefined : clockAt(zones, zone, at)
      if (entry.author !== id || entry.personal !== true || !clock || windowOf(clock.day) !== windowOf(here.day)) continue
      if (withinSchedule(clock, schedule)) minutes += entry.minutes ?? 0
    }
    return { value: minutes }
  },
}
