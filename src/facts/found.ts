import type { FactInput, Kind, Language, Lexicon, Piece, Reading } from '../model/index.js'
import { findTerms, type TermHit } from '../text/index.js'
import { content } from './declared-fields.js'

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

/** The fields whose words are read: those that people would see. */
export const READ: readonly string[] = ['text', 'title', 'media', 'poll']

/** The languages that the phrases of charte's own are written in. */
export const PHRASES_IN: readonly Language[] = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt']

/** The text and the title, without alternatives, captions and polls: where sentences are written. */
export const textAndTitle = ({ pieces }: Reading): readonly Piece[] =>
  pieces.filter(({ at }) => at === '/text' || at === '/title')

/** A word of a list found in the text. */
export interface ListedHit extends TermHit {
  readonly list: string
  readonly kind: string
}

/** Adds all hits of one lexicon in all the text. */
export const addHits = (
  hits: ListedHit[],
  input: FactInput,
  lexicon: Lexicon | undefined,
  list: string,
  kind: string,
): void => {
  if (!lexicon) return
  for (const piece of input.text.pieces)
    for (const { at, start, end, language } of findTerms(piece, lexicon))
      hits.push({ at, start, end, language, list, kind })
}

/** All hits of one lexicon in all the text. */
export const hitsOf = (input: FactInput, lexicon: Lexicon): readonly TermHit[] =>
  input.text.pieces.flatMap((piece: Piece) => findTerms(piece, lexicon))
