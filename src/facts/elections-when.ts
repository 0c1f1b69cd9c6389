import type { Election, FactInput, Kind, Observed, Zone } from '../model/index.js'
import { dayNumber, minuteOf } from '../time/index.js'
import { dates } from './dates.js'
import { declaredFields } from './declared-fields.js'
import { asFarAsKnown } from './partly-known.js'

const DAY = 86_400_000
const ITEM = ['id', 'scope', 'kind', 'entities'] as const

/** A whole number from a setting, from 0 to the most that counts. */
export const upTo = (most: number, value: unknown): number => Math.max(0, Math.min(most, Math.floor(Number(value))))

/** The kind of a list of elections, with what conditions may read of each. */
export const electionList: Kind = {
  type: 'list',
  of: {
    type: 'object',
    fields: Object.fromEntries(
      ITEM.flatMap((name) => {
        const field = declaredFields('calendar.elections')[name]
        return field ? [[name, field]] : []
      }),
    ),
  },
}

/** One election, with its days as whole numbers and its closing in minutes after midnight. */
export interface ElectionDays {
  readonly election: Election
  readonly first: number
  readonly last: number
  readonly close: number
  readonly at: number
  readonly where: Zone
}

/**
 * The elections that count here and of which `holds` is true at the post time; what is missing otherwise. Each has the
 * clock of the vote, or the account's own if it names none or if `local`; without any, it is far from the vote, so that
 * no zone on Earth matters, or the zone is missing. How far may not hang on a rule's settings: a longer span would know less.
 * @param reach The most that any setting can reach back before the vote, in days.
 * @param holds Undefined for a zone that does not exist.
 */
export const electionsWhen = (
  input: FactInput,
  { reach, local }: { readonly reach: number; readonly local: boolean },
  holds: (days: ElectionDays) => boolean | undefined,
): Observed => {
  const { at, zone } = input
  const { dates: elections, open } = dates('elections', input)
  const missing = new Set(open)
  const certain: Pick<Election, (typeof ITEM)[number]>[] = []
  for (const election of elections) {
    const first = dayNumber(election.day)
    const last = dayNumber(election.lastDay || election.day)
    const close = minuteOf(election.closes || '20:00')
    const where = local ? zone : election.zone || zone
    const known = first !== undefined && last !== undefined && close !== undefined
    const far = known && at !== undefined && (at / DAY <= first - reach - 3 || at / DAY >= last + 3)
    if (!known) missing.add('calendar.elections')
    else if (at === undefined) missing.add('now')
    else if (where) {
      const verdict = holds({ election, first, last, close, at, where })
      const { id, scope, kind, entities } = election
      if (verdict === undefined) missing.add('calendar.elections')
      else if (verdict) certain.push({ id, scope, kind, entities })
    } else if (!far) missing.add('account.zone')
  }
  return asFarAsKnown(certain, missing)
}
