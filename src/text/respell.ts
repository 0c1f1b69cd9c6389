import { MARKS, type Seen } from '../model/index.js'
import { matches } from './matches.js'
import { NUMERALS, SPELLED } from './numerals.js'
import { TELLS } from './telling.js'

/** A text in which signs and digits stand where something else stood for them. */
export interface Respelled {
  readonly text: string
  /** The span of the text before that a span comes from; undefined if nothing in it was respelled. */
  readonly span: (start: number, end: number) => { readonly start: number; readonly end: number } | undefined
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

const ENTITY = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|(nbsp|commat|period|lowbar|hyphen|plus));/g
const NAMED: ReadonlyMap<string, string> = new Map(
  'nbsp  ,commat @,period .,lowbar _,hyphen -,plus +'.split(',').map((pair) => [pair.slice(0, -2), pair.slice(-1)]),
)
/** An address as links write it, a mark behind the backslash of Markdown, a full stop that must not make a link. */
const ESCAPED = /%40|\\([@._-])|\[\.\]/g
/** Letters that pass for digits, beside a digit or between two groups of them. */
const LETTERS = /[oil]{1,4}(?=\d)|(?<=\d)[oil]{1,4}|(?<=\d[ ./_-])[oil]{1,4}(?=[ ./_-]\d)/g
/** Groups of digits with a mark between them that parts no others: stars, hearts, bars; commas and colons between five pairs. */
const PARTED =
  /(?<![\p{L}\p{N}.,:/-])(?:\d{2,4}(?=( ?[^\p{L}\p{N}\p{Sc}\s.,:;/_·%=<>&+()"'-]{1,3} ?)\d)(?:\1\d{2,4}){2,5}|0\d(?=([,:])\d)(?:\2\d\d){4})(?![\p{L}\p{N}])/gu
const MAY_BE_PARTED = /\d\d ?[^\w .,:;/%=<>&+()"'$-]{1,6} ?\d\d|0\d([,:])\d\d\1\d\d\1/
/** The fewest digits of what is read so. */
const FEWEST = 8

const MAY_BE_LETTERS = /[oil]\d|\d[oil]|\d[ ./_-][oil]{1,4}[ ./_-]\d/

const codePoint = (digits: string, base: number): string => {
  const point = Number.parseInt(digits, base)
  return point < 0x110000 && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : ''
}

/** One, two, three is counted and not dialled. */
const isCounting = (values: readonly number[]): boolean =>
  values.length > 2 &&
  values.filter((value, i) => i > 0 && Math.abs(value - (values[i - 1] as number)) === 1).length * 2 > values.length

/** The digits of a run of numerals and figures; undefined if it is no number that one would dial. */
const spelt = (run: string): string | undefined => {
  const values: number[] = []
  let [digits, times, tens] = ['', 1, false]
  for (const token of run.match(/[a-z]+|\d+/g) ?? []) {
    const said = NUMERALS.get(token)
    if (said === undefined && /\d/.test(token)) {
      digits += token
      tens = false
      continue
    }
    if (said === undefined || said < 0) {
      times = said === undefined ? times : -said
      continue
    }
    const last = values.at(-1) ?? 0
    // `quatre-vingt-dix-huit`, `forty-five`: one number of two digits.
    const joins = tens && last % 10 === 0 && (said < 10 || last === 60 || last === 80)
    const joined = tens && said === 20 && last === 4 ? 80 : joins ? last + said : undefined
    if (joined !== undefined && said > 0) {
      values[values.length - 1] = joined
      digits = digits.slice(0, last > 9 ? -2 : -1) + joined
    } else {
      values.push(said)
      digits += String(said).repeat(times)
    }
    times = 1
    tens = said > 9 || said === 4
  }
  return values.length > 0 && digits.length >= FEWEST && digits.length <= 19 && !isCounting(values) ? digits : undefined
}

const ESCAPES = MARKS['%'] | MARKS['['] | MARKS['\\']

/** Whether a text has any of what is read otherwise. */
export const mayBeRespelt = ({ digits, marks }: Seen, told: number): boolean =>
  digits >= FEWEST / 2 || (told & TELLS.numerals) !== 0 || (marks & (ESCAPES | MARKS['&'])) !== 0

const editsOf = (folded: string, { digits, marks }: Seen, told: number): readonly Edit[] => {
  const edits: Edit[] = []
  const add = (start: number, whole: string, by: string | undefined): void => {
    if (by !== undefined && by !== whole) edits.push({ start, end: start + whole.length, by })
  }
  if (marks & MARKS['&'])
    for (const { 0: whole, 1: decimal, 2: hex, 3: name, index } of matches(ENTITY, folded))
      add(index, whole, decimal ? codePoint(decimal, 10) : hex ? codePoint(hex, 16) : NAMED.get(name as string))
  if (marks & ESCAPES)
    for (const { 0: whole, 1: mark, index } of matches(ESCAPED, folded))
      add(index, whole, mark ?? (whole === '%40' ? '@' : '.'))
  if (told & TELLS.numerals) for (const { 0: run, index } of matches(SPELLED, folded)) add(index, run, spelt(run))
  if (digits >= FEWEST / 2)
    for (const { 0: letters, index } of matches(LETTERS, folded, MAY_BE_LETTERS))
      add(index, letters, letters.replace(/o/g, '0').replace(/[il]/g, '1'))
  if (digits >= FEWEST)
    for (const { 0: run, index } of matches(PARTED, folded, MAY_BE_PARTED)) add(index, run, run.replace(/[^\d]+/g, '-'))
  return edits.sort((a, b) => a.start - b.start)
}

/** Reads what stands for signs and digits: entities, escapes, numerals, letters like digits, marks that part no others. Undefined where there is nothing of the sort. */
export const respell = (folded: string, seen: Seen, told: number): Respelled | undefined => {
  const edits = editsOf(folded, seen, told)
  if (edits.length === 0) return undefined
  let text = ''
  let at = 0
  /** Where each edit begins and ends in the new text. */
  const places: (Edit & { readonly from: number; readonly until: number })[] = []
  for (const edit of edits) {
    if (edit.start < at) continue
    text += folded.slice(at, edit.start)
    places.push({ ...edit, from: text.length, until: text.length + edit.by.length })
    text += edit.by
    at = edit.end
  }
  text += folded.slice(at)
  const span = (start: number, end: number): { readonly start: number; readonly end: number } | undefined => {
    let [shift, first, last, touched] = [0, start, end, false]
    for (const { start: was, end: ended, from, until } of places) {
      if (from >= end) break
      if (until > start) touched = true
      if (from <= start) first = until > start ? was : start + (shift + (ended - was) - (until - from))
      shift += ended - was - (until - from)
      last = until >= end ? ended : end + shift
    }
    if (!touched) return undefined
    return { start: places.some(({ from }) => from <= start) ? first : start, end: last }
  }
  return { text, span }
}
