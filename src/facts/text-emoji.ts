import type { Fact } from '../model/index.js'
import { findEmoji } from '../text/index.js'
import { foundKind, READ } from './found.js'

/** Emoji; a flag, a family or a skin tone is one. */
export const textEmoji: Fact<'text.emoji'> = {
  id: 'text.emoji',
  title: { en: 'the emoji in the text', fr: 'les émojis du texte' },
  kind: foundKind(),
  reads: READ,
  observe: ({ text }) => ({ value: text.pieces.flatMap(findEmoji).map((hit) => ({ ...hit, kind: 'emoji' })) }),
}
