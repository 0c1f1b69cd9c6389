import type { Dictionary, Lexicon, NameList, Piece, Term, Terms } from '../model/index.js'
import { compileDictionary, type Entry, type Table } from './dictionary.js'
import { fold } from './fold.js'
import { foldTerms } from './fold-terms.js'
import { compileHashes, type HashedNames } from './hashed-names.js'
import type { ReadPiece } from './read-post.js'
import type { TermHit } from './scan.js'

/** The inside of a lexicon. */
export interface TermList extends Lexicon {
  readonly entries: readonly Entry[]
  readonly hashed?: HashedNames
  /** A dictionary of its own, for a text that was read without it. */
  table?: Table
}

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([])

/** A context, and how a hashtag writes it. */
const withTag = (context: string): readonly string[] => [context, context.replace(/[ '-]/g, '')]

/** Makes word lists ready to be looked up. */
export const compileTerms = (terms: Terms): Lexicon => {
  const entries: Entry[] = []
  const lexicon: TermList = {
    languages: Object.keys(terms).filter((language) => (terms[language] ?? []).length > 0),
    entries,
  }
  for (const [language, list] of Object.entries(terms)) {
    const given = list.map((term) => (typeof term === 'string' ? { term } : term))
    foldTerms(given.map(({ term }) => term)).forEach(({ text, words }, i) => {
      if (words === 0) return
      const { unless, inside } = given[i] as Exclude<Term, string>
      const contexts = unless ? unless.map((context) => fold(context).folded).flatMap(withTag) : NONE
      entries.push({ lexicon, language, text, words, unless: contexts, inside: inside === true })
    })
  }
  return lexicon
}

/** Makes a list of protected names ready to be looked up. */
export const compileNames = (names: NameList): Lexicon => {
  if ('text' in names) return compileTerms({ any: names.text })
  const lexicon: TermList = { languages: ['any'], entries: [], hashed: compileHashes(names) }
  return lexicon
}

/** Joins lexicons, so that one pass over a text finds the terms of all. */
export const joinLexicons = (lexicons: Iterable<Lexicon>): Dictionary =>
  compileDictionary([...lexicons].map((lexicon) => ({ lexicon, entries: (lexicon as TermList).entries })))

/** Finds the terms of a lexicon in one string: whole words, phrases, and where asked inside compounds. */
export const findTerms = (piece: Piece, lexicon: Lexicon): readonly TermHit[] => (piece as ReadPiece).find(lexicon)
