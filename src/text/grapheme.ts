import { graphemeSegments } from 'unicode-segmenter/grapheme'

/** A unit that never joins its neighbours into a cluster. */
const isSimple = (unit: number): boolean =>
  unit < 0x300 ? unit >= 0xa0 || (unit >= 0x20 && unit <= 0x7e) : unit >= 0x2010 && unit <= 0x2027

/** Widens a span to grapheme borders, so that no accent, flag or emoji is cut. */
export const snapSpan = (text: string, start: number, end: number): { start: number; end: number } => {
  const simple = (at: number) =>
    at <= 0 || at >= text.length || (isSimple(text.charCodeAt(at - 1)) && isSimple(text.charCodeAt(at)))
  if (simple(start) && simple(end)) return { start: Math.max(0, start), end: Math.min(text.length, end) }
  let from = start
  let to = end
  // A cluster never reaches over a line break: reading from there is enough.
  const line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1
  for (const { index, segment } of graphemeSegments(text.slice(line))) {
    const begin = line + index
    const after = begin + segment.length
    if (begin < start && after > start) from = begin
    if (begin < end && after > end) to = after
    if (begin >= end) break
  }
  return { start: from, end: to }
}
