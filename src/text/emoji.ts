import type { Piece } from '../model/index.js'
import { matches } from './matches.js'

/** A stretch of one string. */
export interface Stretch {
  readonly at: string
  readonly start: number
  readonly end: number
}

const ONE =
  '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}(?=\\ufe0f|\\p{Emoji_Modifier}))(?:\\ufe0f|\\p{Emoji_Modifier})?'
const EMOJI = new RegExp(
  `\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${ONE}(?:\\u200d(?:\\p{Extended_Pictographic})(?:\\ufe0f|\\p{Emoji_Modifier})?){0,8}(?:[\\u{e0020}-\\u{e007e}]{1,16}\\u{e007f})?`,
  'gu',
)

/** Finds emoji: flags, keycaps, families and skin tones are one each. A sign that is drawn as text (©) is none. */
export const findEmoji = ({ at, text }: Piece): readonly Stretch[] =>
  [...matches(EMOJI, text)].map(({ 0: found, index }) => ({ at, start: index, end: index + found.length }))
