import type { Dictionary, Lexicon } from '../model/index.js'
import { hashAsOne, hashWord, joinHash } from './words.js'

/** One word or phrase of one lexicon. */
export interface Entry {
  readonly lexicon: Lexicon
  readonly language: string
  /** Its folded words, one space between them. */
  readonly text: string
  /** How many words it has. */
  readonly words: number
  /** Folded contexts in which it does not count. */
  readonly unless: readonly string[]
  /** Whether it is also found inside compounds. */
  readonly inside: boolean
}

/**
 * All words and phrases of many lexicons, found in one pass over a text however many they are: an open hash table of
 * the hashes of phrases, and of the first words of phrases, so that a text is looked up by numbers only.
 * A hash that is found is checked against the text, letter by letter.
 */
export interface Table extends Dictionary {
  readonly lexicons: ReadonlySet<Lexicon>
  readonly hashes: Int32Array
  /** The entry of each hash; several in their order. */
  readonly entries: readonly (Entry | readonly Entry[] | undefined)[]
  /** How many words the longest phrase has that begins with this word. */
  readonly longest: Uint8Array
  /** Entries to be found anywhere, by their first three units; shorter ones under 0. */
  readonly inside: ReadonlyMap<number, readonly Entry[]> | undefined
}

/** Phrases of more words are looked up by their first so many, then compared in full. */
const MAX_WORDS = 16

/** The key of three units, never 0. */
export const threeUnits = (a: number, b: number, c: number): number => (Math.imul(Math.imul(a, 31) + b, 31) + c) | 1

/** Where a hash stands in the table, or the free place where it would. */
export const placeOf = (hashes: Int32Array, hash: number): number => {
  const mask = hashes.length - 1
  let place = (hash ^ (hash >>> 15)) & mask
  while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask
  return place
}

/** Makes one dictionary of the entries of many lexicons. */
export const compileDictionary = (parts: Iterable<{ lexicon: Lexicon; entries: readonly Entry[] }>): Table => {
  const lexicons = new Set<Lexicon>()
  const all: Entry[] = []
  let phrases = 0
  const inside = new Map<number, Entry[]>()
  for (const { lexicon, entries } of parts) {
    if (lexicons.has(lexicon)) continue
    lexicons.add(lexicon)
    for (const entry of entries) {
      if (!entry.inside) {
        all.push(entry)
        if (entry.words > 1) phrases += 1
      } else {
        const { text } = entry
        const key = text.length < 3 ? 0 : threeUnits(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2))
        const others = inside.get(key)
        if (others) others.push(entry)
        else inside.set(key, [entry])
      }
    }
  }
  let size = 16
  while (size < (all.length + phrases) * 2) size *= 2
  const hashes = new Int32Array(size)
  const longest = new Uint8Array(size)
  const entries = new Array<Entry | Entry[] | undefined>(size).fill(undefined)
  const put = (hash: number, entry: Entry): void => {
    const place = placeOf(hashes, hash)
    hashes[place] = hash
    const same = entries[place]
    if (Array.isArray(same)) same.push(entry)
    else entries[place] = same ? [same, entry] : entry
  }
  for (const entry of all) {
    const { text, words } = entry
    let from = 0
    let hash = 0
    for (let word = 0; word < Math.min(words, MAX_WORDS); word++) {
      const space = text.indexOf(' ', from)
      const until = space < 0 ? text.length : space
      const own = hashWord(text, from, until)
      hash = word === 0 ? own : joinHash(hash, own)
      if (word === 0 && words > 1) {
        const place = placeOf(hashes, own)
        hashes[place] = own
        longest[place] = Math.max(longest[place] as number, Math.min(words, MAX_WORDS))
      }
      from = until + 1
    }
    put(hash, entry)
    if (words > 1) put(hashAsOne(text), entry)
  }
  return { lexicons, hashes, entries, longest, inside: inside.size > 0 ? inside : undefined }
}
