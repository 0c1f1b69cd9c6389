import type { Fact } from '../model/index.js'
import { must } from '../model/must.js'
import { textGuessedLanguage } from './text-guessed-language.js'

/** What charte uses of `eld`. */
export interface LanguageLibrary {
  /** Its `detect`. */
  detect(text: string): {
    readonly language: string
    /** Whether it stands by its guess. */
    isReliable(): boolean
  }
}

/**
 * `text.guessedLanguage` as `eld` guesses it, for hosts that carry it anyway:
 * `extendCatalog(standardCatalog, { facts: [languageWith(eld)] })`. A guess that it does not call reliable is none.
 */
export const languageWith = (library: LanguageLibrary): Fact<'text.guessedLanguage'> => {
  must(typeof library?.detect === 'function', 'library', "`eld`: import { eld } from 'eld'")
  return {
    ...textGuessedLanguage,
    observe: ({ post }) => {
      const guess = library.detect(post.text ?? '')
      return { value: guess.language !== '' && guess.isReliable() ? guess.language : null }
    },
  }
}
