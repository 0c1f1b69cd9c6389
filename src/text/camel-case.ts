import { fold } from './fold.js'

const SMALL =
  'a and au aux by d de des du en et for in is l la le les nos notre nous of on our pour s sur the to un une vous we with'.split(
    ' ',
  )
const MOST = 60

/** A hashtag with a capital at each word, if the words of the text beside it tell how it divides; undefined otherwise. */
export const camelCase = (tag: string, beside: string): string | undefined => {
  if (tag.length > MOST) return undefined
  const known = new Set([...SMALL, ...(fold(beside).folded.match(/\p{L}{2,40}/gu) ?? [])])
  const letters = [...tag.normalize('NFC')]
  const folded = letters.map((letter) => fold(letter).folded)
  /** For each border: how many words reach it at least, and where the last began. */
  const reached: ({ readonly words: number; readonly from: number } | undefined)[] = [{ words: 0, from: 0 }]
  for (let end = 1; end <= letters.length; end++) {
    for (let from = 0; from < end; from++) {
      const before = reached[from]
      if (!before || !known.has(folded.slice(from, end).join(''))) continue
      if (before.words + 1 < (reached[end]?.words ?? MOST)) reached[end] = { words: before.words + 1, from }
    }
  }
  if ((reached[letters.length]?.words ?? 0) < 2) return undefined
  let cased = ''
  for (let end = letters.length; end > 0; ) {
    const from = reached[end]?.from ?? 0
    cased = `${letters[from]?.toUpperCase()}${letters.slice(from + 1, end).join('')}${cased}`
    end = from
  }
  return cased
}
