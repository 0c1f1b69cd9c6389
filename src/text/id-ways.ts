import type { IdForm } from './id-form.js'
import { ID_FORMS } from './id-forms.js'

/**
 * All ways to write an identifier, side by side: each has one bit, and for every place of a number a table says which
 * ways allow what stands there. A number is read once, and what it may be is what is left of the bits.
 */
export interface IdWays {
  /** The forms written in each way. */
  readonly forms: readonly (readonly IdForm[])[]
  /** How many places for a mark each way has. */
  readonly places: readonly number[]
  /** By place: the ways that allow a digit there, a letter, no mark before it, and each mark before it. */
  readonly digits: Int32Array
  readonly letters: Int32Array
  readonly unmarked: Int32Array
  readonly marked: readonly Int32Array[]
  /** By length: the ways that end there. */
  readonly ends: Int32Array
}

/** The marks that may stand inside an identifier. */
export const ID_MARKS = ' .-:+'

/** The most letters and digits of an identifier. */
export const MOST_OF_ID = 18

/** The ways of all forms. Those written alike are one: there are no more than the bits of an integer. */
export const ID_WAYS: IdWays = /* @__PURE__ */ (() => {
  const table = (): Int32Array => new Int32Array(MOST_OF_ID + 1)
  const [digits, letters, unmarked, ends] = [table(), table(), table(), table()]
  const marked = Array.from(ID_MARKS, table)
  const allow = (allowed: Int32Array, place: number, way: number): void => {
    allowed[place] = (allowed[place] as number) | (1 << way)
  }
  const ways = [...new Set(ID_FORMS.flatMap(({ written }) => written))]
  const places = ways.map((written, way) => {
    let [length, marks, count] = [0, '', 0]
    for (const [token] of written.matchAll(/[9a*]|\[[^\]]{1,5}\]|\{[^}]{1,5}\}/g)) {
      if (token.length > 1) {
        marks = token
        count += 1
        continue
      }
      if (token !== 'a') allow(digits, length, way)
      if (token !== '9') allow(letters, length, way)
      if (!marks.startsWith('{')) allow(unmarked, length, way)
      marked.forEach((allowed, mark) => {
        if (marks.includes(ID_MARKS[mark] as string)) allow(allowed, length, way)
      })
      length += 1
      marks = ''
    }
    allow(ends, length, way)
    return count
  })
  const forms = ways.map((way) => ID_FORMS.filter(({ written }) => written.includes(way)))
  return { forms, places, digits, letters, unmarked, marked, ends }
})()
