import { MARKS } from '../model/index.js'
import { type Buffer, isWord, isWordPair } from './units.js'

/** Digits further apart than this belong to different numbers. */
const GAP = 4
/** A word ends after so many characters, and the next begins. */
const MAX_CHARACTERS = 200

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
}
const words: Words = {
  starts: /* @__PURE__ */ new Int32Array(512),
  ends: /* @__PURE__ */ new Int32Array(512),
  hashes: /* @__PURE__ */ new Int32Array(512),
  count: 0,
  digits: 0,
  digitRun: 0,
  marks: 0,
}

const MARK_OF = /* @__PURE__ */ (() => {
  const bits = new Int32Array(128)
  for (const [mark, bit] of Object.entries(MARKS)) bits[mark.charCodeAt(0)] = bit
  return bits
})()

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

const grow = (): void => {
  for (const name of ['starts', 'ends', 'hashes'] as const) {
    const larger = new Int32Array(words[name].length * 2)
    larger.set(words[name])
    words[name] = larger
  }
}

const end = (start: number, until: number, hash: number): void => {
  if (words.count === words.starts.length) grow()
  const { count } = words
  words.starts[count] = start
  words.ends[count] = until
  words.hashes[count] = hash || 1
  words.count = count + 1
}

/**
 * Cuts the folded text in the buffer into words: runs of letters and digits. An apostrophe or a middle dot ends a word:
 * `l'enfant` is two, `bénévole·s` too.
 */
export const cutWords = ({ units, length }: Buffer): Words => {
  words.count = 0
  let [digits, run, longest, lastDigit, marks] = [0, 0, 0, -1, 0]
  let [start, hash, characters] = [-1, SEED, 0]
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number
    const pair = isHigh(unit) && i + 1 < length && isLow(units[i + 1])
    if (pair ? isWordPair(unit, units[i + 1] as number) : isWord(unit)) {
      if (start < 0) {
        start = i
        hash = SEED
        characters = 0
      }
      hash = add(hash, unit)
      characters += 1
      if (unit <= 57) {
        digits += 1
        run = i - lastDigit <= GAP ? run + 1 : 1
        if (run > longest) longest = run
        lastDigit = i
      }
      if (pair) hash = add(hash, units[++i] as number)
      if (characters < MAX_CHARACTERS) continue
      end(start, i + 1, hash)
      start = -1
    } else {
      if (start >= 0) end(start, i, hash)
      start = -1
      if (unit < 128) marks |= MARK_OF[unit] as number
      if (pair) i += 1
    }
  }
  if (start >= 0) end(start, length, hash)
  words.digits = digits
  words.digitRun = longest
  words.marks = marks
  return words
}
