import type { Writing } from '../model/index.js'
import { camelCase } from './camel-case.js'
import { guessLanguage } from './guess-language.js'
import { plainLetters } from './plain-letters.js'
import { readString } from './read-post.js'
import { lengthLimit, textLength } from './text-length.js'

/** What charte knows of texts that it repairs. */
export const standardWriting: Writing = {
  language: (text) => guessLanguage(text, readString('/text', text).folded),
  fits: (text, channel) => {
    const limit = lengthLimit(channel)
    // No unit weighs more than 3, no link more than 23: most texts need not be counted.
    const most = 3 * text.length + 23 * text.split('.').length
    return limit === undefined || most <= limit || textLength(text, channel) <= limit
  },
  plainLetters,
  camelCase,
}
