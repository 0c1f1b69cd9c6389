import { type Language, type Lexicon, MARKS } from '../model/index.js'
import { type Entry, placeOf, type Table, threeUnits } from './dictionary.js'
import { unfold } from './fold.js'
import { isTagAt, type Parts, partsOfTags } from './tags.js'
import { type Buffer, textOf } from './units.js'
import { joinHash, type Words } from './words.js'

const SPACE = 32

/** A term found in a text. */
export interface TermHit {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly language: Language
}

const isHarmless = (folded: string, unless: readonly string[], start: number, end: number): boolean =>
  unless.some((context) => {
    const from = Math.max(0, start - context.length)
    const found = folded.slice(from, end + context.length).indexOf(context)
    return found >= 0 && from + found < end && from + found + context.length > start
  })

/** How many words of the text from one on are those of an entry, or 0: the proof of a hash. A hashtag or a handle may write them as one. */
const stands = ({ text, words }: Entry, from: number, buffer: Buffer, { starts, ends, count }: Parts): number => {
  const { units } = buffer
  let read = 0
  let word = from
  for (; word < count && read < text.length; word++) {
    const isTag = words > 1 && isTagAt(buffer, starts[word] as number)
    if (word > from && text.charCodeAt(read++) !== SPACE) return 0
    for (let i = starts[word] as number; i < (ends[word] as number); i++) {
      if (isTag && text.charCodeAt(read) === SPACE) read += 1
      if (text.charCodeAt(read++) !== units[i]) return 0
    }
  }
  return read === text.length ? word - from : 0
}

type Add = (entry: Entry, start: number, end: number) => void

/** All that a dictionary finds in the folded text of the buffer, by lexicon, in the order of the text. */
export const scan = (
  at: string,
  length: number,
  buffer: Buffer,
  words: Words,
  table: Table,
): ReadonlyMap<Lexicon, readonly TermHit[]> | undefined => {
  let found: Map<Lexicon, TermHit[]> | undefined
  let folded: string | undefined
  const add: Add = ({ lexicon, language, unless }, start, end) => {
    if (unless.length > 0 && isHarmless((folded ??= textOf(buffer)), unless, start, end)) return
    found ??= new Map()
    const span = unfold(buffer, start, end, length, buffer.length)
    const hit = { at, start: span.start, end: span.end, language }
    const hits = found.get(lexicon)
    if (hits) hits.push(hit)
    else found.set(lexicon, [hit])
  }
  scanParts(buffer, words, table, add)
  if (words.seen.marks & MARKS['#'])
    for (const parts of partsOfTags(buffer, words)) scanParts(buffer, parts, table, add)
  if (table.inside) scanInside(buffer, table.inside, add)
  if (found) for (const [lexicon, hits] of found) if (hits.length > 1) found.set(lexicon, inOrder(hits))
  return found
}

/** Looks up each word, and the phrases that begin with it. */
const scanParts = (buffer: Buffer, parts: Parts, { hashes, longest, entries }: Table, add: Add): void => {
  const tryAt = (place: number, from: number): void => {
    const entry = entries[place]
    for (const one of Array.isArray(entry) ? (entry as readonly Entry[]) : entry ? [entry as Entry] : []) {
      const words = stands(one, from, buffer, parts)
      if (words > 0) add(one, parts.starts[from] as number, parts.ends[from + words - 1] as number)
    }
  }
  for (let from = 0; from < parts.count; from++) {
    let hash = parts.hashes[from] as number
    const place = placeOf(hashes, hash)
    if (hashes[place] === 0) continue
    tryAt(place, from)
    const until = Math.min(parts.count, from + (longest[place] as number))
    for (let next = from + 1; next < until; next++) {
      hash = joinHash(hash, parts.hashes[next] as number)
      const joined = placeOf(hashes, hash)
      if (hashes[joined] !== 0) tryAt(joined, from)
    }
  }
}

const scanInside = ({ units, length }: Buffer, inside: ReadonlyMap<number, readonly Entry[]>, add: Add): void => {
  const past = new Map<Entry, number>()
  const short = inside.get(0) ?? []
  for (let i = 0; i < length; i++) {
    const key = i + 2 < length ? threeUnits(units[i] as number, units[i + 1] as number, units[i + 2] as number) : 0
    for (const list of [key ? (inside.get(key) ?? []) : [], short]) {
      for (const entry of list) {
        const { text } = entry
        if (i < (past.get(entry) ?? 0) || i + text.length > length) continue
        let same = 0
        while (same < text.length && text.charCodeAt(same) === units[i + same]) same += 1
        if (same < text.length) continue
        past.set(entry, i + text.length)
        add(entry, i, i + text.length)
      }
    }
  }
}

/** Each span once, as the last entry has it; from left to right, the longer first. */
const inOrder = (hits: readonly TermHit[]): TermHit[] =>
  [...new Map(hits.map((hit) => [hit.start * 0x100000 + hit.end, hit])).values()].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
