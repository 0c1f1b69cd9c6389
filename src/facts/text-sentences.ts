import type { Fact, Piece } from '../model/index.js'
import { foundKind, textAndTitle } from './found.js'

/** A line, or a stretch that ends with a stop; a title before a name (`M. Dupont`) ends none. */
const END = /(?<!(?<!\p{L})(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Pr|St|Ste))[.!?…](?=["”»)\s]|$)|\n/gu
const BORROWED = /https?:\/\/\S{1,2000}|[@#][\p{L}\p{N}_.-]{1,200}/gu
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’·-]{0,100}[\p{L}\p{N}])?/gu

const sentencesOf = ({ at, text }: Piece) => {
  const sentences = []
  let start = 0
  for (const end of [...[...text.matchAll(END)].map(({ 0: stop, index }) => index + stop.length), text.length]) {
    const sentence = text.slice(start, end)
    const words = sentence.replace(BORROWED, ' ').match(WORD)?.length ?? 0
    const from = start + sentence.length - sentence.trimStart().length
    if (words > 0) sentences.push({ at, start: from, end: from + sentence.trim().length, kind: 'sentence', words })
    start = end
  }
  return sentences
}

/** The sentences of the text and how many words each has; links, mentions and hashtags are none, `l’eau` is one. */
export const textSentences: Fact<'text.sentences'> = {
  id: 'text.sentences',
  title: { en: 'the sentences of the text', fr: 'les phrases du texte' },
  kind: foundKind({ words: { type: 'number' } }),
  reads: ['text', 'title'],
  observe: ({ text }) => ({
    value: textAndTitle(text).flatMap(sentencesOf),
  }),
}
