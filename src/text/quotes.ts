import type { Piece } from '../model/index.js'
import type { Stretch } from './emoji.js'
import { matches } from './matches.js'

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['「', '」'],
  ['『', '』'],
]
/** Marks that face each other hold lines too, and something to read. */
const FACING = PAIRS.map(
  ([open, close]) =>
    `${open}(?=[^\\p{L}\\p{N}${close}]{0,9}[\\p{L}\\p{N}])(?:[^${open}${close}\\n]|\\n(?!\\n)){1,2000}[${close}]`,
)
const QUOTED = new RegExp(
  [
    ...FACING,
    '(?<![\\p{L}\\p{N}]\\s?)»(?=\\p{L})[^«»\\n]{1,2000}«',
    '(?<![\\p{L}\\p{N}])"(?=[^"\\n]{0,9}[\\p{L}\\p{N}])[^"\\n]{1,2000}"(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])‘(?=\\p{L})[^‘’\\n]{1,200}(?:’(?=\\p{L})[^‘’\\n]{1,200}){0,20}’(?!\\p{L})',
    "(?<![\\p{L}\\p{N}'])'(?=\\p{L}{2})[^'\\n]{2,200}'(?![\\p{L}\\p{N}'])",
    '^>(?:\\s|(?=[\\p{L}\\p{N}«“"]))[^\\n]{1,2000}',
  ].join('|'),
  'gmu',
)

/** Finds words between quotation marks of English, French, German and Japanese, and lines after `>`. */
export const findQuotes = ({ at, text }: Piece): readonly Stretch[] =>
  [...matches(QUOTED, text)].map(({ 0: found, index }) => ({ at, start: index, end: index + found.length }))
