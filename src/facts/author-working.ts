import type { Fact } from '../model/index.js'
import { clockAt, withinSchedule } from '../time/index.js'

/** Whether the author is at work now: on duty, or within working hours on the author's own clock and not on leave. */
export const authorWorking: Fact<'author.working'> = {
  id: 'author.working',
  title: { en: 'the author is at work', fr: 'l’auteur est au travail' },
  kind: { type: 'boolean' },
  reads: ['author.onDuty', 'author.onLeave', 'author.schedule', 'author.zone', 'now'],
  observe: ({ post, now, zones }) => {
    const { onDuty, onLeave, schedule, zone } = post.author ?? {}
    if (onDuty !== undefined) return { value: onDuty }
    const missing = ['author.onDuty']
    if (schedule === undefined) missing.push('author.schedule')
    if (zone === undefined) missing.push('author.zone')
    // Without `onDuty` nothing is settled: the host may know better than the schedule.
    if (onLeave === undefined) missing.push('author.onLeave')
    const clock = zone === undefined || now === undefined ? undefined : clockAt(zones, zone, now)
    if (missing.length > 1 || !clock || !schedule) return { value: undefined, missing }
    return { value: !onLeave && withinSchedule(clock, schedule) }
  },
}
