import type { Piece } from '../model/index.js'
import { unfold } from './fold.js'
import { matches } from './matches.js'

/** A word by which a text speaks of its author. */
export interface PersonHit {
  readonly at: string
  readonly start: number
  readonly end: number
  /** `i`: one person; `we`: several. */
  readonly kind: 'i' | 'we'
}

const SHAPES: readonly (readonly [PersonHit['kind'], RegExp])[] = [
  [
    'i',
    /(?<![\p{L}\p{N}@#'’-])j'(?=\p{L})|(?<![\p{L}\p{N}@#'’-])(?:i(?=\s\p{Ll}|'(?:m|ve|ll|d)\b)|me|my|mine|myself|je|moi|mon|ma|mes|mien(?:ne)?s?|ich|mein\p{L}{0,2}|mich|mir|yo|mi|mis|conmigo|io|mio|mia|miei|mie|ik|mijn|eu|meus?|minhas?)(?![\p{L}\p{N}])/gu,
  ],
  [
    'we',
    /(?<![\p{L}\p{N}@#'’-])(?:we(?:'(?:re|ve|ll|d))?|us|our|ours|ourselves|nous|notre|nos|notres|wir|uns|unser\p{L}{0,2}|nosotr[oa]s|nuestr[oa]s?|noi|nostr[oaie]|wij|ons|onze|nossos?|nossas?)(?![\p{L}\p{N}])/gu,
  ],
]

/** Finds first persons, one and several, in seven languages. Whose words they are in a quotation is not told apart: see `text.quotes`. */
export const findPersons = (piece: Piece): readonly PersonHit[] => {
  const { folded, at, text } = piece
  const hits = SHAPES.flatMap(([kind, shape]) =>
    [...matches(shape, folded)]
      .filter(({ 0: found, index }) => found !== 'us' || text.slice(piece.offsets[index]).startsWith('us'))
      .map(({ 0: found, index }) => ({ at, ...unfold(piece, index, index + found.length, text.length), kind })),
  )
  return hits.sort((a, b) => a.start - b.start)
}
