import type { Fact, Piece } from '../model/index.js'
import { findTerms, inOneSentence } from '../text/index.js'
import { foundKind, READ } from './found.js'

/** A word of one list of the rule and a word of another in the same sentence; where the first stands. */
export const textTogether: Fact<'text.together'> = {
  id: 'text.together',
  title: { en: 'words of two lists in one sentence', fr: 'des mots de deux listes dans une même phrase' },
  kind: foundKind(),
  reads: READ,
  params: { first: { kind: { type: 'text' }, default: '' }, second: { kind: { type: 'text' }, default: '' } },
  terms: true,
  covers: ({ params, terms }) =>
    terms.has(String(params.second)) ? terms.get(String(params.first))?.languages : undefined,
  words: ({ params, terms }) => [terms.get(String(params.first)), terms.get(String(params.second))],
  observe: (input, { params, terms }) => {
    const [first, second] = [terms.get(String(params.first)), terms.get(String(params.second))]
    if (!first || !second) return { value: [] }
    const value = input.text.pieces.flatMap((piece: Piece) =>
      inOneSentence(piece.text, findTerms(piece, first), findTerms(piece, second)),
    )
    return { value: value.map((hit) => ({ ...hit, kind: 'term' })) }
  },
}
