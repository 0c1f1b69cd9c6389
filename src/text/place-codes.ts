import { matches } from './matches.js'

/** A code for a place of a few metres, found in a folded text: UTF-16 units of that text. */
export interface PlaceCode {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Open Location Codes (plus codes), whole or as maps show them: short, and a town behind. */
const PLUS =
  /(?<![\p{L}\p{N}+=/#])(?:[2-9c][2-9cfghjmpqrv][2-9cfghjmpqrvwx]{6}\+[2-9cfghjmpqrvwx]{2,3}(?![\p{L}\p{N}+])|(?=[2-9]{0,3}[cfghjmpqrvwx])(?=[cfghjmpqrvwx]{0,3}[2-9])[2-9cfghjmpqrvwx]{4}\+[2-9cfghjmpqrvwx]{2,3}(?= \p{L}{2}))/gu
/** what3words: three words after three slashes, or in a link. */
const WORDS = /(?<=(?<![\p{L}:/])\/\/\/|(?:w3w\.co|what3words\.com)\/)\p{L}{2,24}(?:\.\p{L}{2,24}){2}(?![\p{L}./])/gu

/** Finds codes for places: `8FW4V75V+8Q`, `///filled.count.soap`. */
export const findPlaceCodes = (folded: string): readonly PlaceCode[] => {
  const patterns = [
    ...(folded.includes('+') ? [PLUS] : []),
    ...(['///', 'w3w.co/', 'what3words.com/'].some((sign) => folded.includes(sign)) ? [WORDS] : []),
  ]
  return patterns.flatMap((pattern) =>
    matches(pattern, folded).map(({ 0: value, index }) => ({ start: index, end: index + value.length, value })),
  )
}
