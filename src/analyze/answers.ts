import { type Compiled, FIELDS, type Json, type Kind, type Need } from '../model/index.js'

/** Every word and number that a value of a rule names. */
const literals = function* (value: unknown): Iterable<string | number> {
  if (typeof value === 'string' || typeof value === 'number') yield value
  else if (value !== null && typeof value === 'object')
    for (const member of Object.values(value)) yield* literals(member)
}

/** The words and numbers that the rules waiting for a field compare with, or set as parameters. */
const namedBy = (compiled: Compiled, rules: readonly string[]): readonly (string | number)[] => {
  const found = new Set<string | number>()
  for (const { rule, source, settings } of compiled.uses) {
    if (!rules.includes(rule)) continue
    for (const word of literals(source.conditions)) found.add(word)
    for (const { params } of settings) for (const word of literals(params)) found.add(word)
  }
  return [...found].slice(0, 40)
}

const valuesOf = (kind: Kind | undefined, named: readonly (string | number)[]): readonly Json[] => {
  const words = named.filter((word) => typeof word === 'string')
  const numbers = named.filter((word) => typeof word === 'number')
  switch (kind?.type) {
    case 'boolean':
      return [false, true]
    case 'number':
      return [...new Set([0, ...numbers.flatMap((n) => [n, n + 1]), 1000])]
    case 'text':
      return kind.values ?? ['', ...words]
    case 'list':
      return kind.of.type === 'text' ? [[], ...(kind.of.values ?? words).map((word) => [word])] : [[]]
    case undefined:
      return [false, true, '', 0, [], ...words, ...words.map((word) => [word])]
    default:
      return []
  }
}

/** Answers to a need that may settle it, the mildest first: none, then what the rules name. */
export const answersTo = (need: Need, compiled: Compiled): readonly Json[] => {
  const declared = FIELDS.get(need.field)?.kind
  const fact = compiled.slots.find(({ fact: { id } }) => id === need.field)?.fact.kind
  // A kind of labels is a list of them; `[]` says that there are none.
  if (/(?:^|\.)labels\.[^.]+$/.test(need.field)) return [[]]
  return valuesOf(declared ?? fact, namedBy(compiled, need.rules))
}
