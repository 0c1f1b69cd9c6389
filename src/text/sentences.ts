import { matches } from './matches.js'

/** Before a name, these end no sentence; nor do single letters. */
const TITLES =
  '(?:M|MM|Mr|Mrs|Ms|Mme|Mlle|Mgr|Dr|Pr|Prof|Sr|Sra|St|Ste|Rev|Hon|Gen|Col|Capt|Lt|Sgt|Gov|Sen|Rep|Hr|Sig|Dott|cf|vs|bd|av|ca|bzw|zzgl|inkl|ggf)'
/** Before a number or a small letter, these end none. */
const SHORT =
  '(?:[Nn]os?|nr|p|pp|[Aa]rt|al|chap|fig|vol|t[eé]l|env|approx|ave|min|max|ex|etc|usw|ecc|resp|Inc|Ltd|Co|Jr|Sr|hrs?|adj|dept|apt)'
/** Marks that may end a sentence, with what closes after them. */
const MARKS = /[.!?…。！？\n\u2028\u2029][.!?…]{0,9}["'”’»)\]]{0,3}/gu
const ABBREVIATED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${TITLES}|\\p{L})$`, 'u')
const SHORTENED = new RegExp(`(?<![\\p{L}\\p{N}])${SHORT}$|\\.\\p{L}$`, 'u')
/** Dots that trail off. */
const TRAILING = /^(?:…|\.\.)/

/** Where the sentences of a text end. */
const endsOf = (text: string): readonly number[] => {
  const ends: number[] = []
  for (const { 0: found, index } of matches(MARKS, text)) {
    const after = text.slice(index + found.length, index + found.length + 4)
    const before = text.slice(Math.max(0, index - 12), index)
    const spaced = after === '' || /^\s/.test(after)
    const small = /^\s{1,3}\p{Ll}/u.test(after)
    if (/^[\n\u2028\u2029。！？]/.test(found)) ends.push(index)
    else if (!spaced) {
      // A space forgotten.
      if (found.length === 1 && /\p{Ll}{2}\s?$/u.test(before) && /^\p{Lu}/u.test(after)) ends.push(index)
    } else if (TRAILING.test(found)) {
      if (!small) ends.push(index)
    } else if (found.startsWith('.') && found[1] !== '.') {
      const bare = ABBREVIATED.test(before) || (SHORTENED.test(before) && (small || /^\s\p{N}/u.test(after)))
      if (!bare) ends.push(index)
    } else ends.push(index)
  }
  return ends
}

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
  const ends = endsOf(text)
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
