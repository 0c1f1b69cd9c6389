import type { Fact, Piece } from '../model/index.js'
import { foundKind, textAndTitle } from './found.js'

const CAPITALS = /(?<![\p{L}\p{M}\p{N}_@#./-])(?:\p{Lu}\p{M}?){2,6}(?![\p{L}\p{M}\p{N}_@-]|\.[\p{L}\p{N}])/gu
/** A neighbour in capitals: words that shout, no abbreviation. */
const BESIDE = [
  /(?<![\p{L}\p{M}])(?:\p{Lu}\p{M}?){2,40}[ \u00a0]$/u,
  /^[ \u00a0](?:\p{Lu}\p{M}?){2,40}(?![\p{L}\p{M}])/u,
] as const
const ROMAN = /^[IVXLC]{2,6}$/
const WORD = /(?:\p{L}\p{M}?){2,200}/gu

/** Words in capitals of two to six letters that the text does not explain by brackets; each once, none in a text that shouts. */
const acronymsOf = ({ at, text }: Piece) => {
  const seen = new Set<string>()
  const found = []
  for (const { 0: word, index } of text.matchAll(CAPITALS)) {
    const end = index + word.length
    // `ASE (aide sociale à l’enfance)`, `the youth service (PMI)`: the reader is told.
    const told =
      /^\s{0,2}\((?!\p{Lu}{2,6}\))/u.test(text.slice(end, end + 4)) || (text[index - 1] === '(' && text[end] === ')')
    const loud = BESIDE[0].test(text.slice(Math.max(0, index - 42), index)) || BESIDE[1].test(text.slice(end, end + 42))
    if (!told && !loud && !seen.has(word) && !ROMAN.test(word))
      found.push({ at, start: index, end, kind: 'acronym', word })
    seen.add(word)
  }
  const words = text.match(WORD) ?? []
  return words.filter((word) => word === word.toUpperCase()).length * 2 > words.length ? [] : found
}

/** Abbreviations in capitals that the text does not explain, each once. `word` is the abbreviation as it stands. */
export const textAcronyms: Fact<'text.acronyms'> = {
  id: 'text.acronyms',
  title: { en: 'abbreviations without an explanation', fr: 'les sigles sans explication' },
  kind: foundKind({ word: { type: 'text' } }),
  reads: ['text', 'title'],
  observe: ({ text }) => ({
    value: textAndTitle(text).flatMap(acronymsOf),
  }),
}
