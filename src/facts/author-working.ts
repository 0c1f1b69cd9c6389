import type { Fact } from '../model/index.js'
import { clockAt, withinSchedule } from '../time/index.js'

const unknown = (...missing: readonly string[]) => ({ value: undefined, missing })

/**
 * Whether the author is at work now: within the schedule on the author's clock, and not on leave. Where the host says
 * whether the author is on duty, that counts and nothing else.
 */
export const authorWorking: Fact<'author.working'> = {
  id: 'author.working',
  title: { en: 'the author is at work', fr: 'l’auteur est au travail' },
  kind: { type: 'boolean' },
  reads: ['now', 'author.onDuty', 'author.onLeave', 'author.schedule', 'author.zone'],
  observe: ({ now, post, zones }) => {
    const { onDuty, onLeave, schedule, zone } = post.author ?? {}
    if (onDuty !== undefined) return { value: onDuty }
    if (onLeave === true || schedule?.length === 0) return { value: false }
    const clock = now === undefined || zone === undefined ? undefined : clockAt(zones, zone, now)
    const leave = onLeave === undefined ? ['author.onLeave'] : []
    if (!clock || !schedule) {
      const time = clock
        ? []
        : now === undefined
          ? ['now', ...(zone === undefined ? ['author.zone'] : [])]
          : ['author.zone']
      return unknown(...leave, ...(schedule ? [] : ['author.schedule']), ...time)
    }
    const within = withinSchedule(clock, schedule)
    if (within === false) return { value: false }
    if (within === undefined) return unknown(...leave, 'author.schedule')
    return onLeave === undefined ? unknown(...leave) : { value: true }
  },
}
