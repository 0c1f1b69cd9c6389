import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Language, Lexicon, NameList, Piece, Term, Terms } from '../model/index.js'
import { utf8 } from '../model/utf8.js'
import { fold, unfold } from './fold.js'

interface Entry {
  readonly language: Language
  readonly words: readonly string[]
  readonly unless: readonly string[]
  readonly inside: boolean
}
interface Words extends Lexicon {
  /** Entries by their first word. */
  readonly first: ReadonlyMap<string, readonly Entry[]>
  readonly inside: readonly Entry[]
  readonly hashed?: { readonly key: Uint8Array; readonly words: number; readonly hashes: ReadonlySet<string> }
}

/** A term found in a text. */
export interface TermHit {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly language: Language
}

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Words of a folded text. An apostrophe or a middle dot ends a word: `l'enfant` is two, `bénévole·s` too. */
const wordsOf = (folded: string): readonly Token[] =>
  [...folded.matchAll(/[\p{L}\p{N}]{1,200}/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))

const split = (term: string): readonly string[] => wordsOf(fold(term).folded).map(({ word }) => word)
const entry = (language: Language, term: Term): Entry =>
  typeof term === 'string'
    ? { language, words: split(term), unless: [], inside: false }
    : {
        language,
        words: split(term.term),
        unless: (term.unless ?? []).map((text) => fold(text).folded),
        inside: term.inside === true,
      }

/** Makes word lists ready to be looked up. */
export const compileTerms = (terms: Terms): Lexicon => {
  const entries = Object.entries(terms)
    .flatMap(([language, list]) => list.map((term) => entry(language, term)))
    .filter(({ words }) => words.length > 0)
  const first = new Map<string, Entry[]>()
  for (const one of entries)
    if (!one.inside) first.set(one.words[0] as string, [...(first.get(one.words[0] as string) ?? []), one])
  const words: Words = {
    languages: Object.keys(terms).filter((language) => (terms[language] ?? []).length > 0),
    first,
    inside: entries.filter(({ inside }) => inside),
  }
  return words
}

/** Makes a list of protected names ready to be looked up. */
export const compileNames = (names: NameList): Lexicon => {
  if ('text' in names) return compileTerms({ any: names.text })
  const words: Words = {
    languages: ['any'],
    first: new Map(),
    inside: [],
    hashed: { key: hexToBytes(names.key), words: names.words, hashes: new Set(names.hashes) },
  }
  return words
}

const hashedHits = (
  tokens: readonly Token[],
  { key, words, hashes }: NonNullable<Words['hashed']>,
): readonly { from: Token; to: Token }[] => {
  const hits: { from: Token; to: Token }[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (let n = Math.min(words, 8, tokens.length - i); n > 0; n--) {
      const name = tokens
        .slice(i, i + n)
        .map(({ word }) => word)
        .join(' ')
      if (!hashes.has(bytesToHex(hmac(sha256, key, utf8(name))).slice(0, 16))) continue
      hits.push({ from: tokens[i] as Token, to: tokens[i + n - 1] as Token })
      break
    }
  }
  return hits
}

const harmless = (folded: string, { unless }: Entry, start: number, end: number): boolean =>
  unless.some((context) => {
    const from = Math.max(0, start - context.length)
    const found = folded.slice(from, end + context.length).indexOf(context)
    return found >= 0 && from + found < end && from + found + context.length > start
  })

/** Finds the terms of a lexicon in one string: whole words, phrases, and where asked inside compounds. */
export const findTerms = (piece: Piece, lexicon: Lexicon): readonly TermHit[] => {
  const { first, inside, hashed } = lexicon as Words
  const { folded, at, text } = piece
  const tokens = wordsOf(folded)
  const hits: TermHit[] = []
  const add = (start: number, end: number, language: Language) =>
    hits.push({ at, ...unfold(piece, start, end, text.length), language })
  tokens.forEach((token, i) => {
    for (const one of first.get(token.word) ?? []) {
      if (!one.words.every((word, j) => tokens[i + j]?.word === word)) continue
      const end = (tokens[i + one.words.length - 1] as Token).end
      if (!harmless(folded, one, token.start, end)) add(token.start, end, one.language)
    }
  })
  for (const one of inside) {
    const word = one.words.join(' ')
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      if (!harmless(folded, one, from, from + word.length)) add(from, from + word.length, one.language)
    }
  }
  if (hashed) for (const { from, to } of hashedHits(tokens, hashed)) add(from.start, to.end, 'any')
  const unique = new Map(hits.map((hit) => [`${hit.start} ${hit.end}`, hit]))
  return [...unique.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}
