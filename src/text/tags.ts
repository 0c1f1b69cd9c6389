import { type Buffer, isWord } from './units.js'
import { hashUnits, type Words } from './words.js'

/** Words, by where they begin and end in the folded text of the buffer. */
export type Parts = Pick<Words, 'starts' | 'ends' | 'hashes' | 'count'>

const HASH = 35
const AT = 64
const isUpper = (character: string): boolean => character !== character.toLowerCase()
const isDigit = (character: string): boolean => character >= '0' && character <= '9'

/** Whether a word of a hashtag begins at a place of the text: a capital after a small letter, the last of several capitals before a small letter, a digit after a letter, a letter after a digit. */
const isBorder = (before: string, here: string, after: string): boolean =>
  isDigit(before) !== isDigit(here) ||
  (isUpper(here) && (!isUpper(before) || (after !== '' && !isUpper(after) && !isDigit(after))))

/** The indexes of the words that are a hashtag or a handle. */
export const tagsIn = ({ units }: Buffer, { starts, count }: Parts): readonly number[] => {
  const tags: number[] = []
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number
    const mark = start > 0 ? units[start - 1] : undefined
    if ((mark === HASH || mark === AT) && !(start > 1 && isWord(units[start - 2] as number))) tags.push(i)
  }
  return tags
}

/** The words that the capitals of a hashtag part: `#MaisonDesCèdres`. Undefined where they part none, and for a handle. */
export const partsOfTag = (tag: number, buffer: Buffer, { starts, ends }: Parts): Parts | undefined => {
  const { units, offsets, text } = buffer
  const start = starts[tag] as number
  const end = ends[tag] as number
  if (units[start - 1] !== HASH) return undefined
  const borders = [start]
  for (let i = start + 1; i < end; i++) {
    const at = offsets[i] as number
    if (at === offsets[i - 1]) continue
    const after = i + 1 < end ? (text[offsets[i + 1] as number] as string) : ''
    if (isBorder(text[offsets[i - 1] as number] as string, text[at] as string, after)) borders.push(i)
  }
  if (borders.length === 1) return undefined
  const last = [...borders.slice(1), end]
  return {
    starts: Int32Array.from(borders),
    ends: Int32Array.from(last),
    hashes: Int32Array.from(borders, (from, i) => hashUnits(units, from, last[i] as number)),
    count: borders.length,
  }
}
