import type { Fact } from '../model/index.js'
import { compileTerms, findTerms } from '../text/index.js'
import { parseInstant } from '../time/index.js'
import { foundKind, READ } from './found.js'

/** Embargoes that still run at the post time and whose words stand in the text, or whose topic the post is labelled with. */
export const calendarEmbargoes: Fact<'calendar.embargoes'> = {
  id: 'calendar.embargoes',
  title: { en: 'news under embargo', fr: 'les nouvelles sous embargo' },
  kind: foundKind({ id: { type: 'text' } }),
  reads: [...READ, 'calendar.embargoes', 'labels.topic', 'now', 'publishAt'],
  observe: ({ context, post, text, at }) => {
    const embargoes = context.calendar?.embargoes
    if (!embargoes || at === undefined) return { value: undefined, missing: embargoes ? [] : ['calendar.embargoes'] }
    const topics = post.labels?.topic?.map(({ value }) => value)
    let unknown = false
    const value = embargoes.flatMap((embargo) => {
      const until = embargo.until === undefined ? Number.POSITIVE_INFINITY : parseInstant(embargo.until)
      if (until === undefined || at >= until) return []
      const lexicon = compileTerms({ any: embargo.terms ?? [] })
      const hits = text.pieces.flatMap((piece) => findTerms(piece, lexicon)).map((hit) => ({ ...hit, id: embargo.id, kind: 'embargo' }))
      if (hits.length > 0) return hits
      if (embargo.topic !== undefined && topics === undefined) unknown = true
      return embargo.topic !== undefined && topics?.includes(embargo.topic) ? [{ id: embargo.id }] : []
    })
    // A hit that could still be joined by others leaves the list unknown; only the number would change.
    return unknown ? { value: undefined, missing: ['labels.topic'] } : { value }
  },
}
