import { type Language, type Lexicon, MARKS } from '../model/index.js'
import { type Entry, joinedIn, placeOf, type Table, threeUnits } from './dictionary.js'
import { unfold } from './fold.js'
import { type Parts, partsOfTag, tagsIn } from './tags.js'
import { type Buffer, textOf } from './units.js'
import { joinHash, type Words } from './words.js'

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

/** Whether the words of the text from one on are those of an entry: the proof of a hash. */
const stands = ({ text, words }: Entry, from: number, { units }: Buffer, { starts, ends, count }: Parts): boolean => {
  if (from + words > count) return false
  let read = 0
  for (let word = from; word < from + words; word++) {
    if (word > from && text.charCodeAt(read++) !== 32) return false
    for (let i = starts[word] as number; i < (ends[word] as number); i++)
      if (text.charCodeAt(read++) !== units[i]) return false
  }
  return read === text.length
}

/** Several words as a tag writes them. */
const asOne = (words: string): string => words.replace(/[ '-]/g, '')

/** Whether a stretch of the text is an entry's words written as one. */
const standsJoined = (entry: Entry, start: number, end: number, { units }: Buffer): boolean => {
  const text = asOne(entry.text)
  if (text.length !== end - start) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== units[start + i]) return false
  return true
}

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
  const add = ({ lexicon, language, unless }: Entry, start: number, end: number): void => {
    if (unless.length > 0 && isHarmless((folded ??= textOf(buffer)), unless, start, end)) return
    found ??= new Map()
    const span = unfold(buffer, start, end, length, buffer.length)
    const hit = { at, start: span.start, end: span.end, language }
    const hits = found.get(lexicon)
    if (hits) hits.push(hit)
    else found.set(lexicon, [hit])
  }
  scanParts(buffer, words, table, add)
  if (words.seen.marks & (MARKS['#'] | MARKS['@'])) scanTags(buffer, words, table, add)
  if (table.inside) scanInside(buffer, table.inside, add)
  if (found) for (const [lexicon, hits] of found) if (hits.length > 1) found.set(lexicon, inOrder(hits))
  return found
}

type Add = (entry: Entry, start: number, end: number) => void

/** Looks up each word, and the phrases that begin with it. */
const scanParts = (buffer: Buffer, parts: Parts, { hashes, longest, entries }: Table, add: Add): void => {
  const tryAt = (place: number, from: number): void => {
    const entry = entries[place]
    for (const one of Array.isArray(entry) ? (entry as readonly Entry[]) : entry ? [entry as Entry] : [])
      if (stands(one, from, buffer, parts))
        add(one, parts.starts[from] as number, parts.ends[from + one.words - 1] as number)
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

/** The words that a hashtag is made of, and phrases that a tag or a handle writes as one word. */
const scanTags = (buffer: Buffer, words: Words, table: Table, found: Add): void => {
  const add: Add = (entry, start, end) =>
    found({ ...entry, unless: [...entry.unless, ...entry.unless.map(asOne)] }, start, end)
  for (const tag of tagsIn(buffer, words)) {
    const parts = partsOfTag(tag, buffer, words)
    if (parts) scanParts(buffer, parts, table, add)
    table.joined ??= joinedIn(table)
    const start = words.starts[tag] as number
    const end = words.ends[tag] as number
    for (const entry of table.joined.get(words.hashes[tag] as number) ?? [])
      if (standsJoined(entry, start, end, buffer)) add(entry, start, end)
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
