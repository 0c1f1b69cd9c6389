import type { Dictionary, Language, Lexicon, NameList, Piece, Term, Terms } from '../model/index.js'
import { compileDictionary, type Entry, type Table } from './dictionary.js'
import { fold } from './fold.js'
import { compileHashes, type HashedNames } from './hashed-names.js'
import type { ReadPiece } from './read-post.js'
import type { TermHit } from './scan.js'
import { foldUnits, textOf } from './units.js'
import { cutWords } from './words.js'

/** The inside of a lexicon. */
export interface TermList extends Lexicon {
  readonly entries: readonly Entry[]
  readonly hashed?: HashedNames
  /** A dictionary of its own, for a text that was read without it. */
  table?: Table
}

/** The folded words of a term, one space between them. */
const plain = (term: string): { text: string; words: number } => {
  const buffer = foldUnits(term)
  const { starts, ends, count } = cutWords(buffer)
  const folded = textOf(buffer)
  if (count === 1 && ends[0] === folded.length && starts[0] === 0) return { text: folded, words: 1 }
  const parts: string[] = []
  for (let i = 0; i < count; i++) parts.push(folded.slice(starts[i], ends[i]))
  return { text: parts.join(' '), words: count }
}

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([])

/** Makes word lists ready to be looked up. */
export const compileTerms = (terms: Terms): Lexicon => {
  const entries: Entry[] = []
  const lexicon: TermList = {
    languages: Object.keys(terms).filter((language) => (terms[language] ?? []).length > 0),
    entries,
  }
  const add = (language: Language, term: Term): void => {
    const given = typeof term === 'string' ? { term } : term
    const { text, words } = plain(given.term)
    if (words === 0) return
    const unless = given.unless ? given.unless.map((context) => fold(context).folded) : NONE
    entries.push({ lexicon, language, text, words, unless, inside: given.inside === true })
  }
  for (const [language, list] of Object.entries(terms)) for (const term of list) add(language, term)
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
