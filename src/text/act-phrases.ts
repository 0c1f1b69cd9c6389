import type { Words } from './phrase.js'

/** How one act is put into words, in the shorthand of `phrases`. */
export interface ActPhrases {
  readonly words: Words
  readonly said: readonly string[]
  /** What is one only before a name: the next letter of the text is a capital, or a handle follows. */
  readonly named?: readonly string[]
}
