import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { NameList } from '../model/index.js'
import { utf8 } from '../model/utf8.js'
import { unfold } from './fold.js'
import type { TermHit } from './scan.js'
import { partsOfTags } from './tags.js'
import { type Buffer, textOf } from './units.js'
import type { Words } from './words.js'

type Given = Extract<NameList, { key: string }>
/** Protected names as keyed hashes of their folded words. */
export interface HashedNames {
  readonly isListed: (name: string) => boolean
  readonly words: number
}
const MAX_WORDS = 8
/** Hexadecimal digits of a hash. */
const DIGITS = 16

/** Makes a list of keyed hashes ready to be looked up. The key is hashed once, not for each word. */
export const compileHashes = ({ key, words, hashes }: Given): HashedNames => {
  const listed = new Set(hashes)
  const keyed = hmac.create(sha256, hexToBytes(key))
  return {
    words: Math.min(words, MAX_WORDS),
    isListed: (name) => listed.has(bytesToHex(keyed.clone().update(utf8(name)).digest()).slice(0, DIGITS)),
  }
}

/** The names of a hashed list in the folded text of the buffer, and in the words that its hashtags are made of; at each word, the longest. */
export const findHashed = (
  at: string,
  length: number,
  buffer: Buffer,
  words: Words,
  { words: most, isListed }: HashedNames,
): readonly TermHit[] => {
  const hits: TermHit[] = []
  const folded = textOf(buffer)
  for (const { starts, ends, count } of [words, ...partsOfTags(buffer, words)])
    for (let from = 0; from < count; from++) {
      const names: string[] = []
      for (let word = from; word < Math.min(count, from + most); word++)
        names.push((word > from ? `${names.at(-1)} ` : '') + folded.slice(starts[word], ends[word]))
      let last = names.length - 1
      while (last >= 0 && !isListed(names[last] as string)) last -= 1
      if (last < 0) continue
      const { start, end } = unfold(buffer, starts[from] as number, ends[from + last] as number, length, buffer.length)
      hits.push({ at, start, end, language: 'any' })
    }
  return hits.sort((a, b) => a.start - b.start)
}
