import type { Piece } from '../model/index.js'
import { ACT_SHAPES } from './act-shapes.js'
import { unfold } from './fold.js'
import { matches } from './matches.js'

/** Something that a text does with words. */
export interface ActHit {
  readonly at: string
  readonly start: number
  readonly end: number
  /** `affiliation`: says for whom the author works or volunteers. `appeal`: asks readers to give, sign, come, share, vote. `opinion`: says that this is one. `announcement`: says that this is news of one's own. `marking`: says that this is not for everybody. */
  readonly kind: 'affiliation' | 'appeal' | 'opinion' | 'announcement' | 'marking'
}

const ready = (alternatives: readonly string[], end: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}#@-])(?:${alternatives.join('|')})${end}`, 'gu')
const READY = (Object.keys(ACT_SHAPES) as ActHit['kind'][]).map((kind) => {
  const { said, named } = ACT_SHAPES[kind]
  return {
    kind,
    said: ready(said, "(?:(?<=['\\s])|(?![\\p{L}\\p{N}]))"),
    named: named && ready(named, '(?=\\p{L})'),
  }
})
const CAPITAL = /\p{Lu}/uy

/** Finds what a text does: states an affiliation, appeals, gives an opinion, announces, marks itself as internal. English and French first; the plainest forms in German, Spanish, Italian, Dutch and Portuguese. */
export const findActs = (piece: Piece, kinds: readonly string[]): readonly ActHit[] => {
  const { folded, at, text } = piece
  const hits: ActHit[] = []
  for (const { kind, said, named } of READY) {
    if (!kinds.includes(kind)) continue
    const add = (index: number, found: string) =>
      hits.push({ at, ...unfold(piece, index, index + found.trimEnd().length, text.length), kind })
    for (const { 0: found, index } of matches(said, folded)) add(index, found)
    if (named)
      for (const { 0: found, index } of matches(named, folded)) {
        CAPITAL.lastIndex = piece.offsets[index + found.length] ?? text.length
        if (CAPITAL.test(text)) add(index, found)
      }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}
