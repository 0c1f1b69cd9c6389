import type { Piece } from '../model/index.js'
import type { Stretch } from './emoji.js'
import { matches } from './matches.js'

const QUOTED =
  /«[^«»\n]{1,2000}»|“[^“”\n]{1,2000}”|„[^„“”\n]{1,2000}[“”]|(?<![\p{L}\p{N}])"[^"\n]{1,2000}"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘[^‘’\n]{1,200}(?:’(?=\p{L})[^‘’\n]{1,200}){0,20}’(?!\p{L})|^>\s?[^\n]{1,2000}/gmu

/** Finds words between quotation marks of English, French and German, and lines after `>`. */
export const findQuotes = ({ at, text }: Piece): readonly Stretch[] =>
  [...matches(QUOTED, text)].map(({ 0: found, index }) => ({ at, start: index, end: index + found.length }))
