import { foldUnits, offsetsOf, textOf } from './units.js'

/** A text folded for comparison, with the way back. */
export interface Folded {
  readonly folded: string
  /** For each unit of `folded`, and one past its end, the unit of the text that it comes from. */
  readonly offsets: ArrayLike<number>
}

/** Folds a text: no case, no marks, no invisible characters, plain spaces and apostrophes, CRLF one line break, look-alikes inside a Latin word made Latin. */
export const fold = (text: string): Folded => {
  const buffer = foldUnits(text)
  return { folded: textOf(buffer), offsets: offsetsOf(buffer) }
}

/** The span of the text that a part of the folded text comes from. `offsets` may be longer than `count` and one. */
export const unfold = (
  { offsets }: Pick<Folded, 'offsets'>,
  start: number,
  end: number,
  length: number,
  count: number = offsets.length - 1,
): { start: number; end: number } => {
  const from = start <= count ? (offsets[start] ?? length) : length
  let past = end
  while (past < count && offsets[past] === offsets[end - 1]) past += 1
  return { start: from, end: past <= count ? (offsets[past] ?? length) : length }
}

/** The span of a text that a part of its folded text comes from. */
export const spanIn = (text: string, start: number, end: number): { start: number; end: number } => {
  const buffer = foldUnits(text)
  return unfold(buffer, start, end, text.length, buffer.length)
}
