import { ibanLength, isIban, isLuhn } from './checksums.js'
import { matches } from './matches.js'

/** A payment card or bank account found in a folded text. */
export interface Payment {
  readonly kind: 'card' | 'iban'
  readonly start: number
  readonly end: number
  readonly value: string
}

const IBAN = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ .·/_-]{0,3}[a-z0-9]){11,32}/gu
const CARD = /(?<![\p{L}\p{N}#/=_.,@-])\d(?:[ .·/_-]{0,3}\d){11,18}(?![\p{L}\p{N}_=])/gu
const CARD_WORD = /\b(?:car(?:d|te)s?|cc|visa|mastercard|amex|cb|kreditkarte|tarjeta)\b/
/** Schemes whose numbers mean little else; the others (Diners, JCB, Maestro, …) only after the word for a card. */
const SCHEMES = /^(?:4(?:\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}|6(?:011|4[4-9]\d|5\d\d)\d{12})$/
/** Every scheme, by prefix and length. */
const TOLD =
  /^(?:4\d{12}(?:\d{3}){0,2}|3(?:0[0-5]|095|[689]\d)\d{11}|(?:1800|2131|3[47]\d\d)\d{11}|3[5-9]\d{14}|2\d{15}|5[1-5]\d{14}|(?:5[0678]|6\d)\d{10,17})$/
/** How the digits of a card are grouped by those who write one down. */
const GROUPS = /^(?:\d{12,19}|4,4,4,[1-7]|4,4,4,4,\d|4,4,5|4,6,[45]|(?:1,){11,18}1|(?:2,){5,9}[12])$/

/** The length, as written, of the first `count` letters and digits. */
const reach = (written: string, count: number): number => {
  let [end, seen] = [0, 0]
  while (end < written.length && seen < count) if (/[a-z0-9]/.test(written[end++] as string)) seen += 1
  return end
}

const isGrouped = (written: string): boolean =>
  GROUPS.test(
    /\D/.test(written)
      ? written
          .split(/\D+/)
          .map((group) => group.length)
          .join()
      : written,
  )

/** How much of a run of digits, as written, is a card number: all of it, or its beginning before another figure. */
const cardLength = (run: string, told: boolean): number => {
  const digits = run.replace(/\D/g, '')
  for (const length of new Set([digits.length, 16, 15])) {
    const card = digits.slice(0, length)
    const end = reach(run, length)
    if (card.length < length || /\d/.test(run[end] ?? '') || /^(\d)\1*$/.test(card) || !isLuhn(card)) continue
    if (SCHEMES.test(card) ? isGrouped(run.slice(0, end)) : told && TOLD.test(card)) return end
  }
  return 0
}

/** Finds payment cards (by scheme, grouping and check digit) and IBANs (by country, length and check digits) in a folded text. `alone`: the text is nothing but the number. */
export const findPayments = (folded: string, alone: boolean): readonly Payment[] => {
  const hits: Payment[] = []
  for (const { 0: run, index } of matches(IBAN, folded)) {
    const length = ibanLength(run.slice(0, 2).toUpperCase())
    if (length === undefined) continue
    const end = reach(run, length)
    const value = run
      .slice(0, end)
      .replace(/[^a-z0-9]/g, '')
      .toUpperCase()
    const glued = /[\p{L}\p{N}]/u.test(folded[index + end] ?? '')
    if (!glued && isIban(value)) hits.push({ kind: 'iban', start: index, end: index + end, value })
  }
  for (const { 0: run, index } of matches(CARD, folded)) {
    const told = alone || CARD_WORD.test(folded.slice(Math.max(0, index - 40), index))
    const length = cardLength(run, told)
    if (length)
      hits.push({ kind: 'card', start: index, end: index + length, value: run.slice(0, length).replace(/\D/g, '') })
  }
  return hits
}
