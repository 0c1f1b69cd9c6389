import type { Fact, FactInput, Request } from '../model/index.js'
import { clockAt, withinSchedule } from '../time/index.js'
import { declaredFields } from './declared-fields.js'

/** Whether somebody is outside working hours now and not on call, or the fields that would tell. */
const offOf = ({ zone, schedule, onCall }: Request, { now, zones }: FactInput): boolean | readonly string[] => {
  // Who has no working hours has none to be outside of.
  if (onCall === true || schedule?.length === 0) return false
  const missing = [
    ...(schedule ? [] : ['requests.schedule']),
    ...(zone === undefined ? ['requests.zone'] : []),
    ...(now === undefined ? ['now'] : []),
  ]
  const call = onCall === undefined ? ['requests.onCall'] : []
  if (!schedule || zone === undefined || now === undefined) return [...missing, ...call]
  const clock = clockAt(zones, zone, now)
  const within = clock && withinSchedule(clock, schedule)
  if (within === undefined) return [clock ? 'requests.schedule' : 'requests.zone', ...call]
  return within ? false : onCall === undefined ? call : true
}

/** The people asked to do something, each with `off`: outside working hours on their own clock now, and not on call. */
export const requestsMade: Fact<'requests.made'> = {
  id: 'requests.made',
  title: { en: 'the requests made of people', fr: 'les demandes faites à des personnes' },
  kind: {
    type: 'list',
    of: {
      type: 'object',
      fields: { ...declaredFields('requests'), off: { as: 'knowledge', ask: 'host', kind: { type: 'boolean' } } },
    },
  },
  reads: ['requests', 'now'],
  observe: (input) => {
    const { requests } = input.post
    if (!requests) return { value: undefined, missing: ['requests'] }
    return {
      value: requests.map((request, i) => {
        const off = offOf(request, input)
        const item = { ...request, at: `/requests/${i}` }
        return typeof off === 'boolean' ? { ...item, off } : { ...item, missing: { off } }
      }),
    }
  },
}
