import type { Compiled, Kind, Node, Operator } from '../model/index.js'
import type { Clause, Literal } from './clauses.js'
import { addMask, type Mask, setBit } from './masks.js'

/** The literals that read one part of one fact. */
export interface Column {
  readonly operand: Literal['operand']
  /** Each distinct literal, with the clauses that it strikes out when it fails. */
  readonly literals: readonly { readonly literal: Literal; readonly strikes: Mask }[]
  /** All clauses that it may strike out. */
  readonly reach: Mask
  /** What a value strikes out, kept for each class of values that no rule tells apart; undefined: each literal must be asked. */
  readonly struckBy: ((value: unknown) => Mask) | undefined
}

const rightOf = ({ right }: Extract<Node, { type: 'leaf' }>): unknown =>
  right.from === 'value' ? right.value : undefined

/** Whether a literal certainly fails for a value. */
export const fails = ({ test }: Literal, value: unknown, at: number | undefined): boolean => {
  if (test.type === 'least') return value === null || (Array.isArray(value) && value.length < test.least)
  return test.node.operator.test(value, rightOf(test.node), at) === test.fails
}

/** Comparisons that ask nothing of a single value but whether it is one that they name, or on which side of one it lies. */
const BY_NAME: readonly string[] = ['equal', 'notEqual', 'in', 'notIn']
const BY_SIDE: readonly string[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']

/** The class of values that are each on their own. */
const UNKEPT = Symbol('unkept')

/** How many of some ascending numbers are smaller than a value. */
const below = (numbers: readonly number[], value: number): number => {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

const classify = (names: ReadonlySet<unknown>, type: string): ((value: unknown) => unknown) | undefined => {
  if (type === 'text' || type === 'boolean') return (value) => (names.has(value) || value == null ? value : BY_NAME)
  if (type !== 'number') return undefined
  const numbers = [...names].filter((name) => typeof name === 'number').sort((a, b) => a - b)
  return (value) => {
    if (typeof value !== 'number') return value == null ? value : UNKEPT
    const at = below(numbers, value)
    return numbers[at] === value ? at * 2 + 1 : at * 2
  }
}

const struckBy = ({ literals, reach }: Pick<Column, 'literals' | 'reach'>, kind: Kind): Column['struckBy'] => {
  const names = new Set<unknown>()
  for (const { literal } of literals) {
    const { test } = literal
    if (test.type !== 'leaf') return undefined
    const { id } = test.node.operator
    if (!BY_NAME.includes(id) && !(kind.type === 'number' && BY_SIDE.includes(id))) return undefined
    for (const name of [rightOf(test.node)].flat()) names.add(name)
  }
  const classOf = classify(names, kind.type)
  if (!classOf) return undefined
  const kept = new Map<unknown, Mask>()
  return (value) => {
    const one = classOf(value)
    let mask = kept.get(one)
    if (!mask) {
      mask = new Uint32Array(reach.length)
      for (const { literal, strikes } of literals) if (fails(literal, value, undefined)) addMask(mask, strikes)
      if (one !== UNKEPT) kept.set(one, mask)
    }
    return mask
  }
}

/** The columns of some clauses: those that settle by name first, those that read the text last. */
export const columnsOf = (clauses: readonly Clause[], { slots }: Compiled): readonly Column[] => {
  const width = (clauses.length + 31) >> 5
  const operators = new Map<Operator, number>()
  // Operators with decorators share the id of the bare one.
  const nameOf = (operator: Operator): number => {
    if (!operators.has(operator)) operators.set(operator, operators.size)
    return operators.get(operator) as number
  }
  const keyOf = ({ test }: Literal): string =>
    test.type === 'least'
      ? String(test.least)
      : `${nameOf(test.node.operator)} ${test.fails} ${JSON.stringify(rightOf(test.node))}`
  const found = new Map<string, Map<string, { literal: Literal; strikes: Mask }>>()
  clauses.forEach((clause, bit) => {
    for (const literal of clause) {
      const { operand, test } = literal
      const where = `${operand.slot} ${test.type} ${JSON.stringify(operand.path.map(({ key }) => key))}`
      const literals = found.get(where) ?? new Map<string, { literal: Literal; strikes: Mask }>()
      found.set(where, literals)
      const key = keyOf(literal)
      const one = literals.get(key) ?? { literal, strikes: new Uint32Array(width) }
      literals.set(key, one)
      setBit(one.strikes, bit)
    }
  })
  const columns = [...found.values()].map((byKey): Column & { readonly cost: number } => {
    const literals = [...byKey.values()]
    const { operand } = (literals[0] as { literal: Literal }).literal
    const reach = new Uint32Array(width)
    for (const { strikes } of literals) addMask(reach, strikes)
    const { fact } = slots[operand.slot] as Compiled['slots'][number]
    const struck = struckBy({ literals, reach }, operand.path.at(-1)?.kind ?? fact.kind)
    return { operand, literals, reach, struckBy: struck, cost: fact.reads.includes('text') ? 2 : struck ? 0 : 1 }
  })
  return columns.sort((a, b) => a.cost - b.cost)
}
