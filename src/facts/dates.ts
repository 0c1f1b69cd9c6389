import type { Calendar, FactInput } from '../model/index.js'

type Scoped = Required<Omit<Calendar, 'embargoes'>>
type DateOf<List extends keyof Scoped> = NonNullable<Scoped[List]>[number]

/** The dates of one list of the calendar that count here. */
export interface DatesHere<List extends keyof Scoped> {
  readonly dates: readonly DateOf<List>[]
  /** The list itself if the host's own dates are not known; those of region files always are. */
  readonly open: readonly string[]
}

/** The dates of region files and of the host whose scope is in force; a date without a scope counts everywhere. */
export const dates = <List extends keyof Scoped>(list: List, input: FactInput): DatesHere<List> => {
  const { context, calendar, scopes } = input
  const own = context.calendar?.[list]
  const all = [...(calendar[list] ?? []), ...(own ?? [])] as readonly DateOf<List>[]
  return {
    dates: all.filter((date) => !date.scope || scopes.includes(date.scope)),
    open: own ? [] : [`calendar.${list}`],
  }
}
