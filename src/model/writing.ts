import type { Language } from './words.js'

/** What must be known of a text to write into it: readers that only repairs need, passed in like `Zones`. Made by `text/`. */
export interface Writing {
  /** The language of a text, a guess; undefined where nothing tells. */
  language(text: string): Language | undefined
  /** Whether a channel has room for a text, in its own count; where charte knows no limit, it has. */
  fits(text: string, channel: string | undefined): boolean
  /** A passage in the letters that its styled or swapped ones stand for. */
  plainLetters(passage: string): string
  /** A hashtag, without its mark, with a capital at every word; undefined where the words beside it do not tell them. */
  camelCase(tag: string, beside: string): string | undefined
}
