import type { Piece } from '../model/index.js'
import { findEmails } from './emails.js'
import { readFigures } from './figures.js'
import { spanIn } from './fold.js'
import { findNationalIds } from './national-ids.js'
import { findNetworkAddresses } from './network-addresses.js'
import { findPayments } from './payment.js'
import { findPhones, type PhoneFinder } from './phones.js'
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
  const { digits, digitRun } = seen
  const parts: Part[] = []
  if (seen.mayBeEmail)
    for (const { role, start, end, value } of findEmails(piece.folded))
      parts.push({ kind: role ? 'role-email' : 'email', start, end, value })
  if (seen.mayBeMachine) parts.push(...findNetworkAddresses(piece.folded))
  if (digits > 0) {
    const { folded } = piece
    const figures = readFigures(piece.text)
    if (digits > 7 && digitRun > 4)
      parts.push(...findPayments(folded, figures, /^[\d\s./-]{12,40}$/.test(folded.trim())))
    if (digitRun > 5)
      for (const { id, kind, start, end, value } of findNationalIds(folded, figures))
        parts.push({ kind, start, end, value, ids: [id] })
    parts.push(...findWhereabouts(folded, figures))
    if (digitRun > 4) parts.push(...phones(folded, countries, figures))
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
