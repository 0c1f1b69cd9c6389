import { type Node, not, type Truth } from '../model/index.js'
import type { Observer } from './observe.js'
import { certainOf, look } from './operand.js'

type Leaf = Extract<Node, { type: 'leaf' }>
type Items = Extract<Node, { type: 'items' }>

/**
 * Step 4, match: the truth of a condition, in Kleene's logic.
 * @param item Inside a condition on items: the item's value.
 */
export const match = (node: Node, observer: Observer, at: number | undefined, item?: unknown): Truth => {
  switch (node.type) {
    case 'all':
      return over(node.nodes, false, observer, at, item)
    case 'any':
      return over(node.nodes, true, observer, at, item)
    case 'not':
      return not(match(node.node, observer, at, item))
    case 'leaf':
      return compare(node, observer, at, item)
    case 'items':
      return count(node, observer, at, item)
  }
}

/** The truth that settles a list of conditions wins, then unknown. */
const over = (
  nodes: readonly Node[],
  settles: boolean,
  observer: Observer,
  at: number | undefined,
  item: unknown,
): Truth => {
  let truth: Truth = !settles
  for (const node of nodes) {
    const one = match(node, observer, at, item)
    if (one === settles) return settles
    if (one === undefined) truth = undefined
  }
  return truth
}

const compare = ({ left, operator, right }: Leaf, observer: Observer, at: number | undefined, item: unknown): Truth =>
  operator.test(look(left, item, observer), look(right, item, observer), at)

const count = (node: Items, observer: Observer, at: number | undefined, item: unknown): Truth => {
  const { where, quantifier } = node
  const known = look(node.list, item, observer)
  const list = known === undefined ? certainOf(node.list, observer) : (known ?? [])
  if (list === undefined) return undefined
  let yes = 0
  let maybe = 0
  for (const inner of list as readonly unknown[]) {
    const truth = where ? match(where, observer, at, inner) : true
    if (truth === true) yes += 1
    else if (truth === undefined) maybe += 1
  }
  const least = quantifier === 'atLeast' ? node.count : node.count + 1
  // A list that is not known may hold any number of items beside the certain ones.
  const reached = yes >= least ? true : known !== undefined && yes + maybe < least ? false : undefined
  return quantifier === 'atLeast' ? reached : not(reached)
}
