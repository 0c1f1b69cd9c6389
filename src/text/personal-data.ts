import type { Piece } from '../model/index.js'
import { ibanLength, isIban, isLuhn, isNir } from './checksums.js'
import { unfold } from './fold.js'
import { findPhones } from './phones.js'

/** What kind of personal data it is. */
export type PersonalKind = 'email' | 'role-email' | 'phone' | 'mobile' | 'landline' | 'iban' | 'card' | 'national-id'

/** Personal data found in one string. */
export interface PersonalHit {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly kind: PersonalKind
  readonly value: string
}

const EMAIL =
  /(?<![\p{L}\p{N}\p{M}._%+@-])[\p{L}\p{N}][\p{L}\p{N}\p{M}._%+-]{0,63}(?:@|\s?[([]\s?(?:at|arobase|chez)\s?[)\]]\s?| arobase )[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,62}[\p{L}\p{N}\p{M}])?(?:(?:\.|\s?[([]\s?(?:dot|point)\s?[)\]]\s?)[\p{L}\p{N}][\p{L}\p{N}\p{M}-]{0,62}){1,5}/giu
const ROLE =
  /^(?:accueil|admin|asso|association|benevoles?|bonjour|bureau|comms?|communication|compta|contact|contacts|direction|donate|dons?|enquiries|events?|finance|formation|giving|hello|help|helpdesk|info|infos|information|inscriptions?|jobs|mairie|media|membership|newsletter|no-?reply|office|partenariats?|postmaster|presse?|privacy|rgpd|dpo|recrutement|secretariat|security|service|support|team|volunteer(?:ing|s)?|webmaster|welcome)(?:[._+-].*)?$/i
const CARD = /(?<![\p{L}\p{N}#/=_.,-])\d(?:[ -]?\d){11,18}(?![\p{L}\p{N}_=])/gu
const NIR =
  /(?<![\p{L}\p{N}])[12][ .-]?\d\d[ .-]?\d\d[ .-]?(?:\d\d|2[ab])[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d\d(?![\p{L}\p{N}])/gu
const IBAN = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[\s\u00a0\u202f-]?[A-Za-z0-9]){11,32}/gu

/** Schemes whose numbers mean little else; the others (Diners, JCB, Maestro, …) only after the word for a card. */
const SCHEMES = /^(?:4(?:\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12})$/

/** The length, as written, of the card number that a run of digits begins with; 0 for none. */
const cardLength = (found: string, told: boolean): number => {
  const digits = found.replace(/\D/g, '')
  for (const length of [digits.length, 16, 15]) {
    const card = digits.slice(0, length)
    if (card.length < length || !isLuhn(card) || !(SCHEMES.test(card) || (told && /^[1-6]/.test(card)))) continue
    let [end, count] = [0, 0]
    while (count < length) if (/\d/.test(found[end++] as string)) count += 1
    if (!/\d/.test(found[end] ?? '')) return end
  }
  return 0
}

/** Finds personal data that proves itself: by grammar, by checksum, by numbering plan. Overlaps: the longest. Read folded, so that full-width digits and invisible characters hide nothing. */
export const findPersonalData = (piece: Piece): readonly PersonalHit[] => {
  const { folded: text, at } = piece
  const hits: PersonalHit[] = []
  const add = (kind: PersonalKind, start: number, length: number, value: string) =>
    hits.push({ at, ...unfold(piece, start, start + length, piece.text.length), kind, value })
  if (/@|\bat\b|arobase|chez/i.test(text)) {
    for (const { 0: found, index } of text.matchAll(EMAIL)) {
      const value = found
        .toLowerCase()
        .replace(/\s?[([]?\s?(?:arobase|\bat\b|chez)\s?[)\]]?\s?/, '@')
        .replace(/\s?[([]\s?(?:dot|point)\s?[)\]]\s?/g, '.')
      const bare = value.includes('@') ? value : found.toLowerCase()
      add(ROLE.test(bare.split('@')[0] ?? '') ? 'role-email' : 'email', index, found.length, bare)
    }
  }
  for (const { 0: found, index } of text.matchAll(IBAN)) {
    const length = ibanLength(found.slice(0, 2).toUpperCase())
    if (length === undefined) continue
    let [end, count] = [0, 0]
    while (end < found.length && count < length) if (/[A-Za-z0-9]/.test(found[end++] as string)) count += 1
    const value = found
      .slice(0, end)
      .replace(/[^A-Za-z0-9]/g, '')
      .toUpperCase()
    if (isIban(value)) add('iban', index, end, value)
  }
  for (const { 0: found, index } of text.matchAll(CARD)) {
    const length = cardLength(found, /car(?:d|te)/.test(text.slice(Math.max(0, index - 30), index)))
    if (length) add('card', index, length, found.slice(0, length).replace(/\D/g, ''))
  }
  for (const { 0: found, index } of text.matchAll(NIR)) {
    const value = found.replace(/[ .-]/g, '').toUpperCase()
    if (isNir(value)) add('national-id', index, found.length, value)
  }
  for (const { kind, start, end, value } of findPhones(text)) add(kind, start, end - start, value)
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  // A longer hit that holds this one stands before it in this order.
  let reached = -1
  return hits.filter(({ end }) => {
    const held = end <= reached
    reached = Math.max(reached, end)
    return !held
  })
}

/** Whether a hit is one of the addresses, domains or numbers given as the organisation's own. */
export const isOwn = ({ value }: PersonalHit, own: readonly string[]): boolean =>
  own.some((mine) => {
    const plain = mine.toLowerCase().replace(/[\s\u00a0\u202f.()/-]/g, '')
    const found = value.toLowerCase()
    return (
      found === mine.toLowerCase() ||
      (/^\+?\d{6,}$/.test(plain) && found.replace(/\D/g, '') === plain.replace(/\D/g, '')) ||
      plain.toUpperCase() === value ||
      found.endsWith(`@${mine.toLowerCase().replace(/^@/, '')}`)
    )
  })
