import { MARKS, type Piece, type Seen } from '../model/index.js'
import { findEmails } from './emails.js'
import { readFigures } from './figures.js'
import { spanIn } from './fold.js'
import { findNationalIds } from './national-ids.js'
import { findNetworkAddresses } from './network-addresses.js'
import { findPayments } from './payment.js'
import { findPhones, type PhoneFinder } from './phones.js'
import { findPlaceCodes } from './place-codes.js'
import { mayBeRespelt, respell } from './respell.js'
import { TELLS, toldBy } from './telling.js'
import { findWhereabouts } from './whereabouts.js'

/** What kind of personal data it is. `organisation-id` and `role-email` belong to no person. */
export type PersonalKind =
  | 'email'
  | 'role-email'
  | 'phone'
  | 'mobile'
  | 'landline'
  | 'iban'
  | 'card'
  | 'national-id'
  | 'organisation-id'
  | 'ip'
  | 'mac'
  | 'birth-date'
  | 'plate'
  | 'coordinates'

/** Personal data found in one string. */
export interface PersonalHit {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly kind: PersonalKind
  readonly value: string
  /** Of an identifier: country and name, `fr-nir`; several if nothing tells which. */
  readonly ids?: readonly string[]
}

const INVISIBLE_END = /\p{Default_Ignorable_Code_Point}{1,100}$/u

interface Part {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
  readonly value: string
  readonly ids?: readonly string[]
}

/** The longest of those that overlap; of equal ones the first found. */
const longest = (parts: readonly Part[]): readonly Part[] => {
  if (parts.length < 2) return parts
  const kept: Part[] = []
  for (const part of [...parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || part.start >= last.end) kept.push(part)
    else if (part.end - part.start > last.end - last.start) kept[kept.length - 1] = part
    else if (part.ids && last.ids && part.start === last.start && part.end === last.end)
      kept[kept.length - 1] = { ...last, ids: [...last.ids, ...part.ids] }
  }
  return kept
}

/** Of what stands in a text, that without which nothing is looked for. */
type Signs = Pick<Seen, 'digits' | 'digitRun' | 'marks' | 'mayBeMachine'>

/** What the recognisers find in a text, each asked only where the pass over it saw what it cannot do without. `told`: what its words tell. */
const read = (
  text: string,
  folded: () => string,
  { digits, digitRun, marks, mayBeMachine }: Signs,
  told: number,
  countries: readonly string[],
  phones: PhoneFinder,
): Part[] => {
  const parts: Part[] = []
  const isTold = (told & TELLS.at) !== 0
  if (told & TELLS.dot && (isTold || marks & MARKS['@']))
    for (const { role, start, end, value } of findEmails(folded(), isTold))
      parts.push({ kind: role ? 'role-email' : 'email', start, end, value })
  if (marks & (MARKS['+'] | MARKS['/']))
    for (const code of findPlaceCodes(folded())) parts.push({ kind: 'coordinates', ...code })
  if (mayBeMachine) parts.push(...findNetworkAddresses(folded()))
  if (digits > 0) {
    const figures = readFigures(text)
    if (digits > 7 && digitRun > 4)
      parts.push(...findPayments(folded(), figures, /^[\d\s./-]{12,40}$/.test(folded().trim())))
    const ids = digitRun > 5 ? findNationalIds(folded(), figures) : []
    const add = (sure: boolean) => {
      for (const { id, told, kind, start, end, value } of ids)
        if (told === sure) parts.push({ kind, start, end, value, ids: [id] })
    }
    add(true)
    parts.push(...findWhereabouts(folded(), figures, told))
    if (digitRun > 4) parts.push(...phones(folded(), countries, figures))
    // What may be another number is one only where it is nothing else.
    add(false)
  }
  return parts
}
/** Of a text that was respelt nothing is known: all may be there. */
const ALL: Signs = { digits: 99, digitRun: 99, marks: ~0, mayBeMachine: true }

/**
 * Finds personal data that proves itself: by grammar, by check digits, by numbering plan. Overlaps: the longest.
 * Read folded, so that full-width digits and invisible characters hide nothing. `countries`: whose telephone plans count.
 */
export const findPersonalData = (
  piece: Piece,
  countries: readonly string[] = [],
  phones: PhoneFinder = findPhones,
): readonly PersonalHit[] => {
  const { at, seen } = piece
  const told = toldBy(piece.text)
  const parts = read(piece.text, () => piece.folded, seen, told, countries, phones)
  const other = mayBeRespelt(seen, told) ? respell(piece.folded, seen, told) : undefined
  if (other)
    for (const part of read(other.text, () => other.text, ALL, toldBy(other.text), countries, phones)) {
      const span = other.span(part.start, part.end)
      if (span) parts.push({ ...part, ...span })
    }
  return longest(parts).map(({ start, end, kind, value, ids }) => {
    const span = spanIn(piece.text, start, end)
    // What is invisible after the last character is not part of it.
    if (!seen.isAscii) span.end = span.start + piece.text.slice(span.start, span.end).replace(INVISIBLE_END, '').length
    return ids ? { at, ...span, kind, value, ids } : { at, ...span, kind, value }
  })
}

const digitsOf = (written: string): string => written.replace(/\D/g, '')

/** Whether a hit is one of the addresses, domains or numbers given as the organisation's own. */
export const isOwn = ({ value }: PersonalHit, own: readonly string[]): boolean =>
  own.some((mine) => {
    const plain = mine.toLowerCase().replace(/[\s\u00a0\u202f.()/-]/g, '')
    const found = value.toLowerCase()
    // `+33 4 78 …` and `04 78 …` are one number.
    const [a, b] = [digitsOf(plain).slice(-9), digitsOf(found).slice(-9)]
    return (
      found === mine.toLowerCase() ||
      (/^\+?\d{6,}$/.test(plain) && /^\+?\d+$/.test(found) && a === b) ||
      plain.toUpperCase() === value ||
      found.endsWith(`@${mine.toLowerCase().replace(/^@/, '')}`)
    )
  })
