import type { Fact, Piece } from '../model/index.js'
import { findTerms } from '../text/index.js'
import { foundKind, READ, uncovered } from './found.js'

const sentence = (text: string, start: number, end: number): boolean => /[.!?…\n](?:\s|$)/.test(text.slice(start, end))

/** A word of one list of the rule and a word of another in the same sentence; where the first stands. */
export const textTogether: Fact<'text.together'> = {
  id: 'text.together',
  title: { en: 'words of two lists in one sentence', fr: 'des mots de deux listes dans une même phrase' },
  kind: foundKind(),
  reads: READ,
  params: { first: { kind: { type: 'text' }, default: '' }, second: { kind: { type: 'text' }, default: '' } },
  terms: true,
  observe: (input, { params, terms }) => {
    const [first, second] = [terms.get(String(params.first)), terms.get(String(params.second))]
    if (!first || !second) return { value: [] }
    const value = input.text.pieces.flatMap((piece: Piece) => {
      const others = findTerms(piece, second)
      return findTerms(piece, first).filter((a) =>
        others.some(
          (b) =>
            (b.end <= a.start || b.start >= a.end) &&
            !sentence(piece.text, Math.min(a.end, b.end), Math.max(a.start, b.start)),
        ),
      )
    })
    return { value: value.map((hit) => ({ ...hit, kind: 'term' })), languages: [...uncovered(input, first)] }
  },
}
