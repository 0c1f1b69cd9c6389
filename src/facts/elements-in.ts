import type { Fact, Kind, Piece } from '../model/index.js'
import { compileTerms, type Entity, findTerms } from '../text/index.js'

/** The elements that a rule may ask for. */
export const ELEMENTS = ['phrase', 'hashtag', 'mention', 'link', 'field'] as const
/** One kind of element. */
export type ElementKind = (typeof ELEMENTS)[number]

const WORD = /[\p{L}\p{N}]{1,200}/gu

/** Which elements a rule asks for: of one kind, and of these the wanted ones. */
export const ELEMENT_PARAMS: NonNullable<Fact['params']> = {
  kind: { kind: { type: 'text', values: ELEMENTS }, default: 'phrase' },
  wanted: { kind: { type: 'list', of: { type: 'text' } }, default: [] },
}

/** What conditions may read of an element found. `first`: no word of the text stands before it; `last`: none after it. */
export const ELEMENT_FIELDS: Readonly<Record<string, Kind>> = {
  kind: { type: 'text', values: ELEMENTS },
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

/** Whether a host is one of some domains, or lies below one. */
export const atDomain = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`))

const fits = ({ kind, value, host = '' }: Entity, wanted: readonly string[]): boolean =>
  wanted.length === 0 || (kind === 'link' ? atDomain(host, wanted) : wanted.some((one) => plain(one) === plain(value)))

/**
 * The elements of one kind in one string: the phrases, hashtags and mentions asked for (case and accents of phrases do
 * not count), links to the domains asked for. Nothing asked for: all hashtags, mentions or links.
 * @param entities All the mentions, hashtags and links of the string.
 */
export const elementsIn = (
  piece: Piece,
  kind: ElementKind,
  wanted: readonly string[],
  entities: readonly Entity[],
): readonly ElementFound[] => {
  const { at, text } = piece
  const spans =
    kind === 'phrase'
      ? findTerms(piece, compileTerms({ any: wanted }))
      : entities.filter((entity) => entity.kind === kind && fits(entity, wanted))
  if (spans.length === 0) return []
  const words = [...text.matchAll(WORD)].map(({ index }) => index)
  let next = 0
  const own = words.filter((index) => {
    while (next < entities.length && (entities[next]?.end ?? 0) <= index) next += 1
    return index < (entities[next]?.start ?? Number.POSITIVE_INFINITY)
  })
  const [from, to] = [own[0] ?? Number.POSITIVE_INFINITY, own.at(-1) ?? Number.NEGATIVE_INFINITY]
  return spans.map(({ start, end }) => ({ at, start, end, kind, first: start <= from, last: end > to }))
}
