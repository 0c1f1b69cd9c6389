import type { Piece } from '../model/index.js'
import { ibanLength, isIban, isLuhn, isNir } from './checksums.js'

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
  /(?<![\p{L}\p{N}\p{M}._%+-])[\p{L}\p{N}][\p{L}\p{N}\p{M}._%+-]{0,63}(?:@|\s?[([]\s?(?:at|arobase|chez)\s?[)\]]\s?| arobase )[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,62}[\p{L}\p{N}\p{M}])?(?:(?:\.|\s?[([]\s?(?:dot|point)\s?[)\]]\s?)[\p{L}\p{N}][\p{L}\p{N}\p{M}-]{0,62}){1,5}/giu
const ROLE =
  /^(?:accueil|admin|asso|association|benevoles?|bonjour|bureau|comms?|communication|compta|contact|contacts|direction|donate|dons?|enquiries|events?|finance|formation|giving|hello|help|helpdesk|info|infos|information|inscriptions?|jobs|mairie|media|membership|newsletter|no-?reply|office|partenariats?|postmaster|presse?|privacy|rgpd|dpo|recrutement|secretariat|security|service|support|team|volunteer(?:ing|s)?|webmaster|welcome)(?:[._+-].*)?$/i
const DIGITS = /(?<![\p{L}\p{N}#/=_.,-])(?:\+|00)?\(?\d(?:[\s\u00a0\u202f.·()/-]{0,3}\d){7,22}(?![\p{L}\p{N}_=])/gu
const IBAN = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[\s\u00a0\u202f-]?[A-Za-z0-9]){11,32}/gu

const phoneKind = (raw: string, digits: string): PersonalKind | undefined => {
  const international = raw.startsWith('+') || raw.startsWith('00')
  const local = international ? undefined : digits
  const e164 = international ? digits.replace(/^00/, '') : ''
  if (local && /^0[67]\d{8}$/.test(local)) return 'mobile'
  if (local && /^0[1-59]\d{8}$/.test(local)) return 'landline'
  if (local && /^07\d{9}$/.test(local)) return 'mobile'
  if (local && /^0[12]\d{8,9}$/.test(local)) return 'landline'
  if (local && /^(?:1?[2-9]\d{2}[2-9]\d{6})$/.test(local) && /[\s().-]/.test(raw)) return 'phone'
  if (!international || e164.length < 8 || e164.length > 15) return undefined
  if (/^(?:33|32|41|221|237)0?[67]|^447|^49(?:15|16|17)|^346|^393/.test(e164)) return 'mobile'
  return /^(?:33|44|49|32|34|39)/.test(e164) ? 'landline' : 'phone'
}

const isCard = (digits: string): boolean =>
  /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/.test(digits) && isLuhn(digits)

/** Finds personal data that proves itself: by grammar, by checksum, by numbering plan. Overlaps: the longest. */
export const findPersonalData = (piece: Piece): readonly PersonalHit[] => {
  const { text, at } = piece
  const hits: PersonalHit[] = []
  const add = (kind: PersonalKind, start: number, length: number, value: string) =>
    hits.push({ at, start, end: start + length, kind, value })
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
  for (const { 0: found, index } of text.matchAll(DIGITS)) {
    const digits = found.replace(/\D/g, '')
    if (isCard(digits)) add('card', index, found.length, digits)
    else if (digits.length === 15 && /^[12]/.test(digits) && isNir(digits))
      add('national-id', index, found.length, digits)
    else {
      const kind = phoneKind(found, digits)
      if (kind) add(kind, index, found.length, digits)
    }
  }
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
