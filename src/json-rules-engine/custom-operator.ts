import { parsePath } from '../compile/paths.js'
import type { Fact, FactInput, Observed } from '../model/index.js'
import { isPlain, type Plain } from '../model/plain.js'
import { own } from '../policy/index.js'

/** A custom operator, as `engine.addOperator` takes it. It must be pure and answer `true` or `false`. */
export type EngineOperator = (factValue: never, value: never) => boolean
type Test = (factValue: unknown, value: unknown) => boolean

/** json-rules-engine's decorators, around the function of a custom operator. */
const DECORATORS: { readonly [name: string]: (test: Test) => Test } = {
  not: (test) => (a, b) => !test(a, b),
  swap: (test) => (a, b) => test(b, a),
  someFact: (test) => (a, b) => Array.isArray(a) && a.some((item) => test(item, b)),
  everyFact: (test) => (a, b) => Array.isArray(a) && a.every((item) => test(item, b)),
  someValue: (test) => (a, b) => (b as unknown[]).some((item) => test(a, item)),
  everyValue: (test) => (a, b) => (b as unknown[]).every((item) => test(a, item)),
}

/** The custom operator at the end of a name, and its decorators, outermost first; undefined if there is none. */
export const customOperator = (
  name: string,
  operators: { readonly [name: string]: unknown },
): { readonly name: string; readonly decorators: readonly string[] } | undefined => {
  if (Object.hasOwn(operators, name)) return { name, decorators: [] }
  const colon = name.indexOf(':')
  // As long a name as charte's own decorators may make.
  if (name.length > 200 || colon < 0 || !Object.hasOwn(DECORATORS, name.slice(0, colon))) return undefined
  const inner = customOperator(name.slice(colon + 1), operators)
  return inner && { name: inner.name, decorators: [name.slice(0, colon), ...inner.decorators] }
}

/** Whether decorators ask each item of a value that stands in the rule and is no list: json-rules-engine's run would reject. */
export const asksItemsOfNone = (decorators: readonly string[], value: unknown): boolean => {
  const [first, ...rest] = decorators
  if (first === undefined || first === 'swap') return false
  if (first !== 'someValue' && first !== 'everyValue') return asksItemsOfNone(rest, value)
  return !Array.isArray(value) || value.some((item) => asksItemsOfNone(rest, item))
}

const strict =
  (name: string, operator: EngineOperator): Test =>
  (a, b) => {
    const answer: unknown = (operator as Test)(a, b)
    if (typeof answer !== 'boolean') throw new TypeError(`operator \`${name}\` answers neither true nor false`)
    return answer
  }

/** Reads one side as json-rules-engine would, but by own properties only; undefined if it is not known. */
const read = (ref: Plain, factOf: (id: string) => Fact | undefined, input: FactInput): Observed => {
  const id = String(ref.fact)
  const coded = factOf(id)
  const observed: Observed = coded
    ? coded.observe(input, {
        params: {
          ...Object.fromEntries(Object.entries(coded.params ?? {}).map(([name, param]) => [name, param.default])),
          ...(ref.params as object),
        },
        terms: new Map(),
      })
    : { value: own(input.context.facts as { [fact: string]: unknown } | undefined, id), missing: [id] }
  let value = observed.value ?? undefined
  for (const key of typeof ref.path === 'string' ? (parsePath(ref.path) ?? []) : []) {
    const known = value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    value = known ? ((value as { [key: string]: unknown })[key] ?? undefined) : undefined
  }
  return { ...observed, value }
}

/**
 * A comparison by a custom operator as a fact that is true or false; not known where a side is not.
 * @param factOf The coded fact of an id; any other is read from `context.facts`.
 */
export const customFact = (
  id: string,
  leaf: Plain,
  { name, decorators }: { readonly name: string; readonly decorators: readonly string[] },
  operator: EngineOperator,
  factOf: (id: string) => Fact | undefined,
): Fact => {
  const test = decorators.reduceRight(
    (inner, decorator) => (DECORATORS[decorator] as (test: Test) => Test)(inner),
    strict(name, operator),
  )
  const sides = [leaf, ...(isPlain(leaf.value) && typeof leaf.value.fact === 'string' ? [leaf.value] : [])]
  return {
    id,
    title: `${String(leaf.fact)} ${String(leaf.operator)} ${JSON.stringify(leaf.value)}`,
    kind: { type: 'boolean' },
    reads: [...new Set(sides.flatMap(({ fact }) => factOf(String(fact))?.reads ?? [String(fact)]))],
    observe: (input) => {
      const [left, right = { value: leaf.value }] = sides.map((side) => read(side, factOf, input)) as [
        Observed,
        Observed?,
      ]
      if (left.value !== undefined && right.value !== undefined) return { value: test(left.value, right.value) }
      const missing = [left, right].flatMap((side) => (side.value === undefined ? (side.missing ?? []) : []))
      return { value: undefined, missing }
    },
  }
}
