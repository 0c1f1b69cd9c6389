import { matches } from './matches.js'

/** Ends of sentences; a title before a name (`M. Dupont`, `Dr. Lee`) ends none. */
const END = /(?<!\b(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Pr|St|Ste))[.!?…](?=\s|$)|\n/gu

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
