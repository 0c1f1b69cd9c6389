import type { Fact } from '../model/index.js'
import { findPersons } from '../text/index.js'
import { foundKind, PHRASES_IN, READ } from './found.js'

/** Words by which the text speaks of its author: `i` for one person, `we` for several. */
export const textFirstPerson: Fact<'text.firstPerson'> = {
  id: 'text.firstPerson',
  title: { en: '“I” and “we” in the text', fr: '« je » et « nous » dans le texte' },
  kind: foundKind({ kind: { type: 'text', values: ['i', 'we'] } }),
  reads: READ,
  covers: () => PHRASES_IN,
  observe: ({ text }) => ({ value: text.pieces.flatMap(findPersons) }),
}
