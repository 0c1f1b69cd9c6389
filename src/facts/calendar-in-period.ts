import type { Fact, Period } from '../model/index.js'
import { parseInstant } from '../time/index.js'
import { dates } from './dates.js'
import { declaredFields } from './declared-fields.js'
import { asFarAsKnown } from './partly-known.js'

/** The periods of one list of the calendar that cover the post time: regulated campaigning unless another list is named. */
export const calendarInPeriod: Fact<'calendar.inPeriod'> = {
  id: 'calendar.inPeriod',
  title: { en: 'the periods of the calendar that are running', fr: 'les périodes du calendrier en cours' },
  kind: { type: 'list', of: { type: 'object', fields: declaredFields('calendar.regulated') } },
  reads: ['calendar.regulated', 'calendar.reserve', 'calendar.mourning', 'scopes', 'now', 'publishAt'],
  params: { list: { kind: { type: 'text', values: ['regulated', 'reserve', 'mourning'] }, default: 'regulated' } },
  observe: (input, { params }) => {
    const { at } = input
    const list = params.list as 'regulated' | 'reserve' | 'mourning'
    const { dates: periods, open } = dates(list, input)
    const missing = new Set(open)
    const certain: Period[] = []
    if (at === undefined) missing.add('now')
    else {
      for (const period of periods) {
        const from = period.from ? parseInstant(period.from) : Number.NEGATIVE_INFINITY
        const until = period.until ? parseInstant(period.until) : Number.POSITIVE_INFINITY
        if (from === undefined || until === undefined) missing.add(`calendar.${list}`)
        else if (at >= from && at < until) certain.push(period)
      }
    }
    return asFarAsKnown(certain, missing)
  },
}
