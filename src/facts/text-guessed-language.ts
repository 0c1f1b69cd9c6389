import type { Fact } from '../model/index.js'
import { guessLanguage } from '../text/index.js'

/** A guess at the language of `text`, from its small words or its script; none if it would be a bad one. What the host states is `text.language`; guessing never changes it. */
export const textGuessedLanguage: Fact<'text.guessedLanguage'> = {
  id: 'text.guessedLanguage',
  title: { en: 'the language that the text seems to be in', fr: 'la langue que le texte semble employer' },
  kind: { type: 'text' },
  reads: ['text'],
  observe: ({ text }) => {
    const piece = text.pieces.find(({ at }) => at === '/text')
    return { value: (piece && guessLanguage(piece.text, piece.folded)) ?? null }
  },
}
