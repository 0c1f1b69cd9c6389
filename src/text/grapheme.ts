import { graphemeSegments } from 'unicode-segmenter/grapheme'

/** A unit that never joins its neighbours into a cluster. */
const isSimple = (unit: number): boolean =>
  unit < 0x300 ? unit >= 0xa0 || (unit >= 0x20 && unit <= 0x7e) : unit >= 0x2010 && unit <= 0x2027

/** The grapheme borders of a text: 1 at every unit where a character begins, and at its end. */
export const bordersOf = (text: string): Uint8Array => {
  const borders = new Uint8Array(text.length + 1)
  for (const { index } of graphemeSegments(text)) borders[index] = 1
  borders[text.length] = 1
  return borders
}

/**
 * Widens a span to grapheme borders, so that no accent, flag or emoji is cut.
 * @param borders Those of the text: asked for only where a neighbour may join, so that whoever snaps many spans can keep them.
 */
export const snapSpan = (
  text: string,
  start: number,
  end: number,
  borders: () => Uint8Array = () => bordersOf(text),
): { start: number; end: number } => {
  const simple = (at: number) =>
    at <= 0 || at >= text.length || (isSimple(text.charCodeAt(at - 1)) && isSimple(text.charCodeAt(at)))
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)]
  if (simple(from) && simple(to)) return { start: from, end: to }
  const known = borders()
  while (known[from] === 0) from -= 1
  while (known[to] === 0) to += 1
  return { start: from, end: to }
}
