import type { Fact } from '../model/index.js'
import { findActs } from '../text/index.js'
import { foundKind, PHRASES_IN, READ } from './found.js'

const KINDS = ['affiliation', 'appeal', 'opinion', 'announcement', 'marking']

/** What the text does with words: states an `affiliation`, makes an `appeal`, gives an `opinion`, makes an `announcement`, carries a `marking` that it is not for everybody. `kinds`: which to look for, all by default. */
export const textActs: Fact<'text.acts'> = {
  id: 'text.acts',
  title: { en: 'what the text does', fr: 'ce que fait le texte' },
  kind: foundKind({ kind: { type: 'text', values: KINDS } }),
  reads: READ,
  params: { kinds: { kind: { type: 'list', of: { type: 'text', values: KINDS } }, default: KINDS, polarity: '+' } },
  covers: () => PHRASES_IN,
  observe: ({ text }, { params }) => ({
    value: text.pieces.flatMap((piece) => findActs(piece, params.kinds as readonly string[])),
  }),
}
