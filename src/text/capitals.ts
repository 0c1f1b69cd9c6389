import type { Piece } from '../model/index.js'
import { matches } from './matches.js'

/** Words in capitals that follow each other. */
export interface Shout {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly words: number
  readonly letters: number
}

/** Words of capitals only; what stands between two of one run holds no small letter. */
const RUN =
  /(?<![\p{L}\p{N}\p{M}@#_])\p{Lu}\p{M}{0,3}\p{Lu}[\p{Lu}\p{M}]{0,40}(?![\p{L}\p{M}\p{N}_])(?:[^\p{L}\p{N}\n,.!?@#_]{1,5}\p{Lu}[\p{Lu}\p{M}]{0,40}(?![\p{L}\p{M}\p{N}_])){0,100}/gu

/** Finds words in capitals that follow each other. One alone may be an abbreviation: ask for two or more `words`. */
export const findCapitals = ({ at, text }: Piece): readonly Shout[] =>
  [...matches(RUN, text)].map(({ 0: found, index }) => ({
    at,
    start: index,
    end: index + found.length,
    words: (found.match(/\p{Lu}[\p{Lu}\p{M}]*/gu) ?? []).length,
    letters: (found.match(/\p{Lu}/gu) ?? []).length,
  }))
