import type { Fact } from '../model/index.js'
import { findCapitals } from '../text/index.js'
import { foundKind, READ } from './found.js'

/** Words in capitals that follow each other; one alone may be an abbreviation, so ask for two `words` or more. */
export const textCapitals: Fact<'text.capitals'> = {
  id: 'text.capitals',
  title: { en: 'words in capitals', fr: 'les mots en capitales' },
  kind: foundKind({ words: { type: 'number' }, letters: { type: 'number' } }),
  reads: READ,
  observe: ({ text }) => ({
    value: text.pieces.flatMap(findCapitals).map((hit) => ({ ...hit, kind: 'capitals' })),
  }),
}
