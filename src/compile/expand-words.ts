import type { Kind } from '../model/index.js'
import { own } from '../policy/index.js'

/** A word → all the words that count as it, itself among them. */
const wordsThatCountAs = (countsAs: ReadonlyMap<string, ReadonlySet<string>>, word: string): readonly string[] => {
  const words = [word]
  for (const [other, asWhat] of countsAs) if (other !== word && asWhat.has(word)) words.push(other)
  return words
}

type Side = 'left' | 'right'
interface Comparison {
  readonly operator: string
  readonly value: unknown
}

/** For each operator on one word, the one that asks the same of several, by the side on which they are written. */
const OF_SEVERAL: Readonly<Record<Side, Readonly<Record<string, string>>>> = {
  right: { equal: 'in', notEqual: 'notIn', contains: 'overlaps', doesNotContain: 'not:overlaps' },
  left: {
    ...{ equal: 'contains', notEqual: 'doesNotContain', in: 'overlaps', notIn: 'not:overlaps' },
    coveredBy: 'everyFact:overlaps',
  },
}

/** Widens what is written on one side, working inward through the decorators before an operator. */
const widen = (
  operator: string,
  value: unknown,
  side: Side,
  all: (word: unknown) => readonly unknown[],
): Comparison => {
  const colon = operator.indexOf(':')
  const decorator = operator.slice(0, Math.max(0, colon))
  const rest = operator.slice(colon + 1)
  if (decorator === '') {
    const several = OF_SEVERAL[side][operator] ?? operator
    if (several.startsWith('every')) return { operator: several, value: (value as readonly unknown[]).map(all) }
    if (!Array.isArray(value))
      return several === operator ? { operator, value } : { operator: several, value: all(value) }
    return { operator: several, value: [...new Set(value.flatMap(all))] }
  }
  const isEach = Array.isArray(value) && decorator.endsWith(side === 'left' ? 'Fact' : 'Value')
  const other = side === 'left' ? 'right' : 'left'
  const inner = (one: unknown) => widen(rest, one, decorator === 'swap' ? other : side, all)
  const written = isEach ? value.map(inner) : undefined
  return {
    operator: `${decorator}:${written ? (written[0]?.operator ?? rest) : inner(value).operator}`,
    value: written ? written.map((one) => one.value) : inner(value).value,
  }
}

/** For roles and labels: the comparison in which a word on the left is each of those on the right that it counts as. */
export const expandWords = (
  countsAs: ReadonlyMap<string, ReadonlySet<string>>,
  left: Kind,
  operator: string,
  value: unknown,
): Comparison => {
  let item = left
  while (item.type === 'list') item = item.of
  if (item.type !== 'text' || !item.words) return { operator, value }
  const all = (word: unknown) => (typeof word === 'string' ? wordsThatCountAs(countsAs, word) : [word])
  const isWider = [value].flat().some((word) => all(word).length > 1)
  return isWider ? widen(operator, value, 'right', all) : { operator, value }
}

/** The reflexive and transitive closure of `countsAs`. */
export const closeCountsAs = (
  countsAs: { readonly [word: string]: readonly string[] } | undefined,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const closed = new Map<string, ReadonlySet<string>>()
  for (const word of Object.keys(countsAs ?? {})) {
    const reached = new Set([word])
    for (const next of reached) for (const wider of own(countsAs, next) ?? []) reached.add(wider)
    closed.set(word, reached)
  }
  return closed
}
