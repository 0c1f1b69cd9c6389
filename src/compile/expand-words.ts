import type { Kind } from '../model/index.js'

/** A word → all the words that count as it, itself among them. */
const wordsThatCountAs = (countsAs: ReadonlyMap<string, ReadonlySet<string>>, word: string): readonly string[] => {
  const words = [word]
  for (const [other, asWhat] of countsAs) if (other !== word && asWhat.has(word)) words.push(other)
  return words
}

const IN_A_LIST: Readonly<Record<string, string>> = {
  equal: 'in',
  notEqual: 'notIn',
  contains: 'overlaps',
  doesNotContain: 'not:overlaps',
}

/** For roles and labels: the comparison with all the words that count as the ones named. */
export const expandWords = (
  countsAs: ReadonlyMap<string, ReadonlySet<string>>,
  left: Kind,
  operator: string,
  value: unknown,
): { operator: string; value: unknown } => {
  let item = left
  while (item.type === 'list') item = item.of
  if (countsAs.size === 0 || item.type !== 'text' || !item.words) return { operator, value }
  if (Array.isArray(value)) {
    return {
      operator,
      value: [
        ...new Set(value.flatMap((word) => (typeof word === 'string' ? wordsThatCountAs(countsAs, word) : [word]))),
      ],
    }
  }
  if (typeof value !== 'string') return { operator, value }
  const words = wordsThatCountAs(countsAs, value)
  const at = operator.lastIndexOf(':') + 1
  const inList = IN_A_LIST[operator.slice(at)]
  return words.length === 1 || !inList
    ? { operator, value }
    : { operator: operator.slice(0, at) + inList, value: words }
}

/** The reflexive and transitive closure of `countsAs`. */
export const closeCountsAs = (
  countsAs: { readonly [word: string]: readonly string[] } | undefined,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const closed = new Map<string, ReadonlySet<string>>()
  for (const word of Object.keys(countsAs ?? {})) {
    const reached = new Set([word])
    for (const next of reached)
      for (const wider of (countsAs && Object.hasOwn(countsAs, next) ? countsAs[next] : undefined) ?? [])
        reached.add(wider)
    closed.set(word, reached)
  }
  return closed
}
