import type { Fact } from '../model/index.js'
import { textLength as lengthOf } from '../text/index.js'

/** The length of `text` as the channel counts it; characters as people see them where charte knows no rule. */
export const textLength: Fact<'text.length'> = {
  id: 'text.length',
  title: {
    en: 'the length of the text, as the channel counts it',
    fr: 'la longueur du texte, comme le canal la compte',
  },
  kind: { type: 'number' },
  reads: ['text', 'channel'],
  observe: ({ post, text }) => ({ value: text.memo('length', () => lengthOf(post.text ?? '', post.channel)) }),
}
