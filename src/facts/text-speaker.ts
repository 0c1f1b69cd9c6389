import type { Fact } from '../model/index.js'
import { readSpeaker } from '../text/index.js'

/** Who speaks, as the text itself says; none if it does not say. For initials that sign a post see `text.signature`. */
export const textSpeaker: Fact<'text.speaker'> = {
  id: 'text.speaker',
  title: { en: 'who speaks, as the text says', fr: 'qui parle, d’après le texte' },
  kind: { type: 'text', values: ['personal', 'team', 'mixed', 'official', 'unofficial'] },
  reads: ['text'],
  observe: ({ text }) => {
    const piece = text.pieces.find(({ at }) => at === '/text')
    return { value: (piece && readSpeaker(piece).speaker) ?? null }
  },
}
