import type { FactInput, Field, Kind, Lexicon, Piece } from '../model/index.js'
import { findTerms, type TermHit } from '../text/index.js'

const content = (kind: Kind): Field => ({ as: 'content', ask: 'author', kind })

/** The kind of a list of things found in the text, with the attributes that conditions may read. */
export const foundKind = (attributes: Readonly<Record<string, Kind>> = {}): Kind => ({
  type: 'list',
  of: {
    type: 'object',
    fields: Object.fromEntries(
      Object.entries({ ...attributes, at: { type: 'text' } as Kind }).map(([name, kind]) => [name, content(kind)]),
    ),
  },
})

/** The fields whose words are read: what people would see. */
export const READ: readonly string[] = ['text', 'title', 'media', 'poll']

/** All hits of one lexicon in all the text. */
export const hitsOf = (input: FactInput, lexicon: Lexicon | undefined): readonly TermHit[] =>
  lexicon ? input.text.pieces.flatMap((piece: Piece) => findTerms(piece, lexicon)) : []
