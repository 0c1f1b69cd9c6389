import type { Fact } from '../model/index.js'
import { lengthLimit, textLength } from '../text/index.js'

/** How many characters are left on the channel, in its own count; less than 0: too long; none where charte knows no limit. */
export const textRoom: Fact<'text.room'> = {
  id: 'text.room',
  title: { en: 'the characters left on the channel', fr: 'les signes qui restent sur le canal' },
  kind: { type: 'number' },
  reads: ['text', 'channel'],
  observe: ({ post, text }) => {
    const limit = lengthLimit(post.channel)
    return {
      value: limit === undefined ? null : limit - text.memo('length', () => textLength(post.text ?? '', post.channel)),
    }
  },
}
