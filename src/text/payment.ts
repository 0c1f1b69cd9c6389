import { ibanLength, isIban, isLuhn } from './checksums.js'
import type { Figure } from './figures.js'
import { isWordAt, isWordBefore } from './word-borders.js'

/** A payment card or bank account found in a folded text. */
export interface Payment {
  readonly kind: 'card' | 'iban'
  readonly start: number
  readonly end: number
  readonly value: string
}

const CARD = /(?<![\p{L}\p{N}#/=_.,@-])\d(?:[ .·/_-]{0,3}\d){11,18}(?![\p{L}\p{N}_=])/uy
const CARD_WORD = /\b(?:car(?:d|te)s?|cc|visa|mastercard|amex|cb|kreditkarte|tarjeta)\b/
/** Schemes whose numbers mean little else; the others (Diners, JCB, Maestro, …) only after the word for a card. */
const SCHEMES = /^(?:4(?:\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}|6(?:011|4[4-9]\d|5\d\d)\d{12})$/
/** Every scheme, by prefix and length. */
const TOLD =
  /^(?:4\d{12}(?:\d{3}){0,2}|3(?:0[0-5]|095|[689]\d)\d{11}|(?:1800|2131|3[47]\d\d)\d{11}|3[5-9]\d{14}|2\d{15}|5[1-5]\d{14}|(?:5[0678]|6\d)\d{10,17})$/
/** How the digits of a card are grouped by those who write one down. */
const GROUPS = /^(?:\d{12,19}|4,4,4,[1-7]|4,4,4,4,\d|4,4,5|4,6,[45]|(?:1,){11,18}1|(?:2,){5,9}[12])$/
/** The fewest digits of a card. */
const CARD_DIGITS = 12

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122
const MARKS = ' .·/_-'

/** Where the first `count` letters and digits from a place end, at most three marks between two of them; -1 if they do not go so far. */
const reach = (text: string, from: number, count: number): number => {
  let [at, seen, marks] = [from, 0, 0]
  for (; seen < count; at += 1) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit) || isLetter(unit)) {
      seen += 1
      marks = 0
    } else if (++marks > 3 || !MARKS.includes(text[at] ?? 'a')) return -1
  }
  return at
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
const cardLength = (run: string, told: () => boolean): number => {
  const digits = run.replace(/\D/g, '')
  for (const length of [digits.length, 16, 15]) {
    if (length > digits.length) continue
    const card = digits.slice(0, length)
    const known = SCHEMES.test(card)
    if ((!known && !TOLD.test(card)) || !isLuhn(card) || /^(\d)\1*$/.test(card)) continue
    const end = reach(run, 0, length)
    if (isDigit(run.charCodeAt(end))) continue
    if ((known && isGrouped(run.slice(0, end))) || told()) return end
  }
  return 0
}

/** Finds payment cards (by scheme, grouping and check digit) and IBANs (by country, length and check digits) in a folded text. `alone`: the text is nothing but the number. */
export const findPayments = (folded: string, figures: readonly Figure[], alone: boolean): readonly Payment[] => {
  const hits: Payment[] = []
  const tryIban = (start: number): number => {
    const length = ibanLength(folded.slice(start, start + 2).toUpperCase())
    const end = length === undefined ? -1 : reach(folded, start, length)
    if (end < 0 || isWordAt(folded, end)) return start
    const value = folded
      .slice(start, end)
      .replace(/[^a-z0-9]/g, '')
      .toUpperCase()
    if (!isIban(value)) return start
    hits.push({ kind: 'iban', start, end, value })
    return end
  }
  const tryCard = (start: number): number => {
    CARD.lastIndex = start
    const run = CARD.exec(folded)?.[0]
    if (run === undefined) return start
    const told = () => alone || CARD_WORD.test(folded.slice(Math.max(0, start - 40), start))
    const length = cardLength(run, told)
    if (length) hits.push({ kind: 'card', start, end: start + length, value: run.slice(0, length).replace(/\D/g, '') })
    return start + run.length
  }
  let [iban, card] = [0, 0]
  for (const { starts, digits } of figures)
    for (const at of starts) {
      const country = folded[at - 1] === ' ' ? at - 3 : at - 2
      if (
        country >= iban &&
        isLetter(folded.charCodeAt(country)) &&
        isLetter(folded.charCodeAt(country + 1)) &&
        isDigit(folded.charCodeAt(at + 1)) &&
        !isWordBefore(folded, country)
      )
        iban = tryIban(country)
      if (digits >= CARD_DIGITS && at >= card) card = tryCard(at)
    }
  return hits
}
