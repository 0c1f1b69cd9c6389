import type { Dictionary, Lexicon, Piece, Post, Reading, Seen } from '../model/index.js'
import { compileDictionary, type Table } from './dictionary.js'
import { findHashed } from './hashed-names.js'
import { scan, type TermHit } from './scan.js'
import type { TermList } from './terms.js'
import { foldUnits, offsetsOf, textOf } from './units.js'
import { cutWords } from './words.js'

/** The longest text that is read, in UTF-16 units. */
export const MAX_TEXT = 100_000

type Found = ReadonlyMap<Lexicon, readonly TermHit[]>
/** A piece, and how its terms are found. */
export interface ReadPiece extends Piece {
  /** What the dictionary found: lexicons without a hit are not in it. */
  readonly found: Found | undefined
  find(lexicon: Lexicon): readonly TermHit[]
}
const NONE: readonly TermHit[] = /* @__PURE__ */ Object.freeze([])

/** What a piece keeps of what it was asked for. */
interface Kept {
  readonly at: string
  readonly text: string
  readonly dictionary: Table | undefined
  saw: Seen | undefined
  hits: Found | undefined
  fold: string | undefined
  way: ArrayLike<number> | undefined
  others: Map<Lexicon, readonly TermHit[]> | undefined
}

/** Folds, cuts into words and searches for all words of the dictionary in one pass. */
const pass = (kept: Kept): Seen => {
  const { at, text, dictionary } = kept
  const buffer = foldUnits(text)
  const words = cutWords(buffer)
  if (dictionary) kept.hits = scan(at, text.length, buffer, words, dictionary)
  return (kept.saw = words.seen)
}

/** The terms of a lexicon that is in no dictionary of the policy. */
const search = ({ at, text }: Kept, list: TermList): readonly TermHit[] => {
  const buffer = foldUnits(text)
  const words = cutWords(buffer)
  if (list.hashed) return findHashed(at, text.length, buffer, words, list.hashed)
  list.table ??= compileDictionary([{ lexicon: list, entries: list.entries }])
  return scan(at, text.length, buffer, words, list.table)?.get(list) ?? NONE
}

/** What all pieces share: getters of one object cost no post anything. */
const READ: Omit<ReadPiece, 'at' | 'text'> & ThisType<Kept> = {
  get folded() {
    return (this.fold ??= textOf(foldUnits(this.text)))
  },
  get offsets() {
    return (this.way ??= offsetsOf(foldUnits(this.text)))
  },
  get seen() {
    return this.saw ?? pass(this)
  },
  get found() {
    if (!this.saw) pass(this)
    return this.hits
  },
  find(lexicon) {
    if (this.dictionary?.lexicons.has(lexicon) && !(lexicon as TermList).hashed) {
      if (!this.saw) pass(this)
      return this.hits?.get(lexicon) ?? NONE
    }
    const known = this.others?.get(lexicon)
    if (known) return known
    const hits = search(this, lexicon as TermList)
    this.others = (this.others ?? new Map()).set(lexicon, hits)
    return hits
  },
}

/** A string, read when first looked at. */
const piece = (at: string, whole: string, dictionary: Table | undefined): ReadPiece => {
  const made = Object.create(READ)
  made.at = at
  made.text = whole.length > MAX_TEXT ? whole.slice(0, MAX_TEXT) : whole
  made.dictionary = dictionary
  made.saw = made.hits = made.fold = made.way = made.others = undefined
  return made
}

/** The strings of a post that people would see, each with its pointer. */
const eachString = (post: Post, visit: (at: string, text: unknown) => void): void => {
  visit('/text', post.text)
  visit('/title', post.title)
  post.media?.forEach((media, i) => {
    visit(`/media/${i}/alt`, media.alt)
    visit(`/media/${i}/caption`, media.caption)
    visit(`/media/${i}/text`, media.text)
  })
  visit('/poll/question', post.poll?.question)
  post.poll?.options?.forEach((option, i) => {
    visit(`/poll/options/${i}`, option)
  })
}

/**
 * The text of a post, to be read once: every string that people would see.
 * @param dictionary The words of all the policy's lists.
 */
export const readPost = (post: Post, dictionary?: Dictionary): Reading => {
  const pieces: Piece[] = []
  eachString(post, (at, text) => {
    if (typeof text === 'string' && text !== '') pieces.push(piece(at, text, dictionary as Table | undefined))
  })
  let kept: Map<string, unknown> | undefined
  return {
    pieces,
    memo: <T>(key: string, compute: () => T): T => {
      kept ??= new Map()
      if (!kept.has(key)) kept.set(key, compute())
      return kept.get(key) as T
    },
  }
}

/** One string read like a piece of a post: a profile's bio. */
export const readString = (at: string, text: string): Piece => piece(at, text, undefined)

/** What the policy's dictionary found in a piece; lexicons without a hit are not in it. */
export const foundIn = (piece: Piece): Found | undefined => (piece as ReadPiece).found
