import type { Fact } from '../model/index.js'
import { findDisclaimers } from '../text/index.js'
import { foundKind, PHRASES_IN, READ } from './found.js'

/** The kind of a list of disclaimers. */
export const DISCLAIMERS = foundKind({
  kind: { type: 'text', values: ['ownership', 'dissociation'] },
  language: { type: 'text' },
})

/** Sentences that say whose views these are (`ownership`) or whose they are not (`dissociation`), with their language. */
export const textDisclaimers: Fact<'text.disclaimers'> = {
  id: 'text.disclaimers',
  title: { en: 'the disclaimers in the text', fr: 'les mentions du texte (« propos personnels »)' },
  kind: DISCLAIMERS,
  reads: READ,
  covers: () => PHRASES_IN,
  observe: ({ text }) => ({ value: text.memo('disclaimers', () => text.pieces.flatMap(findDisclaimers)) }),
}
