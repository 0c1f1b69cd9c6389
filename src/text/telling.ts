import { MARKS } from '../model/index.js'
import { placeOf } from './dictionary.js'
import { NUMERALS } from './numerals.js'
import { type Buffer, foldUnits, isWord } from './units.js'
import { cutWords, hashWord, type Words } from './words.js'

/** What the words of a text tell, a bit each: a recogniser whose words are missing need not run. */
export const TELLS = {
  /** A word, or one letter in brackets, for the sign of an e-mail address. */
  at: 1,
  /** A full stop that ends no sentence, a word for one, a provider of mail. */
  dot: 2,
  /** A word for a birth. */
  birth: 4,
  /** A word for a number plate. */
  plate: 8,
  /** Three numerals or figures one after the other, not all of them figures. */
  numerals: 16,
  /** Four letters that stand apart. */
  spaced: 32,
  /** A letter like a digit beside digits. */
  letters: 64,
  /** A mark between digits that commonly stands nowhere in a number. */
  marked: 128,
} as const
/** A numeral, whatever stands beside it. */
const NUMERAL = 256
/** A word that may stand between two numerals. */
const AND = 512

const WORDS: readonly (readonly [bit: number, words: string])[] = [
  [AND, 'and et'],
  [TELLS.at, 'at arobase arrobase arobas arrobas arroba chiocciola apenstaartje chez'],
  [
    TELLS.dot,
    'dot point punkt punt punto ponto gmail googlemail hotmail outlook yahoo icloud protonmail wanadoo laposte gmx aol',
  ],
  [
    TELLS.birth,
    'born dob birth birthdate birthday ne nee nes naissance ddn anniversaire vu geb geboren geburtsdatum gebdat gebdatum geboortedat geboortedatum nacido nacida nacio nacimiento nac fnac nato nata nascita nascido nascida nasceu nascimento',
  ],
  [
    TELLS.plate,
    'plate numberplate reg registration immat immatricule immatriculee immatricules immatriculees immatriculer immatriculation immatriculations plaque kennzeichen matricula targa kenteken',
  ],
]

const TOLD: readonly [hashes: Int32Array, bits: Uint16Array] = (() => {
  const hashes = new Int32Array(1024)
  const bits = new Uint16Array(1024)
  const tell = (word: string, bit: number) => {
    const hash = hashWord(word, 0, word.length)
    const place = placeOf(hashes, hash)
    hashes[place] = hash
    bits[place] = (bits[place] as number) | bit
  }
  for (const [bit, words] of WORDS) for (const word of words.split(' ')) tell(word, bit)
  for (const word of NUMERALS.keys()) tell(word, NUMERAL)
  return [hashes, bits] as const
})()

const SPACE = 32
const DOT = 46
const NINE = 57
const WIDE_DOT = 0x3002
const isBracket = (unit: number | undefined): boolean => unit === 40 || unit === 60 || unit === 91 || unit === 123

/** Whether a full stop stands between two words that ends no sentence. */
const isDotted = (units: Uint16Array, from: number, until: number): boolean => {
  for (let i = from; i < until; i++)
    if (units[i] === WIDE_DOT || (units[i] === DOT && (i > from || units[i + 1] !== SPACE))) return true
  return false
}

const LIKE_DIGITS = [...'oil\u043e\u03bf'].map((letter) => letter.charCodeAt(0))
/** What may stand in any number. */
const COMMON = [...' .-/()\u2013'].map((mark) => mark.charCodeAt(0))
/** The most units between two digits of one number. */
const GAP = 6

/** What stands beside digits tells. */
const toldByDigits = ({ units, length }: Buffer, { runStarts, runEnds, runs }: Words): number => {
  let told = 0
  const isLike = (at: number): boolean => at < length && LIKE_DIGITS.includes(units[at] as number)
  for (let i = 0; i < runs; i++) {
    const start = runStarts[i] as number
    const end = runEnds[i] as number
    const next = i + 1 < runs ? (runStarts[i + 1] as number) : length
    const isNear = next < length && next - end <= GAP
    if (isLike(end) || (isNear && isLike(end + 1)) || (start > 0 && isLike(start - 1))) told |= TELLS.letters
    if (isNear)
      for (let at = end; at < next && !isWord(units[at] as number); at++)
        if (!COMMON.includes(units[at] as number)) told |= TELLS.marked
  }
  return told
}

/** What the words of a text tell. */
export const toldBy = (text: string): number => {
  const buffer = foldUnits(text)
  const { units } = buffer
  const words = cutWords(buffer)
  const { starts, ends, count, seen, hashes } = words
  const [known, bits] = TOLD
  let told = seen.digits > 3 ? toldByDigits(buffer, words) : 0
  // `(* 12.3.1987)`
  if (seen.marks & MARKS['*']) told |= TELLS.birth
  let streak = 0
  let said = false
  let alone = 0
  let past = 0
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number
    const end = ends[i] as number
    if (start - past > 1 || units[past] === DOT) if (isDotted(units, past, start)) told |= TELLS.dot
    past = end
    const bit = bits[placeOf(known, hashes[i] as number)] as number
    told |= bit & ~(NUMERAL | AND)
    if (bit & NUMERAL || (units[start] as number) <= NINE) {
      streak += 1
      said ||= (bit & NUMERAL) !== 0
      if (said && streak > 2) told |= TELLS.numerals
    } else if (bit !== AND) {
      streak = 0
      said = false
    }
    if (end - start > 1) {
      alone = 0
      continue
    }
    alone += 1
    if (alone > 3) told |= TELLS.spaced
    // `(a)` parts an address, `d.o.b.` is a birth.
    if (start > 1 && (isBracket(units[start - 1]) || isBracket(units[start - 2]))) told |= TELLS.at
    if (units[end] === DOT) told |= TELLS.birth
  }
  return told
}
