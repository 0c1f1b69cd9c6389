import type { Fact } from '../model/index.js'
import { clockAt, withinSchedule } from '../time/index.js'

const told = (kind: 'text' | 'boolean') => ({ as: 'knowledge', ask: 'author', kind: { type: kind } }) as const

/** The people asked to do something, each with `off`: outside working hours on their own clock now, and not on call. */
export const requestsMade: Fact<'requests.made'> = {
  id: 'requests.made',
  title: { en: 'requests made of people', fr: 'les demandes faites à des personnes' },
  kind: { type: 'list', of: { type: 'object', fields: { kind: told('text'), off: told('boolean') } } },
  reads: ['requests', 'now'],
  observe: ({ post, now, zones }) => ({
    value: post.requests?.map(({ kind, zone, schedule, onCall }, i) => {
      const clock = zone === undefined || now === undefined ? undefined : clockAt(zones, zone, now)
      const within = clock && schedule ? withinSchedule(clock, schedule) : undefined
      const off = onCall === true || within === true ? false : within === false && onCall === false ? true : undefined
      return { at: `/requests/${i}`, kind, off }
    }),
    missing: ['requests'],
  }),
}
