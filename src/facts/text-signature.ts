import type { Fact } from '../model/index.js'
import { foundKind } from './found.js'

/** `^LM`, `/LM`, `– Léa` at the very end, hashtags and links aside. */
const SIGNATURE =
  /(?:^|\s)(\^\p{L}{1,3}|\/\p{Lu}{2,3}|[–—-] ?\p{Lu}(?:\p{L}{1,20}|\.?\p{Lu}\.?)?(?: \p{Lu}\.?)?)(?:\s+(?:#[\p{L}\p{N}_]{1,60}|https?:\/\/\S{1,300})){0,6}\s*$/u

/** The initials or first name that sign the text at its end: `^LM`, `/LM`, `– Léa`. */
export const textSignature: Fact<'text.signature'> = {
  id: 'text.signature',
  title: { en: 'the signature at the end', fr: 'la signature à la fin' },
  kind: foundKind(),
  reads: ['text'],
  observe: ({ post }) => {
    const text = (post.text ?? '').slice(-600)
    const from = (post.text ?? '').length - text.length
    const hit = SIGNATURE.exec(text)
    if (!hit?.[1]) return { value: [] }
    const start = from + hit.index + hit[0].indexOf(hit[1])
    return { value: [{ at: '/text', start, end: start + hit[1].length, kind: 'signature' }] }
  },
}
