import type { Fact, FactInput, Found } from '../model/index.js'
import { dayNumber, dayOf } from '../time/index.js'
import { foundKind, READ } from './found.js'
import { type LastDay, lastDaysIn } from './last-days-in.js'

const DAY = 86_400_000
const HOUR = 3_600_000
/** A day without a year that is over for longer than this, in days, is next year's. */
const RECENT = 92

const meant = ({ year, rest }: Pick<LastDay, 'year' | 'rest'>, today: number): number | undefined => {
  if (year !== undefined) return dayNumber(`${year}${rest}`)
  const now = Number(dayOf(today).slice(0, 4))
  return [now - 1, now, now + 1].map((one) => dayNumber(`${one}${rest}`)).find((one) => one && one >= today - RECENT)
}

/** Whether a day is over on the account's clock; without one, whether it is over everywhere on Earth or still runs everywhere. */
const isPast = (day: number, { zone, zones }: FactInput, at: number): boolean | undefined => {
  const end = (day + 1) * DAY
  const offset = zone === undefined ? undefined : zones.offset(zone, at)
  if (offset !== undefined) return at + offset * 60_000 >= end
  return at >= end + 12 * HOUR ? true : at < end - 14 * HOUR ? false : undefined
}

/**
 * Last days that the text names (before 30 June, jusqu’au 30 juin), each with `past`: over at the post time. A day
 * without a year is the next one, or the last one if that was less than three months ago.
 */
export const textDeadlines: Fact<'text.deadlines'> = {
  id: 'text.deadlines',
  title: { en: 'the last days named in the text', fr: 'les dates limites citées dans le texte' },
  kind: foundKind({ day: { type: 'day' }, past: { type: 'boolean' } }),
  reads: [...READ, 'account.zone', 'now', 'publishAt'],
  observe: (input) => {
    const { at: time } = input
    const days = input.text.pieces.flatMap(({ at, text }) => lastDaysIn(text).map((found) => ({ at, ...found })))
    if (days.length > 0 && time === undefined) return { value: undefined, missing: ['now'] }
    return {
      value: days.flatMap(({ at, start, end, ...rest }): readonly Found[] => {
        const day = meant(rest, Math.floor((time as number) / DAY))
        if (day === undefined) return []
        const item = { at, start, end, kind: 'date', day: dayOf(day) }
        const past = isPast(day, input, time as number)
        return [past === undefined ? { ...item, missing: { past: ['account.zone'] } } : { ...item, past }]
      }),
    }
  },
}
