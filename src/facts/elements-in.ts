import type { Kind, Piece } from '../model/index.js'
import { compileTerms, findTerms } from '../text/index.js'

/** The elements that a rule may ask for. */
export const ELEMENTS = ['phrase', 'hashtag', 'mention', 'link', 'field'] as const
/** One kind of element. */
export type ElementKind = (typeof ELEMENTS)[number]

const MARKS = {
  hashtag: /(?<![\p{L}\p{N}_&/#])#[\p{L}\p{N}_]{1,100}/gu,
  mention: /(?<![\p{L}\p{N}_.@/-])@[\p{L}\p{N}_]{1,100}(?:[.@-][\p{L}\p{N}_]{1,100}){0,6}/gu,
  link: /(?<![\p{L}\p{N}_.@/-])(?:https?:\/\/[^\s<>"«»]{1,2000}|(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}@])(?:\/[^\s<>"«»]{0,2000})?)/giu,
} as const
const WORD = /[\p{L}\p{N}]{1,200}/gu

/** Attributes of an element found. `first`: no word of the text stands before it; `last`: none after it. */
export const ELEMENT_FIELDS: Readonly<Record<string, Kind>> = {
  first: { type: 'boolean' },
  last: { type: 'boolean' },
}

/** An element where it stands, in UTF-16 units of its string. */
export interface ElementFound {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly kind: ElementKind
  readonly first: boolean
  readonly last: boolean
}

const plain = (word: string): string => word.normalize('NFC').toLowerCase().replace(/^[#@]/, '')

/** Whether an address is at one of some domains, or below one. */
export const atDomain = (address: string, domains: readonly string[]): boolean => {
  const host = /^(?:https?:\/\/)?(?:[^/@]{0,200}@)?([^/:?#]{1,253})/i.exec(address)?.[1]?.toLowerCase() ?? ''
  return domains.some((domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`))
}

const fits = (kind: ElementKind, found: string, wanted: readonly string[]): boolean => {
  if (kind !== 'link') return wanted.length === 0 || wanted.some((one) => plain(one) === plain(found))
  // Without a domain to look for, only what is written as an address is one: `M.Dupont` is a name.
  return wanted.length === 0 ? /^(?:https?:|www\.)/i.test(found) : atDomain(found, wanted)
}

/**
 * The elements of one kind in one string: the phrases, hashtags and mentions asked for (case and accents of phrases do
 * not count), links to the domains asked for. Nothing asked for: all hashtags, mentions or links.
 */
export const elementsIn = (piece: Piece, kind: ElementKind, wanted: readonly string[]): readonly ElementFound[] => {
  const { text, at } = piece
  const spans =
    kind === 'field'
      ? []
      : kind === 'phrase'
        ? findTerms(piece, compileTerms({ any: wanted }))
        : [...text.matchAll(MARKS[kind])]
            .map(({ 0: raw, index }) => ({ raw: raw.replace(/[.,;:!?)…]{1,20}$/, ''), index }))
            .filter(({ raw }) => fits(kind, raw, wanted))
            .map(({ raw, index }) => ({ start: index, end: index + raw.length }))
  if (spans.length === 0) return []
  const blank = (all: string) => ' '.repeat(all.length)
  const own = text.replace(MARKS.link, blank).replace(MARKS.hashtag, blank).replace(MARKS.mention, blank)
  const words = [...own.matchAll(WORD)]
  const from = words[0]?.index ?? Number.POSITIVE_INFINITY
  const to = words.at(-1)?.index ?? Number.NEGATIVE_INFINITY
  return spans.map(({ start, end }) => ({ at, start, end, kind, first: start <= from, last: end > to }))
}
