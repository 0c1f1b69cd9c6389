import type { Fact } from '../model/index.js'
import { findSponsorship } from '../text/index.js'
import { foundKind, PHRASES_IN, READ } from './found.js'

/** Where the text says that something was paid or given: `disclosed` or only `weak`, and its `placement`. What is denied or only spoken of is left out. */
export const textSponsorship: Fact<'text.sponsorship'> = {
  id: 'text.sponsorship',
  title: { en: 'what the text says was paid or given', fr: 'ce que le texte dit payé ou offert' },
  kind: foundKind({
    kind: { type: 'text', values: ['disclosed', 'weak'] },
    placement: { type: 'text', values: ['first', 'early', 'buried'] },
  }),
  reads: READ,
  covers: () => PHRASES_IN,
  observe: ({ text }) => ({ value: text.pieces.flatMap(findSponsorship) }),
}
