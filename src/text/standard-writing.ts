import type { Writing } from '../model/index.js'
import { camelCase } from './camel-case.js'
import { guessLanguage } from './guess-language.js'
import { plainLetters } from './plain-letters.js'
import { readString } from './read-post.js'
import { lengthLimit, textLength } from './text-length.js'

/** Whether a text is within a limit, however its characters and links are counted. */
const isShort = (text: string, limit: number): boolean => {
  const spare = limit - 3 * text.length
  return spare >= 0 && spare >= 23 * text.split('.').length
}

/** What charte knows of texts that it repairs. */
export const standardWriting: Writing = {
  language: (text) => guessLanguage(text, readString('/text', text).folded),
  fits: (text, channel) => {
    const limit = lengthLimit(channel)
    // No unit weighs more than 3, no link more than 23: most texts need not be counted.
    return limit === undefined || isShort(text, limit) || textLength(text, channel) <= limit
  },
  plainLetters,
  camelCase,
}
