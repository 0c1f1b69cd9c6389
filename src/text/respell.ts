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
  /** Where it begins and ends in the new text. */
  from: number
  until: number
}

const ENTITY = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|(nbsp|commat|period|lowbar|hyphen|plus));/g
const NAMED: ReadonlyMap<string, string> = new Map(
  'nbsp  ,commat @,period .,lowbar _,hyphen -,plus +'.split(',').map((pair) => [pair.slice(0, -2), pair.slice(-1)]),
)
/** An address as links write it, a mark behind the backslash of Markdown, a full stop that must not make a link. */
const ESCAPED = /%40|\\([@._-])|\[\.\]/g
/** Letters that pass for digits, Latin, Cyrillic and Greek, beside a digit or between two groups of them. */
const LETTERS = /[oоοil]{1,4}(?=\d)|(?<=\d)[oоοil]{1,4}|(?<=\d[ ./_-])[oоοil]{1,4}(?=[ ./_-]\d)/g
/** One mark throughout that parts no other figures: stars, bars, brackets, and hearts, which may have spaces. */
const PARTED =
  /(?<![\p{L}\p{N}.,:/-])\+?\d{1,5}(?=([^\p{L}\p{N}\p{Sc}\s.,:;/·•%=<>&+()"'–-]{1,3}| ?\p{Extended_Pictographic} ?|\] ?\[)\d)(?:\1\d{2,7}){1,7}(?![\p{L}\p{N}])/gu
/** Commas and colons between pairs or groups of four, and where thousands have none. */
const POINTED =
  /(?<![\p{L}\p{N}.,:/-])(?:0\d(?=([,:])\d)(?:\1\d\d){4}|\d{3}([,:])\d{3}\2\d{4}|\d{4}(?=([,:])\d)(?:\3\d{4}){3})(?![\p{L}\p{N}])/gu
/** Letter by letter. */
const SPACED = /(?<![a-z0-9])[a-z0-9]([ .-])(?:[a-z0-9@.]\1){7,60}[a-z0-9](?![a-z0-9])/g
/** The fewest digits of what is read so. */
const FEWEST = 8

const codePoint = (digits: string, base: number): string => {
  const point = Number.parseInt(digits, base)
  return point < 0x110000 && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : ''
}

/** One, two, three is counted and not dialled. */
const isCounting = (values: readonly number[]): boolean =>
  values.length > 2 &&
  values.filter((value, i) => i > 0 && Math.abs(value - (values[i - 1] as number)) === 1).length * 4 >=
    values.length * 3

/** The digits of a run of numerals and figures; undefined if it is no number that one would dial. */
const spelt = (run: string): string | undefined => {
  const values: number[] = []
  let [digits, times, tens, words] = ['', 1, false, 0]
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
    words += 1
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
  return (words > 1 || values[0] === 0) && digits.length >= FEWEST && digits.length <= 19 && !isCounting(values)
    ? digits
    : undefined
}

const ESCAPES = MARKS['%'] | MARKS['['] | MARKS['\\']

const RESPELT = TELLS.numerals | TELLS.spaced | TELLS.letters | TELLS.marked

/** Whether a text has any of what is read otherwise. */
export const mayBeRespelt = ({ marks }: Seen, told: number): boolean =>
  (told & RESPELT) !== 0 || (marks & (ESCAPES | MARKS['&'])) !== 0

const editsOf = (folded: string, { digits, marks }: Seen, told: number): readonly Edit[] => {
  const edits: Edit[] = []
  const add = (start: number, whole: string, by: string | undefined): void => {
    if (by !== undefined && by !== whole) edits.push({ start, end: start + whole.length, by, from: 0, until: 0 })
  }
  if (marks & MARKS['&'])
    for (const { 0: whole, 1: decimal, 2: hex, 3: name, index } of matches(ENTITY, folded))
      add(index, whole, decimal ? codePoint(decimal, 10) : hex ? codePoint(hex, 16) : NAMED.get(name as string))
  if (marks & ESCAPES)
    for (const { 0: whole, 1: mark, index } of matches(ESCAPED, folded))
      add(index, whole, mark ?? (whole === '%40' ? '@' : '.'))
  if (told & TELLS.numerals) for (const { 0: run, index } of matches(SPELLED, folded)) add(index, run, spelt(run))
  if (told & TELLS.letters)
    for (const { 0: letters, index } of matches(LETTERS, folded))
      add(index, letters, letters.replace(/[oоο]/g, '0').replace(/[il]/g, '1'))
  if (digits >= FEWEST && told & TELLS.marked) {
    for (const { 0: run, index } of matches(PARTED, folded))
      if (run.replace(/\D/g, '').length >= FEWEST) add(index, run, run.replace(/[^\d+]{1,9}/g, ' '))
    for (const { 0: run, index } of matches(POINTED, folded)) add(index, run, run.replace(/\D/g, ' '))
  }
  if (told & TELLS.spaced)
    for (const { 0: run, index } of matches(SPACED, folded))
      if (/[a-z@]/.test(run)) add(index, run, [...run].filter((_, i) => i % 2 === 0).join(''))
  return edits.sort((a, b) => a.start - b.start)
}

/** The last of some edits, in order, that begins before a place of the new text; -1 if none does. */
const lastBefore = (places: readonly Edit[], at: number): number => {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.from ?? at) < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Reads what stands for signs and digits: entities, escapes, numerals, letters like digits, marks that part no others. Undefined where there is nothing of the sort. */
export const respell = (folded: string, seen: Seen, told: number): Respelled | undefined => {
  const edits = editsOf(folded, seen, told)
  if (edits.length === 0) return undefined
  const places: Edit[] = []
  let text = ''
  let at = 0
  for (const edit of edits) {
    if (edit.start < at) continue
    text += folded.slice(at, edit.start)
    edit.from = text.length
    text += edit.by
    edit.until = text.length
    places.push(edit)
    at = edit.end
  }
  return {
    text: text + folded.slice(at),
    span: (start, end) => {
      const last = places[lastBefore(places, end)]
      if (!last || last.until <= start) return undefined
      const first = places[lastBefore(places, start + 1)]
      return {
        start: first ? (start < first.until ? first.start : first.end + start - first.until) : start,
        end: end <= last.until ? last.end : last.end + end - last.until,
      }
    },
  }
}
