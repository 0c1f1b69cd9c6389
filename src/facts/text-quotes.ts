import type { Fact } from '../model/index.js'
import { findQuotes } from '../text/index.js'
import { foundKind, READ } from './found.js'

/** Words between quotation marks, and lines after `>`; `length` in UTF-16 units. */
export const textQuotes: Fact<'text.quotes'> = {
  id: 'text.quotes',
  title: { en: 'the quotations in the text', fr: 'les citations du texte' },
  kind: foundKind({ length: { type: 'number' } }),
  reads: READ,
  observe: ({ text }) => ({
    value: text.pieces.flatMap(findQuotes).map((hit) => ({ ...hit, kind: 'quote', length: hit.end - hit.start })),
  }),
}
