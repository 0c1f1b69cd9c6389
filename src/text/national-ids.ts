import type { Figure } from './figures.js'
import { ID_FORMS, type IdForm } from './id-forms.js'
import { isWordAt, isWordBefore } from './word-borders.js'

/** A number that a state gave to a person or an organisation, found in a folded text. */
export interface IdHit {
  readonly kind: 'national-id' | 'organisation-id'
  /** Country and name: `fr-nir`. */
  readonly id: string
  readonly start: number
  readonly end: number
  readonly value: string
  /** How sure it is which number this is: the word for it before it. */
  readonly told: boolean
}

/** A form in bits, one for each letter or digit: what stands there, and what before it. */
interface Mask {
  readonly form: IdForm
  readonly letters: number
  readonly digits: number
  readonly parts: number
  readonly parted: number
  /** For each place, the marks that may stand before it, one bit each. */
  readonly marks: readonly number[]
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122
const [SPACE, DASH, EQUALS, UNDERSCORE] = [32, 45, 61, 95]
const MARKS = ' .-:+'
const MARK_BITS = /* @__PURE__ */ Uint8Array.from(
  { length: 64 },
  (_, unit) => (1 << MARKS.indexOf(String.fromCharCode(unit))) & 31,
)
const BEFORE = '@#/=_.,-'
/** The most letters and digits, and the most marks between them, of any form; the longest word before the figures. */
const [MOST, MOST_PARTS, LONGEST] = [18, 6, 6]
/** The most words of a number that may stand before its first digit. */
const WORDS_BEFORE = 3

const maskOf = (form: IdForm, written: string): Mask & { readonly length: number } => {
  let [length, letters, digits, parts, parted] = [0, 0, 0, 0, 0]
  const marks: number[] = []
  for (const [token] of written.matchAll(/[9a*]|\[.{1,5}?\]|\{.{1,5}?\}/g)) {
    if (token.length > 1) {
      parts |= 1 << length
      if (token.startsWith('{')) parted |= 1 << length
      marks[length] = [...token.slice(1, -1)].reduce((bits, mark) => bits | (1 << MARKS.indexOf(mark)), 0)
      continue
    }
    if (token === 'a') letters |= 1 << length
    if (token === '9') digits |= 1 << length
    length += 1
  }
  return { form, length, letters, digits, parts, parted, marks }
}

const MASKS: readonly (readonly Mask[])[] = /* @__PURE__ */ (() => {
  const byLength: Mask[][] = Array.from({ length: MOST + 1 }, () => [])
  for (const form of ID_FORMS)
    for (const written of form.written) {
      const mask = maskOf(form, written)
      byLength[mask.length]?.push(mask)
    }
  return byLength
})()

/** What was read from one place: the marks before each letter or digit. Shared by every call. */
const marks = /* @__PURE__ */ new Uint8Array(MOST + 1)

const fits = (mask: Mask, letters: number, parts: number): boolean => {
  if (letters & mask.digits || mask.letters & ~letters || parts & ~mask.parts || mask.parted & ~parts) return false
  if (parts === 0) return true
  let all = 31
  for (let i = 1; i < MOST; i++) {
    if ((parts & (1 << i)) === 0) continue
    if (((mask.marks[i] as number) & (marks[i] as number)) === 0) return false
    all &= marks[i] as number
  }
  return !mask.form.even || (parts === mask.parts && all !== 0)
}

/** The first place of the word that a place stands in. */
const wordStart = (text: string, from: number): number => {
  let start = from
  while (from - start <= MOST && isWordBefore(text, start)) start -= 1
  return start
}

/** The letters and digits of a number, in capitals. */
const plainOf = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .replace(/[^a-z0-9]/g, '')
    .toUpperCase()

/** Whether what stands after a number makes it a part of something longer. */
const goesOn = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit === UNDERSCORE || unit === EQUALS || (unit >= 45 && unit <= 47 && isDigit(text.charCodeAt(at + 1)))
}

/** Where a short word of letters begins that only a space or a dash parts from a place; -1 if there is none. */
const shortWordBefore = (text: string, at: number): number => {
  const between = text.charCodeAt(at - 1)
  if (between !== SPACE && between !== DASH) return -1
  let start = at - 1
  while (start > 0 && at - start <= LONGEST + 1 && isLetter(text.charCodeAt(start - 1))) start -= 1
  return start < at - 1 && !isWordBefore(text, start) ? start : -1
}

/** Finds identifiers by the check digits that their issuers publish, in a folded text; one that could be any number only after the word for it, or alone in the text. */
export const findNationalIds = (folded: string, figures: readonly Figure[]): readonly IdHit[] => {
  const hits: IdHit[] = []
  /** Where what was read in a form ends: what follows is read anew, whether the check held or not. */
  const past = new Map<IdForm, number>()
  const add = (form: IdForm, start: number, end: number, value: string): void => {
    const { id, kind, plain, check, words, proof } = form
    if (start < (past.get(form) ?? 0)) return
    const found = folded.slice(start, end)
    if (plain && !plain.test(value)) return
    past.set(form, end)
    if (!check(value)) return
    const told = words?.test(folded.slice(Math.max(0, start - 60), start)) ?? true
    if (told || proof?.test(found) || found === folded.trim())
      hits.push({ kind: kind ?? 'national-id', id, start, end, value, told })
  }
  /** Tries every form at a word's beginning. */
  const tryAt = (start: number): void => {
    if (start > 0 && BEFORE.includes(folded[start - 1] as string)) return
    let [at, length, letters, parts, count] = [start, 0, 0, 0, 0]
    while (length < MOST) {
      const unit = folded.charCodeAt(at)
      const letter = isLetter(unit)
      if (letter || isDigit(unit)) {
        if (letter) letters |= 1 << length
        length += 1
        at += 1
        marks[length] = 0
        let plain = ''
        const masks = MASKS[length] as readonly Mask[]
        if (masks.length > 0 && !isWordAt(folded, at) && !goesOn(folded, at))
          for (const mask of masks)
            if (fits(mask, letters, parts)) add(mask.form, start, at, (plain ||= plainOf(folded, start, at)))
        continue
      }
      const mark = MARK_BITS[unit] ?? 0
      if (mark === 0 || length === 0 || marks[length] !== 0 || ++count > MOST_PARTS) return
      marks[length] = mark
      parts |= 1 << length
      at += 1
    }
  }
  let tried = -1
  /** From left to right: the short words before, then the place itself. */
  const tryFrom = (place: number, words: number): void => {
    if (place <= tried) return
    const before = words > 0 ? shortWordBefore(folded, place) : -1
    if (before >= 0) tryFrom(before, words - 1)
    tryAt(place)
    tried = place
  }
  for (const { starts } of figures) for (const digit of starts) tryFrom(wordStart(folded, digit), WORDS_BEFORE)
  return hits.sort((a, b) => Number(b.told) - Number(a.told))
}
