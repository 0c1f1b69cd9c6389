import type { Fact } from '../model/index.js'
import { findDisguises } from '../text/index.js'
import { foundKind, READ } from './found.js'

/** Characters that are not what they look like: `styled`, `look-alike`, `invisible`, `direction`, `stacked`. Other scripts as their writers use them are none. */
export const textDisguises: Fact<'text.disguises'> = {
  id: 'text.disguises',
  title: {
    en: 'characters that are not what they look like',
    fr: 'les caractères qui ne sont pas ce qu’ils paraissent',
  },
  kind: foundKind({
    kind: { type: 'text', values: ['styled', 'look-alike', 'invisible', 'direction', 'stacked'] },
  }),
  reads: READ,
  observe: ({ text }) => ({ value: text.pieces.flatMap(findDisguises) }),
}
