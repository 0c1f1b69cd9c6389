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
  /** What each value that some rule names strikes out, and any other value. */
  readonly named: { readonly byValue: ReadonlyMap<unknown, Mask>; readonly other: Mask } | undefined
}

const rightOf = ({ right }: Extract<Node, { type: 'leaf' }>): unknown =>
  right.from === 'value' ? right.value : undefined

/** Whether a literal certainly fails for a value. */
export const fails = ({ test }: Literal, value: unknown, at: number | undefined): boolean => {
  if (test.type === 'least') return value === null || (Array.isArray(value) && value.length < test.least)
  return test.node.operator.test(value, rightOf(test.node), at) === test.fails
}

/** Comparisons that ask nothing of a single value but whether it is one that they name. */
const BY_NAME: readonly string[] = ['equal', 'notEqual', 'in', 'notIn']
const SINGLE: readonly string[] = ['text', 'boolean', 'number']

const namedOf = ({ literals, reach }: Omit<Column, 'named'>, kind: Kind): Column['named'] => {
  if (!SINGLE.includes(kind.type)) return undefined
  const names = new Set<unknown>()
  for (const { literal } of literals) {
    const { test } = literal
    if (test.type !== 'leaf' || !BY_NAME.includes(test.node.operator.id)) return undefined
    for (const name of [rightOf(test.node)].flat()) names.add(name)
  }
  const maskOf = (value: unknown): Mask => {
    const mask = new Uint32Array(reach.length)
    for (const { literal, strikes } of literals) if (fails(literal, value, undefined)) addMask(mask, strikes)
    return mask
  }
  // A value that nobody else can have stands for all that no rule names.
  return { byValue: new Map([...names, undefined].map((name) => [name, maskOf(name)])), other: maskOf(Symbol('other')) }
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
    const named = namedOf({ operand, literals, reach }, operand.path.at(-1)?.kind ?? fact.kind)
    return { operand, literals, reach, named, cost: fact.reads.includes('text') ? 2 : named ? 0 : 1 }
  })
  return columns.sort((a, b) => a.cost - b.cost)
}
