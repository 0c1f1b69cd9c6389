import { type Node, not, type Operand, type Truth } from '../model/index.js'

/** A comparison with a constant, or a number of items: a part of a condition that one value settles. */
export interface Literal {
  readonly operand: Extract<Operand, { from: 'fact' }>
  readonly test:
    | { readonly type: 'leaf'; readonly node: Extract<Node, { type: 'leaf' }>; readonly negated: boolean }
    /** The list must have at least so many items; `isWhole`: no item is asked anything more. */
    | { readonly type: 'least'; readonly least: number; readonly isWhole: boolean }
}
/** Literals that must all hold. */
export interface Clause {
  readonly literals: readonly Literal[]
  /** The literals are the whole of it: where all hold, so does the condition. */
  readonly isWhole: boolean
}

/** The most alternatives that a condition is taken apart into; one with more is let through and judged in full. */
const MAX_CLAUSES = 8
const ALWAYS: readonly Clause[] = [{ literals: [], isWhole: true }]
const PERHAPS: readonly Clause[] = [{ literals: [], isWhole: false }]

const both = (a: readonly Clause[], b: readonly Clause[]): readonly Clause[] => {
  if (b.length * a.length > MAX_CLAUSES)
    return (a.length < b.length ? a : b).map(({ literals }) => ({ literals, isWhole: false }))
  return a.flatMap((one) =>
    b.map((other) => ({ literals: [...one.literals, ...other.literals], isWhole: one.isWhole && other.isWhole })),
  )
}
const either = (a: readonly Clause[], b: readonly Clause[]): readonly Clause[] =>
  a.length + b.length > MAX_CLAUSES ? PERHAPS : [...a, ...b]

/**
 * The alternatives of a condition: it is certainly false when a literal fails in each of them, and certainly true when all
 * literals of a whole one hold. Kleene's logic distributes and obeys De Morgan's laws, so this is exact but for what is left
 * out: a clause may promise less, never more.
 * @param negated Those of its negation.
 */
export const clausesOf = (node: Node, negated = false): readonly Clause[] => {
  switch (node.type) {
    case 'not':
      return clausesOf(node.node, !negated)
    case 'all':
    case 'any': {
      const parts = node.nodes.map((child) => clausesOf(child, negated))
      return (node.type === 'all') !== negated ? parts.reduce(both, ALWAYS) : parts.reduce(either, [])
    }
    case 'leaf': {
      const { left, right } = node
      if (left.from !== 'fact' || right.from !== 'value') return PERHAPS
      return [{ literals: [{ operand: left, test: { type: 'leaf', node, negated } }], isWhole: true }]
    }
    case 'items': {
      const { list, quantifier, count } = node
      if (list.from !== 'fact') return PERHAPS
      const least = quantifier === 'atLeast' ? count : count + 1
      if ((quantifier === 'atLeast') === negated || !(least > 0)) return PERHAPS
      const isWhole = node.where === undefined
      return [{ literals: [{ operand: list, test: { type: 'least', least, isWhole } }], isWhole: true }]
    }
  }
}

/** Whether a literal holds for a value of its operand. */
export const holds = ({ test }: Literal, value: unknown, at: number | undefined): Truth => {
  if (test.type === 'leaf') {
    const { operator, right } = test.node
    const truth = operator.test(value, right.from === 'value' ? right.value : undefined, at)
    return test.negated ? not(truth) : truth
  }
  const length = Array.isArray(value) ? value.length : value === null ? 0 : undefined
  if (length === undefined) return undefined
  return length < test.least ? false : test.isWhole || undefined
}
