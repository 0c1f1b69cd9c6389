import type { Election, Fact, FactInput } from '../model/index.js'
import { dayNumber, dayOf, instantOf, minuteOf } from '../time/index.js'
import { dates } from './dates.js'
import { declaredFields } from './declared-fields.js'

const DAY = 86_400_000
/** The longest silence, in days before the vote. */
const MOST = 31

/** Whether the post time lies in the silence of an election, or the field that would tell. */
const covers = ({ day, closes, zone: own }: Election, eve: number, input: FactInput): boolean | string => {
  const { at, zone, zones } = input
  if (at === undefined) return 'now'
  const number = dayNumber(day)
  const close = minuteOf(closes || '20:00')
  if (number === undefined || close === undefined) return 'calendar.elections'
  const where = own || zone
  // Far from the vote no zone on Earth matters. How far may not hang on `eveDays`: a longer silence would know less.
  if (!where) return at / DAY > number - MOST - 2 && at / DAY < number + 3 ? 'account.zone' : false
  const from = instantOf(zones, where, dayOf(number - eve), 0)
  const until = instantOf(zones, where, day, close)
  return from === undefined || until === undefined ? 'calendar.elections' : at >= from && at < until
}

/**
 * Elections whose silence covers the post time: from midnight `eveDays` before the vote, 31 at most, until the last
 * polling station closes, in the zone of the vote or else on the account's clock.
 */
export const calendarSilence: Fact<'calendar.silence'> = {
  id: 'calendar.silence',
  title: { en: 'elections in their time of silence', fr: 'les élections en période de silence' },
  kind: {
    type: 'list',
    of: {
      type: 'object',
      fields: Object.fromEntries(
        ['id', 'scope', 'kind', 'entities'].flatMap((name) => {
          const field = declaredFields('calendar.elections')[name]
          return field ? [[name, field]] : []
        }),
      ),
    },
  },
  reads: ['calendar.elections', 'account.zone', 'scopes', 'now', 'publishAt'],
  params: { eveDays: { kind: { type: 'number' }, default: 1, polarity: '+' } },
  observe: (input, { params }) => {
    const eve = Math.max(0, Math.min(MOST, Math.floor(Number(params.eveDays))))
    const { dates: elections, open } = dates('elections', input)
    const missing = new Set(open)
    const certain: Pick<Election, 'id' | 'scope' | 'kind' | 'entities'>[] = []
    for (const election of elections) {
      const verdict = covers(election, eve, input)
      const { id, scope, kind, entities } = election
      if (verdict === true) certain.push({ id, scope, kind, entities })
      else if (verdict !== false) missing.add(verdict)
    }
    return missing.size === 0 ? { value: certain } : { value: undefined, missing: [...missing].sort(), certain }
  },
}
