import type { Node, Operand } from '../model/index.js'

/** A comparison with a constant, or a number of items, that must not fail: a reason to look no further. */
export interface Literal {
  readonly operand: Extract<Operand, { from: 'fact' }>
  readonly test:
    | { readonly type: 'leaf'; readonly node: Extract<Node, { type: 'leaf' }>; readonly fails: boolean }
    /** The list must have at least so many items. */
    | { readonly type: 'least'; readonly least: number }
}
/** Literals that must all not fail. An empty one never fails. */
export type Clause = readonly Literal[]

/** Conditions of more alternatives are let through and judged in full. */
const MAX_CLAUSES = 8
const ANY: readonly Clause[] = [[]]

const both = (a: readonly Clause[], b: readonly Clause[]): readonly Clause[] => {
  if (b.length * a.length > MAX_CLAUSES) return a.length < b.length ? a : b
  return a.flatMap((one) => b.map((other) => [...one, ...other]))
}
const either = (a: readonly Clause[], b: readonly Clause[]): readonly Clause[] =>
  a.length + b.length > MAX_CLAUSES ? ANY : [...a, ...b]

/**
 * The alternatives of a condition: it is certainly false when in each of them a literal fails. Kleene's logic distributes
 * and has De Morgan's laws, so that this is exact but for what is left out: a clause may promise less, never more.
 * @param negated Those of its negation.
 */
export const clausesOf = (node: Node, negated = false): readonly Clause[] => {
  switch (node.type) {
    case 'not':
      return clausesOf(node.node, !negated)
    case 'all':
    case 'any': {
      const parts = node.nodes.map((child) => clausesOf(child, negated))
      return (node.type === 'all') !== negated ? parts.reduce(both, ANY) : parts.reduce(either, [])
    }
    case 'leaf': {
      const { left, right } = node
      if (left.from !== 'fact' || right.from !== 'value') return ANY
      return [[{ operand: left, test: { type: 'leaf', node, fails: negated } }]]
    }
    case 'items': {
      const { list, quantifier, count } = node
      if (list.from !== 'fact') return ANY
      const least = quantifier === 'atLeast' ? count : count + 1
      if ((quantifier === 'atLeast') === negated || !(least > 0)) return ANY
      return [[{ operand: list, test: { type: 'least', least } }]]
    }
  }
}
