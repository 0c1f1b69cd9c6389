import { graphemeSegments } from 'unicode-segmenter/grapheme'

/** First and last units that never join the unit before or after: letters of alphabets without joining marks, and punctuation. */
const ALONE: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x2ff],
  [0x370, 0x482],
  [0x48a, 0x58f],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x2010, 0x2027],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
]
const isAlone = (unit: number): boolean => ALONE.some(([first, last]) => unit >= first && unit <= last)

const VARIATION = 0xfe0f
/** Emoji are pairs that begin with these units. */
const isHigh = (unit: number): boolean => unit >= 0xd83c && unit <= 0xd83e
/** Whether an emoji begins at a place that begins a cluster: not one half of a flag, nor a skin tone. */
const isEmoji = (text: string, at: number): boolean => {
  const low = text.charCodeAt(at + 1)
  return (
    isHigh(text.charCodeAt(at)) && (text.charCodeAt(at) !== 0xd83c || low < 0xdde6 || (low > 0xddff && low < 0xdffb))
  )
}

/** Whether a cluster certainly ends at a place, by what stands on both sides. */
const isBorder = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return true
  const before = text.charCodeAt(at - 1)
  return (
    (isAlone(text.charCodeAt(at)) || isEmoji(text, at)) &&
    (isAlone(before) ||
      before === VARIATION ||
      (before >= 0xdc00 && before < 0xe000 && isHigh(text.charCodeAt(at - 2))))
  )
}

/** The grapheme borders of a text: 1 at every unit where a character begins, and at its end. */
export const bordersOf = (text: string): Uint8Array => {
  const borders = new Uint8Array(text.length + 1)
  for (const { index } of graphemeSegments(text)) borders[index] = 1
  borders[text.length] = 1
  return borders
}

/**
 * Widens a span of a text to grapheme borders, so that no accent, flag or emoji is cut.
 * @param borders Those of the text: asked for only where a neighbour may join, so that whoever snaps many spans can keep them.
 */
export const snapSpan = (
  text: string,
  start: number,
  end: number,
  borders: () => Uint8Array = () => bordersOf(text),
): { start: number; end: number } => {
  if (isBorder(text, start) && isBorder(text, end)) return { start, end }
  const known = borders()
  let [from, to] = [start, end]
  while (known[from] === 0) from -= 1
  while (known[to] === 0) to += 1
  return { start: from, end: to }
}
