import { and, type Node, not, or, type Truth } from '../model/index.js'
import type { Observer } from './observe.js'
import { type Item, itemsOf, reach } from './operand.js'

/** Step 4, match: the truth of a condition, in Kleene's logic. */
export const match = (node: Node, observer: Observer, at: number | undefined, item?: Item): Truth => {
  switch (node.type) {
    case 'all':
      return and(truths(node.nodes, observer, at, item))
    case 'any':
      return or(truths(node.nodes, observer, at, item))
    case 'not':
      return not(match(node.node, observer, at, item))
    case 'leaf':
      return node.operator.test(reach(node.left, item, observer).value, reach(node.right, item, observer).value, at)
    case 'items': {
      const list = reach(node.list, item, observer)
      if (list.value === undefined && !list.certain) return undefined
      let yes = 0
      let maybe = 0
      for (const inner of itemsOf(list)) {
        const truth = node.where ? match(node.where, observer, at, inner) : true
        if (truth === true) yes += 1
        else if (truth === undefined) maybe += 1
      }
      const least = node.quantifier === 'atLeast' ? node.count : node.count + 1
      // A list that is not known may hold any number of items beside the certain ones.
      const reached = yes >= least ? true : list.value !== undefined && yes + maybe < least ? false : undefined
      return node.quantifier === 'atLeast' ? reached : not(reached)
    }
  }
}

const truths = function* (nodes: readonly Node[], observer: Observer, at: number | undefined, item?: Item) {
  for (const node of nodes) yield match(node, observer, at, item)
}
