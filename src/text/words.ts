import { MARKS } from '../model/index.js'
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
  /** Decimal digits, the most that stand together, and the marks. */
  digits: number
  digitRun: number
  marks: number
  mayBeEmail: boolean
  mayBeMachine: boolean
}
const words: Words = {
  starts: /* @__PURE__ */ new Int32Array(512),
  ends: /* @__PURE__ */ new Int32Array(512),
  hashes: /* @__PURE__ */ new Int32Array(512),
  count: 0,
  digits: 0,
  digitRun: 0,
  marks: 0,
  mayBeEmail: false,
  mayBeMachine: false,
}

const MARK_OF = /* @__PURE__ */ (() => {
  const bits = new Int32Array(128)
  for (const [mark, bit] of Object.entries(MARKS)) bits[mark.charCodeAt(0)] = bit
  return bits
})()

const [DASH, STOP, COLON] = [45, 46, 58]
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number | undefined): boolean => unit !== undefined && unit >= 0xdc00 && unit < 0xe000
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

const hashesOf = (...all: readonly string[]): readonly number[] => all.map((word) => hashWord(word, 0, word.length))

/** Makes room for all words that so many units may hold. */
const reserve = (units: number): void => {
  if (words.starts.length * 2 > units) return
  words.starts = new Int32Array(units)
  words.ends = new Int32Array(units)
  words.hashes = new Int32Array(units)
}

/** Whether a letter of two units stands at a place. */
const isPair = (units: Uint16Array, at: number, length: number): boolean =>
  isHigh(units[at] as number) &&
  at + 1 < length &&
  isLow(units[at + 1]) &&
  isWordPair(units[at] as number, units[at + 1] as number)

/** Words that part an address wherever they stand, and those that do so in brackets. */
const [AT, AROBASE, AROBAS, A, CHEZ] = /* @__PURE__ */ hashesOf('at', 'arobase', 'arobas', 'a', 'chez')
const BRACKETS = MARKS['('] | MARKS['['] | MARKS['{'] | MARKS['<']

const mayBeEmail = (marks: number): boolean => {
  if (marks & MARKS['@']) return true
  const bracketed = (marks & BRACKETS) !== 0
  const { hashes, count } = words
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]
    if (hash === AT || hash === AROBASE || hash === AROBAS || (bracketed && (hash === A || hash === CHEZ))) return true
  }
  return false
}

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

/**
 * Cuts the folded text in the buffer into words: runs of letters and digits. An apostrophe or a middle dot ends a word:
 * `l'enfant` is two, `bénévole·s` too.
 */
export const cutWords = ({ units, length }: Buffer): Words => {
  reserve(length)
  const { starts, ends, hashes } = words
  let count = 0
  let digits = 0
  let run = 0
  let longest = 0
  let lastDigit = -1
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
        if (unit <= 57) {
          digits += 1
          run = i - lastDigit <= GAP ? run + 1 : 1
          if (run > longest) longest = run
          lastDigit = i
        }
      }
      i += 1
    }
    starts[count] = start
    ends[count] = i
    hashes[count++] = hash || 1
  }
  words.count = count
  words.digits = digits
  words.digitRun = longest
  words.marks = marks
  words.mayBeEmail = mayBeEmail(marks)
  words.mayBeMachine = colons > 1 || dashes > 4 || (stops > 2 && digits > 3) || (stops > 1 && isDotted(units))
  return words
}
