import { type Buffer, isWord, textOf } from './units.js'
import { hashWord, type Words } from './words.js'

/** Words, by where they begin and end in the folded text of the buffer. */
export interface Parts {
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
  readonly hashes: ArrayLike<number>
  readonly count: number
}

const HASH = 35
const AT = 64
const isUpper = (character: string): boolean => character !== character.toLowerCase()
const isDigit = (character: string): boolean => character >= '0' && character <= '9'

/** Whether a word of a hashtag begins: a capital after a small letter, the last of several capitals before one, the first digit, the first letter. */
const isBorder = (before: string, here: string, after: string): boolean =>
  isDigit(before) !== isDigit(here) || (isUpper(here) && !(isUpper(before) && (isUpper(after) || isDigit(after))))

/** Whether the word at a place is a hashtag or a handle. */
export const isTagAt = ({ units }: Buffer, start: number): boolean =>
  (units[start - 1] === HASH || units[start - 1] === AT) && !(start > 1 && isWord(units[start - 2] as number))

/** The words that the capitals of hashtags part: `#MaisonDesCèdres`. */
export const partsOfTags = (buffer: Buffer, { starts, ends, count }: Words): readonly Parts[] => {
  const { units, offsets, text } = buffer
  const at = (i: number): string => text[offsets[i] as number] ?? ''
  let folded: string | undefined
  const tags: Parts[] = []
  for (let word = 0; word < count; word++) {
    const start = starts[word] as number
    const end = ends[word] as number
    if (units[start - 1] !== HASH || !isTagAt(buffer, start)) continue
    const borders = [start]
    for (let i = start + 1; i < end; i++)
      if (offsets[i] !== offsets[i - 1] && isBorder(at(i - 1), at(i), i + 1 < end ? at(i + 1) : 'A')) borders.push(i)
    if (borders.length === 1) continue
    const whole = (folded ??= textOf(buffer))
    const last = [...borders.slice(1), end]
    tags.push({
      starts: borders,
      ends: last,
      hashes: borders.map((from, i) => hashWord(whole, from, last[i] as number)),
      count: borders.length,
    })
  }
  return tags
}
