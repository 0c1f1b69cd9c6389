import type { Piece } from '../model/index.js'
import type { ActPhrases } from './act-phrases.js'
import { AFFILIATION } from './affiliation-phrases.js'
import { ANNOUNCEMENT } from './announcement-phrases.js'
import { APPEAL } from './appeal-phrases.js'
import { unfold } from './fold.js'
import { foldedLines } from './lines.js'
import { MARKING } from './marking-phrases.js'
import { matches } from './matches.js'
import { OPINION } from './opinion-phrases.js'
import { phrases } from './phrase.js'

/** Something that a text does with words. */
export interface ActHit {
  readonly at: string
  readonly start: number
  readonly end: number
  /** `affiliation`: says for whom the author works or volunteers. `appeal`: asks readers to give, sign, come, share, vote. `opinion`: says that this is one. `announcement`: says that this is news of one's own. `marking`: says that this is not for everybody. */
  readonly kind: 'affiliation' | 'appeal' | 'opinion' | 'announcement' | 'marking'
}

const ready = (kind: ActHit['kind'], { words, said, named }: ActPhrases) => ({
  kind,
  said: phrases(said, words),
  named: named && phrases(named, words, '(?=[\\p{L}@])'),
})
const READY = [
  ready('affiliation', AFFILIATION),
  ready('appeal', APPEAL),
  ready('opinion', OPINION),
  ready('announcement', ANNOUNCEMENT),
  ready('marking', MARKING),
]
const CAPITAL = /[\p{Lu}@]/uy

/** Finds what a text does: states an affiliation, appeals, gives an opinion, announces, marks itself as internal. English and French first; the plainest forms in German, Spanish, Italian, Dutch and Portuguese. */
export const findActs = (piece: Piece, kinds: readonly string[]): readonly ActHit[] => {
  const { at, text } = piece
  const lines = foldedLines(piece)
  const hits: ActHit[] = []
  for (const { kind, said, named } of READY) {
    if (!kinds.includes(kind)) continue
    const add = (index: number, found: string) =>
      hits.push({ at, ...unfold(piece, index, index + found.trimEnd().length, text.length), kind })
    for (const { 0: found, index } of matches(said, lines)) add(index, found)
    if (named)
      for (const { 0: found, index } of matches(named, lines)) {
        CAPITAL.lastIndex = piece.offsets[index + found.length] ?? text.length
        if (CAPITAL.test(text)) add(index, found)
      }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}
