import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { NameList } from '../model/index.js'
import { utf8 } from '../model/utf8.js'
import { unfold } from './fold.js'
import type { TermHit } from './scan.js'
import { type Parts, partsOfTag, tagsIn } from './tags.js'
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
  names: HashedNames,
): readonly TermHit[] => {
  const folded = textOf(buffer)
  const tags = tagsIn(buffer, words).flatMap((tag) => partsOfTag(tag, buffer, words) ?? [])
  return [words, ...tags]
    .flatMap((parts) => findIn(folded, parts, names))
    .map(([start, end]) => ({ at, ...unfold(buffer, start, end, length, buffer.length), language: 'any' }))
    .sort((a, b) => a.start - b.start)
}

const findIn = (
  folded: string,
  { starts, ends, count }: Parts,
  { words, isListed }: HashedNames,
): readonly (readonly [start: number, end: number])[] => {
  const hits: [number, number][] = []
  for (let from = 0; from < count; from++) {
    const names: string[] = []
    for (let word = from; word < Math.min(count, from + words); word++)
      names.push((word > from ? `${names.at(-1)} ` : '') + folded.slice(starts[word], ends[word]))
    let last = names.length - 1
    while (last >= 0 && !isListed(names[last] as string)) last -= 1
    if (last < 0) continue
    hits.push([starts[from] as number, ends[from + last] as number])
  }
  return hits
}
