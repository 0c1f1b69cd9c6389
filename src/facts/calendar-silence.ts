import type { Fact } from '../model/index.js'
import { dayOf, instantOf } from '../time/index.js'
import { electionList, electionsWhen, upTo } from './elections-when.js'

const HOUR = 3_600_000
/** The longest silence, in days before the vote. */
const MOST = 31

/**
 * Elections whose silence covers the post time: from midnight `eveDays` before the vote or from `hours` before the last
 * closing, whichever is longer (31 days at most), until the last polling station closes. Kinds of election in `earlier`
 * are held one day before the calendar's; with `local` the account's clock counts, whatever zone the election names.
 */
export const calendarSilence: Fact<'calendar.silence'> = {
  id: 'calendar.silence',
  title: { en: 'elections in their time of silence', fr: 'les élections en période de silence' },
  kind: electionList,
  reads: ['calendar.elections', 'account.zone', 'scopes', 'now', 'publishAt'],
  params: {
    eveDays: { kind: { type: 'number' }, default: 1, polarity: '+' },
    hours: { kind: { type: 'number' }, default: 0, polarity: '+' },
    earlier: { kind: { type: 'list', of: { type: 'text' } }, default: [] },
    local: { kind: { type: 'boolean' }, default: false },
  },
  observe: (input, { params }) => {
    const eve = upTo(MOST, params.eveDays)
    const hours = upTo(MOST * 24, params.hours)
    const earlier = params.earlier as readonly string[]
    return electionsWhen(input, { reach: MOST, local: params.local === true }, (days) => {
      const { election, first, last, close, at, where } = days
      const shift = earlier.includes(election.kind ?? '') ? 1 : 0
      const midnight = instantOf(input.zones, where, dayOf(first - shift - eve), 0)
      const until = instantOf(input.zones, where, dayOf(last - shift), close)
      if (midnight === undefined || until === undefined) return undefined
      return at >= Math.min(midnight, until - hours * HOUR) && at < until
    })
  },
}
