import { matches } from './matches.js'

/** Before a name, these end no sentence; nor do single letters. */
const TITLES =
  '(?:M|MM|Mr|Mrs|Ms|Mme|Mlle|Mgr|Dr|Pr|Prof|Sr|Sra|St|Ste|Rev|Hon|Gen|Col|Capt|Lt|Sgt|Gov|Sen|Rep|Hr|Sig|Dott|cf|vs|bd|av|ca|bzw|zzgl|inkl|ggf)'
/** Before a number or a small letter, these end none. */
const SHORT =
  '(?:[Nn]os?|nr|p|pp|[Aa]rt|al|chap|fig|vol|t[eé]l|env|approx|ave|min|max|ex|etc|usw|ecc|resp|Inc|Ltd|Co|Jr|Sr|hrs?|adj|dept|apt)'
const CLOSE = '["\'”’»)\\]]{0,3}'
/** Ends of sentences. */
const END = new RegExp(
  [
    `(?<!(?<![\\p{L}\\p{N}])(?:${TITLES}|\\p{L}|${SHORT}(?=\\.\\s[\\p{Ll}\\p{N}])))(?<!\\.\\p{L}(?=\\.\\s\\p{Ll}))(?<!\\.\\.)\\.(?!\\.)${CLOSE}(?=\\s|$)`,
    // Dots that trail off end a sentence only before a capital.
    `(?:…|\\.\\.{1,9})${CLOSE}(?=\\s{0,3}$|\\s{1,3}[^\\s\\p{Ll}])`,
    `[!?]${CLOSE}(?=\\s|$)`,
    '(?<=\\p{Ll}{2})\\s?[.!?](?=\\p{Lu})',
    '[。！？\\n\\u2028\\u2029]',
  ].join('|'),
  'gu',
)

/** How many numbers of a sorted list are smaller than `value`. */
const below = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The spans of `first` that share a sentence with one of `second` that they do not overlap. Both in UTF-16 units of `text`. */
export const inOneSentence = <T extends Stretch>(
  text: string,
  first: readonly T[],
  second: readonly Stretch[],
): readonly T[] => {
  if (first.length === 0 || second.length === 0) return []
  const ends = [...matches(END, text)].map(({ index }) => index)
  const starts = second.map(({ start }) => start).sort((a, b) => a - b)
  const stops = second.map(({ end }) => end).sort((a, b) => a - b)
  const unbroken = (from: number, to: number): boolean => below(ends, from) === below(ends, to)
  return first.filter(({ start, end }) => {
    // Only the nearest on either side can stand in the same sentence if any does.
    const before = stops[below(stops, start + 1) - 1]
    const after = starts[below(starts, end)]
    return (before !== undefined && unbroken(before, start)) || (after !== undefined && unbroken(end, after))
  })
}
