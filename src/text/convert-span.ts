import { graphemeSegments } from 'unicode-segmenter/grapheme'
import type { Span } from '../model/index.js'
import { must } from '../model/must.js'

/** The units in which spans are counted: JavaScript's, Bluesky's bytes, code points, or what people see. */
export type SpanUnit = 'utf16' | 'utf8' | 'codepoint' | 'grapheme'
const UNITS: readonly SpanUnit[] = ['utf16', 'utf8', 'codepoint', 'grapheme']

const width = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

/** The offset of each border of the text, in UTF-16 units and in another unit. */
const borders = function* (text: string, unit: SpanUnit): Iterable<readonly [number, number]> {
  let [at, count] = [0, 0]
  yield [0, 0]
  if (unit === 'grapheme')
    for (const { segment } of graphemeSegments(text)) yield [(at += segment.length), (count += 1)]
  else {
    for (const character of text) {
      at += character.length
      count +=
        unit === 'utf16' ? character.length : unit === 'codepoint' ? 1 : width(character.codePointAt(0) as number)
      yield [at, count]
    }
  }
}

const convert = (text: string, offset: number, from: SpanUnit, to: SpanUnit): number => {
  let utf16 = from === 'utf16' ? offset : text.length
  if (from !== 'utf16')
    for (const [at, count] of borders(text, from))
      if (count >= offset) {
        utf16 = at
        break
      }
  if (to === 'utf16') return Math.min(utf16, text.length)
  let reached = 0
  for (const [at, count] of borders(text, to)) if (at <= utf16) reached = count
  return reached
}

/** Converts a span between units; one that falls inside a character or cluster begins at its start. */
export const convertSpan = (text: string, span: Span, from: SpanUnit, to: SpanUnit): Span => {
  must(typeof text === 'string', 'text', 'the text that the span lies in')
  must(Number.isInteger(span?.start + span?.end), 'span', 'a span, like `{ start: 0, end: 4 }`')
  for (const [name, unit] of Object.entries({ from, to }))
    must(UNITS.includes(unit), name, `one of ${UNITS.join(', ')}`)
  return { start: convert(text, span.start, from, to), end: convert(text, span.end, from, to) }
}
