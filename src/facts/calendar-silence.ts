import type { Fact } from '../model/index.js'
import { dayNumber, dayOf, instantOf } from '../time/index.js'

const text = { as: 'content', ask: 'organisation', kind: { type: 'text' } } as const

/** Elections whose silence covers the post time: from midnight so many days before the vote until the last polling station closes. */
export const calendarSilence: Fact<'calendar.silence'> = {
  id: 'calendar.silence',
  title: { en: 'elections in their time of silence', fr: 'les élections en période de trêve' },
  kind: { type: 'list', of: { type: 'object', fields: { id: text, scope: text, electionKind: text } } },
  reads: ['calendar.elections', 'account.zone', 'now', 'publishAt'],
  params: { eveDays: { kind: { type: 'number' }, default: 1, polarity: '+' } },
  observe: ({ context, calendar, at, zone, zones, scopes }, { params }) => {
    const known = context.calendar?.elections
    const all = [...(calendar.elections ?? []), ...(known ?? [])]
    let unknown = at === undefined
    const zoneless: string[] = []
    const value = all.filter((election) => {
      const day = dayNumber(election.day)
      if (at === undefined || day === undefined || (election.scope !== undefined && !scopes.includes(election.scope))) return false
      const where = election.zone ?? zone
      // Away from the days around it no zone on Earth matters.
      if (Math.abs(at / 86_400_000 - day) > Number(params.eveDays) + 3) return false
      if (where === undefined) {
        unknown = true
        zoneless.push('account.zone')
        return false
      }
      const [hour = 20, minute = 0] = (election.closes ?? '20:00').split(':').map(Number)
      const from = instantOf(zones, where, dayOf(day - Number(params.eveDays)), 0)
      const until = instantOf(zones, where, election.day, hour * 60 + minute)
      return from !== undefined && until !== undefined && at >= from && at < until
    }).map(({ id, scope, kind }) => ({ id, scope, electionKind: kind }))
    if (!known || unknown) return { value: undefined, missing: [...(known ? [] : ['calendar.elections']), ...zoneless.slice(0, 1)] }
    return { value }
  },
}
