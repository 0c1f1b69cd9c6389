import type { Piece, Post, Reading, Seen } from '../model/index.js'
import { type Folded, fold } from './fold.js'
import { see } from './see.js'

/** The longest text that is read, in UTF-16 units. */
export const MAX_TEXT = 100_000

const piece = (at: string, whole: string): Piece => {
  const text = whole.length > MAX_TEXT ? whole.slice(0, MAX_TEXT) : whole
  let folded: Folded | undefined
  let seen: Seen | undefined
  const read = () => (folded ??= fold(text))
  return {
    at,
    text,
    get folded() {
      return read().folded
    },
    get offsets() {
      return read().offsets
    },
    get seen() {
      return (seen ??= see(text, read().folded))
    },
  }
}

const strings = function* (post: Post): Iterable<readonly [string, unknown]> {
  yield ['/text', post.text]
  yield ['/title', post.title]
  for (const [i, media] of (post.media ?? []).entries()) {
    yield [`/media/${i}/alt`, media.alt]
    yield [`/media/${i}/caption`, media.caption]
    yield [`/media/${i}/text`, media.text]
  }
  yield ['/poll/question', post.poll?.question]
  for (const [i, option] of (post.poll?.options ?? []).entries()) yield [`/poll/options/${i}`, option]
}

/** The text of a post, to be read once: every string that people would see. */
export const readPost = (post: Post): Reading => {
  const pieces: Piece[] = []
  for (const [at, text] of strings(post)) if (typeof text === 'string' && text !== '') pieces.push(piece(at, text))
  const kept = new Map<string, unknown>()
  return {
    pieces,
    memo: <T>(key: string, compute: () => T): T => {
      if (!kept.has(key)) kept.set(key, compute())
      return kept.get(key) as T
    },
  }
}

/** One string read like a piece of a post: a profile's bio. */
export const readString = (at: string, text: string): Piece => piece(at, text)
