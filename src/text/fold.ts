/** A text folded for comparison, with the way back. */
export interface Folded {
  readonly folded: string
  /** For each unit of `folded`, and one past its end, the unit of the text that it comes from. */
  readonly offsets: ArrayLike<number>
}

const SPECIAL: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
}
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  ο: 'o',
  α: 'a',
  ε: 'e',
  ι: 'i',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  υ: 'u',
}
const DROPPED = /^[\p{M}\p{Default_Ignorable_Code_Point}]+$/u
const SPACE = /^\s$/u
const LATIN = /[a-z]/

const foldCharacter = (character: string): string => {
  const lower = character.toLowerCase()
  const special = SPECIAL[lower]
  if (special !== undefined) return special
  if (SPACE.test(character)) return ' '
  let folded = ''
  for (const part of lower.normalize('NFKD').toLowerCase())
    if (!DROPPED.test(part)) folded += SPECIAL[part] ?? (SPACE.test(part) ? ' ' : part)
  return folded
}

/** Folds a text: no case, no marks, no invisible characters, plain spaces and apostrophes, look-alikes inside a Latin word made Latin. */
export const fold = (text: string): Folded => {
  const characters: string[] = []
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    const code = character.charCodeAt(0)
    // CRLF is one line break.
    const folded =
      code === 13 && text[at + 1] === '\n'
        ? ''
        : code < 128
          ? code >= 65 && code <= 90
            ? character.toLowerCase()
            : code <= 32
              ? ' '
              : character
          : foldCharacter(character)
    for (const unit of folded) {
      for (let i = 0; i < unit.length; i++) {
        characters.push(unit[i] as string)
        offsets.push(at)
      }
    }
    at += character.length
  }
  offsets.push(text.length)
  for (let i = 0; i < characters.length; i++) {
    const latin = LOOKALIKES[characters[i] as string]
    if (latin && (LATIN.test(characters[i - 1] ?? '') || LATIN.test(characters[i + 1] ?? ''))) characters[i] = latin
  }
  return { folded: characters.join(''), offsets }
}

/** The span of the text that a part of the folded text comes from. */
export const unfold = (
  { offsets }: Folded,
  start: number,
  end: number,
  length: number,
): { start: number; end: number } => {
  const from = offsets[start] ?? length
  let past = end
  while (past < offsets.length - 1 && offsets[past] === offsets[end - 1]) past += 1
  return { start: from, end: offsets[past] ?? length }
}
