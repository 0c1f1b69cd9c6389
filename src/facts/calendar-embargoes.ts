import type { Embargo, Fact, Found } from '../model/index.js'
import { compileTerms } from '../text/index.js'
import { parseInstant } from '../time/index.js'
import { declaredFields } from './declared-fields.js'
import { foundKind, hitsOf, READ } from './found.js'
import { asFarAsKnown } from './partly-known.js'

const KINDS = Object.fromEntries(
  ['id', 'topic', 'owner', 'until'].map((name) => [
    name,
    declaredFields('calendar.embargoes')[name]?.kind ?? { type: 'text' as const },
  ]),
)

/**
 * Embargoes that still run at the post time and whose words stand in the text, one item for each place, or whose topic
 * the post is labelled with. An embargo without an end runs.
 */
export const calendarEmbargoes: Fact<'calendar.embargoes'> = {
  id: 'calendar.embargoes',
  title: { en: 'news under embargo', fr: 'les nouvelles sous embargo' },
  kind: foundKind(KINDS),
  reads: [...READ, 'calendar.embargoes', 'labels.topic', 'now', 'publishAt'],
  observe: (input) => {
    const { post, at, calendar, context } = input
    const own = context.calendar?.embargoes
    const labels = post.labels?.topic
    const missing = new Set(own ? [] : ['calendar.embargoes'])
    const certain: Found[] = []
    const judge = ({ id, topic, owner, until, terms }: Embargo, time: number) => {
      const end = until ? parseInstant(until) : Number.POSITIVE_INFINITY
      if (end === undefined) missing.add('calendar.embargoes')
      if (end === undefined || time >= end) return
      const item = { id, topic, owner, until, kind: 'embargo' }
      const hits = terms?.length ? hitsOf(input, compileTerms({ any: terms })) : []
      for (const hit of hits) certain.push({ ...item, at: hit.at, start: hit.start, end: hit.end })
      if (hits.length > 0 || !topic) return
      if (!labels) missing.add('labels.topic')
      else {
        const label = labels.findIndex(({ value }) => value === topic)
        if (label >= 0) certain.push({ ...item, at: `/labels/topic/${label}` })
      }
    }
    if (at === undefined) missing.add('now')
    else for (const embargo of [...(calendar.embargoes ?? []), ...(own ?? [])]) judge(embargo, at)
    return asFarAsKnown(certain, missing)
  },
}
