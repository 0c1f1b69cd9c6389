/**
 * The fold, unit by unit. What each UTF-16 unit folds to is learnt when it is first met and kept in one table, so that a
 * text is folded by one look-up for each unit, without a string for each character. The buffers are shared by every call:
 * whoever folds must be done with them before any other code runs.
 */

/** In the table: the folded unit itself in the low 16 bits, and: */
export const WORD = 1 << 16
const KNOWN = 1 << 17
/** Folds to none or to several units, or needs the next one. */
const ODD = 1 << 18
const LOOKALIKE = 1 << 19
const BEYOND_ASCII = 1 << 20

const SPECIAL: ReadonlyMap<string, string> = new Map(
  "⓿0 œoe æae ßss øo łl đd ıi ’' ‘' ʼ' ´' `' ‐- ‑- ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz"
    .split(' ')
    .map((pair) => [pair[0] as string, pair.slice(1)]),
)
/** Cyrillic and Greek letters that pass for Latin ones. */
const LOOKALIKES: ReadonlyMap<number, number> = new Map(
  'аaеeоoрpсcуyхxіiјjѕsкkмmтtвbнhοoαaεeιiνvρpτtυu'
    .match(/../g)
    ?.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)
/** A ligature of a whole sentence (U+FDFA) stays what it is: no text may grow so much. */
const MOST = 7
const MOST_KEPT = 4096
const DROPPED = /^[\p{M}\p{Default_Ignorable_Code_Point}]+$/u
const SPACE = /^\s$/u
const DIGIT = /^\p{Nd}$/u
const IS_WORD = /^[\p{L}\p{N}]$/u
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

/** Where the digits from one to nine stand in circles that have no other form. */
const CIRCLED = [0x24f5, 0x2776, 0x2780, 0x278a]
/** The digit of another script, as ours: each script has its ten one after the other. */
const digitOf = (character: string): string => {
  const point = character.codePointAt(0) as number
  const one = CIRCLED.find((first) => point >= first && point < first + 9)
  if (one) return String(point - one + 1)
  let zero = point
  while (DIGIT.test(String.fromCodePoint(zero))) zero -= 1
  return zero < point && point > 127 ? String((point - zero - 1) % 10) : ''
}

/** The letter in a dark circle or square, which no normal form knows. */
const darkLetter = (character: string): string | undefined => {
  const place = (character.codePointAt(0) as number) - 0x1f150
  return place >= 0 && place < 58 && place % 32 < 26 ? String.fromCharCode(97 + (place % 32)) : undefined
}

const foldCharacter = (character: string): string => {
  const lower = character.toLowerCase()
  const special = SPECIAL.get(lower) ?? darkLetter(lower)
  if (special !== undefined) return special
  if (SPACE.test(character)) return ' '
  const digit = digitOf(character)
  if (digit) return digit
  let folded = ''
  for (const part of lower.normalize('NFKD').toLowerCase())
    if (!DROPPED.test(part)) folded += SPECIAL.get(part) ?? (SPACE.test(part) ? ' ' : part)
  return folded.length > MOST ? character : folded
}

/** What code points fold to that do not fold to one unit. */
const odd = /* @__PURE__ */ new Map<number, string>()
const foldPoint = (point: number): string => {
  let folded = odd.get(point)
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(point))
    if (odd.size < MOST_KEPT) odd.set(point, folded)
  }
  return folded
}

const TABLE = /* @__PURE__ */ new Int32Array(65_536)
const learn = (unit: number): number => {
  const character = String.fromCharCode(unit)
  const folded =
    unit >= 128
      ? foldCharacter(character)
      : unit <= 32
        ? ' '
        : unit >= 65 && unit <= 90
          ? character.toLowerCase()
          : character
  const single = folded.length === 1 && !isSurrogate(unit) && unit !== 13
  const known =
    KNOWN |
    (IS_WORD.test(character) ? WORD : 0) |
    (unit >= 128 ? BEYOND_ASCII : 0) |
    (single ? folded.charCodeAt(0) : ODD) |
    (LOOKALIKES.has(folded.charCodeAt(0)) ? LOOKALIKE : 0)
  TABLE[unit] = known
  return known
}

