import type { Compiled, Kind } from '../model/index.js'
import { type Clause, holds, type Literal } from './clauses.js'
import { addMask, type Mask, setBit, strike } from './masks.js'

/** The literals that read one part of one fact. */
export interface Column {
  readonly operand: Literal['operand']
  /** All clauses that have one of them. */
  readonly reach: Mask
  /** Takes the clauses that a value makes false out of those alive, and adds those that it leaves unknown to the open ones. */
  sift(value: unknown, at: number | undefined, alive: Mask, open: Mask): void
}

/** Each distinct literal of a column, with the clauses that it is in. */
type Literals = readonly { readonly literal: Literal; readonly within: Mask }[]

/** What one value does to all clauses. */
interface Verdict {
  readonly struck: Mask
  /** Absent: it leaves none open. */
  readonly open: Mask | undefined
}

const rightOf = ({ test }: Literal): unknown =>
  test.type === 'leaf' && test.node.right.from === 'value' ? test.node.right.value : undefined

/** Comparisons that only ask whether a value is one that they name; on which side of a named number it lies; which named members it has. */
const BY_NAME: readonly string[] = ['equal', 'notEqual', 'in', 'notIn']
const BY_SIDE: readonly string[] = [...BY_NAME, 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']
const BY_MEMBER: readonly string[] = ['contains', 'doesNotContain', 'overlaps']
/** The most members whose sets are told apart by the bits of one number. */
const MAX_MEMBERS = 12

/** A number for the class of a value: no literal of the column tells two of one class apart. Undefined: a class of its own. */
type ClassOf = (value: unknown) => number | undefined
const UNKNOWN = 0
const NONE = 1

const byName = (names: readonly unknown[]): ClassOf => {
  const classes = new Map<unknown, number>([
    [undefined, UNKNOWN],
    [null, NONE],
  ])
  names.forEach((name, i) => {
    classes.set(name, 2 + i)
  })
  const other = 2 + names.length
  return (value) => classes.get(value) ?? other
}

const bySide = (names: readonly unknown[]): ClassOf => {
  const numbers = names.filter((name) => typeof name === 'number').sort((a, b) => a - b)
  return (value) => {
    if (typeof value !== 'number') return value === undefined ? UNKNOWN : value === null ? NONE : undefined
    let [low, high] = [0, numbers.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[middle] as number) < value) low = middle + 1
      else high = middle
    }
    return 2 + low * 2 + (numbers[low] === value ? 1 : 0)
  }
}

const byMember = (names: readonly unknown[]): ClassOf => {
  const bits = new Map(names.map((name, i) => [name, 1 << i]))
  return (value) => {
    if (value === undefined) return UNKNOWN
    if (!Array.isArray(value)) return undefined
    let members = 0
    for (let i = 0; i < value.length; i++) members |= bits.get(value[i]) ?? 0
    return 2 + members
  }
}

const classOf = (literals: Literals, kind: Kind): ClassOf | undefined => {
  const names = [...new Set(literals.flatMap(({ literal }) => rightOf(literal)))]
  const areAll = (ids: readonly string[]) =>
    literals.every(({ literal: { test } }) => test.type === 'leaf' && ids.includes(test.node.operator.id))
  if ((kind.type === 'text' || kind.type === 'boolean') && areAll(BY_NAME)) return byName(names)
  if (kind.type === 'number' && areAll(BY_SIDE)) return bySide(names)
  if (kind.type === 'list' && names.length <= MAX_MEMBERS && areAll(BY_MEMBER)) return byMember(names)
  return undefined
}

const sifter = (literals: Literals, width: number, toClass: ClassOf | undefined): Column['sift'] => {
  const sift: Column['sift'] = (value, at, alive, open) => {
    for (const { literal, within } of literals) {
      const truth = holds(literal, value, at)
      if (truth === false) strike(alive, within)
      else if (truth === undefined) addMask(open, within)
    }
  }
  if (!toClass) return sift
  const kept: Verdict[] = []
  const verdictOf = (value: unknown): Verdict => {
    const alive = new Int32Array(width).fill(-1)
    const open = new Int32Array(width)
    sift(value, undefined, alive, open)
    return { struck: alive.map((word) => ~word), open: open.some(Boolean) ? open : undefined }
  }
  return (value, at, alive, open) => {
    const one = toClass(value)
    if (one === undefined) return sift(value, at, alive, open)
    let verdict = kept[one]
    if (verdict === undefined) kept[one] = verdict = verdictOf(value)
    strike(alive, verdict.struck)
    if (verdict.open) addMask(open, verdict.open)
  }
}

/** The columns of some clauses, the cheapest first: classes of values, then the rest, then facts that read the text. */
export const columnsOf = (clauses: readonly Clause[], { slots }: Compiled): readonly Column[] => {
  const width = (clauses.length + 31) >> 5
  const keyOf = (literal: Literal): string => {
    const { test } = literal
    return test.type === 'least'
      ? `${test.least} ${test.isWhole}`
      : `${test.node.operator.id} ${test.negated} ${JSON.stringify(rightOf(literal))}`
  }
  const found = new Map<string, Map<string, { literal: Literal; within: Mask }>>()
  clauses.forEach((clause, bit) => {
    for (const literal of clause.literals) {
      const { operand, test } = literal
      const where = `${operand.slot} ${test.type} ${JSON.stringify(operand.path.map(({ key }) => key))}`
      const literals = found.get(where) ?? new Map<string, { literal: Literal; within: Mask }>()
      found.set(where, literals)
      const key = keyOf(literal)
      const one = literals.get(key) ?? { literal, within: new Int32Array(width) }
      literals.set(key, one)
      setBit(one.within, bit)
    }
  })
  const columns = [...found.values()].map((byKey): Column & { readonly cost: number } => {
    const literals = [...byKey.values()]
    const { operand } = (literals[0] as { literal: Literal }).literal
    const reach = new Int32Array(width)
    for (const { within } of literals) addMask(reach, within)
    const { fact } = slots[operand.slot] as Compiled['slots'][number]
    const toClass = classOf(literals, operand.path.at(-1)?.kind ?? fact.kind)
    const cost = fact.reads.includes('text') ? 2 : toClass ? 0 : 1
    return { operand, reach, sift: sifter(literals, width, toClass), cost }
  })
  return columns.sort((a, b) => a.cost - b.cost)
}
