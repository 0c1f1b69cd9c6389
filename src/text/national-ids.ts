import type { Figure } from './figures.js'
import type { IdForm } from './id-form.js'
import { ID_FORMS } from './id-forms.js'
import { ID_MARKS, ID_WAYS, MOST_OF_ID } from './id-ways.js'
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

const SPACE = 32
const DASH = 45
const EQUALS = 61
const UNDERSCORE = 95
/** What may be said of a number behind it: `… numéro national de Lien`. */
const BEHIND = /^,? [^.!?;:\d]{1,28}/
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122
/** What may not stand before a number. */
const BEFORE = '@#/=_.,-'
/** The longest word before the figures of a number. */
const LONGEST = 6
/** How many such words there may be. */
const WORDS_BEFORE = 3

/** The first place of the word that a place stands in. */
const wordStart = (text: string, from: number): number => {
  let start = from
  while (from - start <= MOST_OF_ID && isWordBefore(text, start)) start -= 1
  return start
}

/** Where a short word of letters begins that only a space or a dash parts from a place; -1 if there is none. */
const shortWordBefore = (text: string, at: number): number => {
  const between = text.charCodeAt(at - 1)
  if (between !== SPACE && between !== DASH) return -1
  let start = at - 1
  while (start > 0 && at - start <= LONGEST + 1 && isLetter(text.charCodeAt(start - 1))) start -= 1
  return start < at - 1 && !isWordBefore(text, start) ? start : -1
}

/** Whether what stands after a number makes it a part of something longer. */
const goesOn = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  if (unit === UNDERSCORE || unit === EQUALS || isWordAt(text, at)) return true
  return unit >= 45 && unit <= 47 && isDigit(text.charCodeAt(at + 1))
}

/** Reads what begins at a place, and calls back for each way that it may be written in, and where that ends. `even`: no marks, or one sort of mark in all places. */
const readAt = (text: string, start: number, visit: (way: number, end: number, even: boolean) => void): void => {
  const { digits, letters, unmarked, marked, ends, places } = ID_WAYS
  let [alive, at, mark, count, first, mixed] = [-1, start, -1, 0, -1, false]
  for (let length = 0; length < MOST_OF_ID; at += 1) {
    const unit = text.charCodeAt(at)
    const letter = isLetter(unit)
    if (!letter && !isDigit(unit)) {
      if (mark >= 0) return
      mark = unit < 64 ? ID_MARKS.indexOf(text[at] as string) : -1
      if (mark < 0) return
      if (count > 0 && mark !== first) mixed = true
      first = mark
      count += 1
      continue
    }
    const before = mark < 0 ? unmarked : (marked[mark] as Int32Array)
    alive &= ((letter ? letters : digits)[length] as number) & (before[length] as number)
    if (alive === 0) return
    mark = -1
    length += 1
    let ended = alive & (ends[length] as number)
    if (ended === 0 || goesOn(text, at + 1)) continue
    for (; ended !== 0; ended &= ended - 1) {
      const way = 31 - Math.clz32(ended & -ended)
      visit(way, at + 1, count === 0 || (!mixed && count === places[way]))
    }
  }
}

/** Finds identifiers by the check digits that their issuers publish, in a folded text; one that could be any number only after the word for it, or alone in the text. */
export const findNationalIds = (folded: string, figures: readonly Figure[]): readonly IdHit[] => {
  const hits: IdHit[] = []
  /** Where what was read in a form ends: what follows is read anew, whether the check held or not. */
  const past = new Map<IdForm, number>()
  const add = (form: IdForm, start: number, end: number, value: string): void => {
    const { id, kind, plain, check, words, proof } = form
    if (start < (past.get(form) ?? 0) || (plain && !plain.test(value))) return
    past.set(form, end)
    if (check ? !check(value) : /^[ .-]\d/.test(folded.slice(end, end + 2))) return
    const found = folded.slice(start, end)
    const told =
      !words ||
      words.test(folded.slice(Math.max(0, start - 60), start)) ||
      words.test(BEHIND.exec(folded.slice(end, end + 30))?.[0] ?? '')
    if (told || (check && (proof?.test(found) || found === folded.trim())))
      hits.push({ kind: kind ?? 'national-id', id, start, end, value, told })
  }
  let tried = -1
  /** From left to right: the short words before, then the place itself. */
  const tryFrom = (start: number, words: number): void => {
    if (start <= tried) return
    const before = words > 0 ? shortWordBefore(folded, start) : -1
    if (before >= 0) tryFrom(before, words - 1)
    tried = start
    if (start > 0 && BEFORE.includes(folded[start - 1] as string)) return
    readAt(folded, start, (way, end, even) => {
      const value = folded
        .slice(start, end)
        .replace(/[^a-z0-9]/g, '')
        .toUpperCase()
      for (const form of ID_WAYS.forms[way] ?? []) if (even || !form.even) add(form, start, end, value)
    })
  }
  for (const { starts } of figures) for (const digit of starts) tryFrom(wordStart(folded, digit), WORDS_BEFORE)
  const rank = ({ id }: IdHit): number => ID_FORMS.findIndex((form) => form.id === id)
  return hits.sort((a, b) => Number(b.told) - Number(a.told) || rank(a) - rank(b))
}