/** Whether a unit of a folded text belongs to a word: a letter or a digit. Not for surrogates. */
export const isWord = (unit: number): boolean => (((TABLE[unit] as number) || learn(unit)) & WORD) !== 0

/** Whether the code point at a place of the buffer belongs to a word; a pair of surrogates is read as one. */
export const isWordPair = (high: number, low: number): boolean => IS_WORD.test(String.fromCharCode(high, low))

/** The folded text in UTF-16 units, and for each, and one past the last, the unit of the text that it comes from. */
export interface Buffer {
  units: Uint16Array
  offsets: Int32Array
  length: number
  isAscii: boolean
  /** The text that was folded last: to fold it again costs nothing. */
  text: string
}
const buffer: Buffer = {
  units: /* @__PURE__ */ new Uint16Array(1024),
  offsets: /* @__PURE__ */ new Int32Array(1025),
  length: 0,
  isAscii: true,
  text: '',
}

const reserve = (size: number): void => {
  if (size < buffer.units.length) return
  const units = new Uint16Array(size * 2)
  const offsets = new Int32Array(size * 2 + 1)
  units.set(buffer.units)
  offsets.set(buffer.offsets)
  buffer.units = units
  buffer.offsets = offsets
}

const isLatin = (unit: number | undefined): boolean => unit !== undefined && unit >= 97 && unit <= 122

/** Look-alikes beside a Latin letter are made Latin, and those beside them. */
const latinise = ({ units, length }: Buffer): void => {
  const from = (first: number, step: number): void => {
    for (let i = first; i >= 0 && i < length; i += step) {
      const latin = isLatin(units[i - step]) ? LOOKALIKES.get(units[i] as number) : undefined
      if (latin !== undefined) units[i] = latin
    }
  }
  from(1, 1)
  from(length - 2, -1)
}

/** Writes what the character at a place folds to, and returns how many units the character has. */
const writeOdd = (text: string, at: number, rest: number): number => {
  const point = text.codePointAt(at) as number
  const folded = point === 13 ? (text.charCodeAt(at + 1) === 10 ? '' : ' ') : foldPoint(point)
  reserve(buffer.length + folded.length + rest)
  for (let i = 0; i < folded.length; i++) {
    buffer.units[buffer.length] = folded.charCodeAt(i)
    buffer.offsets[buffer.length++] = at
  }
  return point > 0xffff ? 2 : 1
}

/** Folds a text into the shared buffer, which holds it until the next call. */
export const foldUnits = (text: string): Buffer => {
  if (text === buffer.text) return buffer
  const { length } = text
  reserve(length)
  buffer.length = 0
  let { units, offsets } = buffer
  let at = 0
  let count = 0
  let seen = 0
  while (at < length) {
    const entry = (TABLE[text.charCodeAt(at)] as number) || learn(text.charCodeAt(at))
    seen |= entry
    if ((entry & ODD) === 0) {
      units[count] = entry
      offsets[count++] = at++
      continue
    }
    buffer.length = count
    const read = writeOdd(text, at, length - at)
    const before = count
    ;({ units, offsets, length: count } = buffer)
    for (let i = before; i < count; i++) seen |= (TABLE[units[i] as number] as number) || learn(units[i] as number)
    at += read
  }
  offsets[count] = length
  buffer.text = text
  buffer.length = count
  buffer.isAscii = (seen & BEYOND_ASCII) === 0
  if (seen & LOOKALIKE) latinise(buffer)
  return buffer
}

/** The folded text of the buffer as a string. */
export const textOf = ({ units, length }: Buffer): string => {
  let text = ''
  for (let at = 0; at < length; at += 4096)
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(at + 4096, length)) as unknown as number[])
  return text
}

/** The way back from the folded text of the buffer, for keeps. */
export const offsetsOf = ({ offsets, length }: Buffer): Int32Array => offsets.slice(0, length + 1)
