import { MARKS, type Seen } from '../model/index.js'
import { type Buffer, isWord, isWordPair } from './units.js'

/** Digits further apart than this belong to different numbers. */
const GAP = 4
/** A word ends after so many units, and the next begins. */
const MAX_UNITS = 200

/** The words of the folded text in the buffer. Shared by every call, like the buffer. */
export interface Words {
  starts: Int32Array
  ends: Int32Array
  hashes: Int32Array
  count: number
  /** Where the runs of decimal digits begin and end. */
  runStarts: Int32Array
  runEnds: Int32Array
  runs: number
  seen: Seen
  /** The text that was cut last: to cut it again costs nothing. */
  text: string
}
const listsOf = (units: number) => ({
  starts: new Int32Array(units),
  ends: new Int32Array(units),
  hashes: new Int32Array(units),
  runStarts: new Int32Array(units),
  runEnds: new Int32Array(units),
})
const words: Words = {
  .../* @__PURE__ */ listsOf(512),
  count: 0,
  runs: 0,
  seen: { digits: 0, digitRun: 0, isAscii: true, marks: 0, mayBeMachine: false },
  text: '',
}

const MARK_OF = /* @__PURE__ */ (() => {
  const bits = new Int32Array(128)
  for (const [mark, bit] of Object.entries(MARKS)) bits[mark.charCodeAt(0)] = bit
  return bits
})()

const SPACE = 32
const DASH = 45
const STOP = 46
const COLON = 58
const NINE = 57
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const add = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const SEED = 0x2f0b4c47

/** The hash of a phrase and one more word; never 0. */
export const joinHash = (phrase: number, word: number): number => (Math.imul(phrase, 0x9e3779b1) ^ word) | 0 || 1

/** The hash of a part of a folded text; never 0. */
export const hashWord = (text: string, from: number, until: number): number => {
  let hash = SEED
  for (let i = from; i < until; i++) hash = add(hash, text.charCodeAt(i))
  return hash || 1
}

/** The hash of a phrase that is written as one word. */
export const hashAsOne = (phrase: string): number => {
  let hash = SEED
  for (let i = 0; i < phrase.length; i++) if (phrase.charCodeAt(i) !== SPACE) hash = add(hash, phrase.charCodeAt(i))
  return hash || 1
}

/** Makes room for all words that so many units may hold. */
const reserve = (units: number): void => {
  if (words.starts.length * 2 <= units) Object.assign(words, listsOf(units))
}

/** Whether a letter of two units stands at a place. */
const isPair = (units: Uint16Array, at: number, length: number): boolean =>
  isHigh(units[at] as number) && at + 1 < length && isWordPair(units[at] as number, units[at + 1] as number)

/** Whether two words of four letters stand one after the other, a full stop behind each: `aabb.ccdd.eeff`. */
const isDotted = (units: Uint16Array): boolean => {
  const { starts, ends, count } = words
  for (let i = 1; i < count; i++) {
    const start = starts[i] as number
    const ending = ends[i] as number
    if (ending - start === 4 && units[ending] === STOP && units[start - 1] === STOP && start - 5 === starts[i - 1])
      return true
  }
  return false
}

/** How many digits there are, and the most of them that stand together. */
const countDigits = (): readonly [number, number] => {
  const { runStarts, runEnds, runs } = words
  let digits = 0
  let together = 0
  let longest = 0
  let last = -GAP
  for (let i = 0; i < runs; i++) {
    const start = runStarts[i] as number
    const end = runEnds[i] as number
    digits += end - start
    together = (start - last < GAP ? together : 0) + end - start
    if (together > longest) longest = together
    last = end
  }
  return [digits, longest]
}

/**
 * Cuts the folded text in the buffer into words: runs of letters and digits. An apostrophe or a middle dot ends a word:
 * `l'enfant` is two, `bénévole·s` too.
 */
export const cutWords = ({ units, length, text, isAscii }: Buffer): Words => {
  if (text === words.text) return words
  reserve(length)
  const { starts, ends, hashes, runStarts, runEnds } = words
  let count = 0
  let runs = 0
  let pastDigit = -1
  let marks = 0
  let colons = 0
  let dashes = 0
  let stops = 0
  let i = 0
  while (i < length) {
    const first = units[i] as number
    if (!isWord(first) && !isPair(units, i, length)) {
      if (first < 128) marks |= MARK_OF[first] as number
      if (first === COLON) colons += 1
      if (first === DASH) dashes += 1
      if (first === STOP) stops += 1
      i += 1
      continue
    }
    const start = i
    const until = Math.min(length, start + MAX_UNITS)
    let hash = SEED
    while (i < until) {
      const unit = units[i] as number
      if (!isWord(unit)) {
        if (!isPair(units, i, length)) break
        hash = add(hash, unit)
        hash = add(hash, units[++i] as number)
      } else {
        hash = add(hash, unit)
        if (unit <= NINE) {
          if (i !== pastDigit) runStarts[runs++] = i
          pastDigit = i + 1
          runEnds[runs - 1] = pastDigit
        }
      }
      i += 1
    }
    starts[count] = start
    ends[count] = i
    hashes[count++] = hash || 1
  }
  words.count = count
  words.runs = runs
  words.text = text
  const [digits, digitRun] = countDigits()
  words.seen = {
    digits,
    digitRun,
    isAscii,
    marks,
    mayBeMachine: colons > 1 || dashes > 4 || (stops > 2 && digits > 3) || (stops > 1 && isDotted(units)),
  }
  return words
}
