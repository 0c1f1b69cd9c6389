import type { Fact, Piece } from '../model/index.js'
import { foundKind, READ } from './found.js'

interface Step {
  readonly test: (character: string) => boolean
  readonly min: number
  readonly max: number
}
const LETTER = /\p{L}/u
const WORD = /[\p{L}\p{N}]/u
const digit = (character: string) => character >= '0' && character <= '9'
const MAX_TIMES = 20
const MAX_LENGTH = 64
const MIN_LENGTH = 3

/** `#` a digit, `?` a letter, any other character itself whatever its case; `{n}` or `{n,m}` after one: how often, 20 times at most. Nothing for a format of less than 3 characters or more than 64. */
const stepsOf = (format: string): readonly Step[] => {
  const steps = [...format.matchAll(/(.)(?:\{(\d{1,2})(?:,(\d{1,2}))?\})?/gsu)].map(([, sign = '', least, most]) => {
    const literal = sign.toLowerCase()
    const min = Math.min(least === undefined ? 1 : Number(least), MAX_TIMES)
    return {
      test:
        sign === '#'
          ? digit
          : sign === '?'
            ? (character: string) => LETTER.test(character)
            : (character: string) => character.toLowerCase() === literal,
      min,
      max: Math.min(most === undefined ? min : Number(most), MAX_TIMES),
    }
  })
  const [least, most] = [steps.reduce((sum, { min }) => sum + min, 0), steps.reduce((sum, { max }) => sum + max, 0)]
  return least >= MIN_LENGTH && most <= MAX_LENGTH ? steps : []
}

/** Where a format that begins at `start` ends; −1 if it does not stand there. Greedy, never back: each character is looked at once per step. */
const endOf = (text: string, start: number, steps: readonly Step[]): number => {
  let at = start
  for (const { test, min, max } of steps) {
    let times = 0
    while (times < max && at < text.length && test(text.charAt(at))) {
      at += 1
      times += 1
    }
    if (times < min) return -1
  }
  return at
}

const findIn = ({ at, text }: Piece, formats: readonly (readonly Step[])[]) => {
  const found = []
  for (let start = 0; start < text.length; start += 1) {
    if (WORD.test(text.charAt(start - 1))) continue
    const end = Math.max(-1, ...formats.map((steps) => endOf(text, start, steps)))
    if (end <= start || WORD.test(text.charAt(end))) continue
    found.push({ at, start, end, kind: 'own-format' })
    start = end - 1
  }
  return found
}

/** Identifiers of the organisation's own making in the text (`MH-#####`, `??{2}#{6,8}`), as whole words. A repeated sign takes all it can. */
export const textFormats: Fact<'text.formats'> = {
  id: 'text.formats',
  title: {
    en: 'the organisation’s own identifiers in the text',
    fr: 'les identifiants propres à l’organisation dans le texte',
  },
  kind: foundKind({ kind: { type: 'text', values: ['own-format'] } }),
  reads: READ,
  params: { formats: { kind: { type: 'list', of: { type: 'text' } }, default: [], polarity: '+' } },
  observe: ({ text }, { params }) => {
    const formats = (params.formats as readonly string[]).map(stepsOf).filter(({ length }) => length > 0)
    return { value: formats.length === 0 ? [] : text.pieces.flatMap((piece: Piece) => findIn(piece, formats)) }
  },
}
