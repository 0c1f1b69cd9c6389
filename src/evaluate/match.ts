import { and, type Node, not, or, type Truth } from '../model/index.js'
import type { Observer } from './observe.js'
import { type Item, itemsOf, type Missing, reach } from './operand.js'

/** Step 4, match: the truth of a condition, in Kleene's logic. */
export const match = (node: Node, observer: Observer, at: number | undefined, item?: Item): Truth => {
  switch (node.type) {
    case 'all': return and(truths(node.nodes, observer, at, item))
    case 'any': return or(truths(node.nodes, observer, at, item))
    case 'not': return not(match(node.node, observer, at, item))
    case 'leaf': return node.operator.test(reach(node.left, item, observer).value, reach(node.right, item, observer).value, at)
    case 'items': {
      const list = reach(node.list, item, observer)
      if (!Array.isArray(list.value)) return undefined
      let yes = 0
      let maybe = 0
      for (const inner of itemsOf(list)) {
        const truth = node.where ? match(node.where, observer, at, inner) : true
        if (truth === true) yes += 1
        else if (truth === undefined) maybe += 1
      }
      const least = node.quantifier === 'atLeast' ? node.count : node.count + 1
      const reached = yes >= least ? true : yes + maybe < least ? false : undefined
      return node.quantifier === 'atLeast' ? reached : not(reached)
    }
  }
}

const truths = function* (nodes: readonly Node[], observer: Observer, at: number | undefined, item?: Item) {
  for (const node of nodes) yield match(node, observer, at, item)
}

/** What is missing to settle a condition. */
export interface Gap {
  readonly fields: ReadonlyMap<string, Missing>
  /** Facts that failed, by id. */
  readonly failed: ReadonlySet<string>
}

/** The union of what is missing under every unknown part of a condition. */
export const gapOf = (root: Node, observer: Observer, at: number | undefined): Gap => {
  const fields = new Map<string, Missing>()
  const failed = new Set<string>()
  const add = (operand: Parameters<typeof reach>[0], item: Item | undefined) => {
    const reached = reach(operand, item, observer)
    if (reached.value !== undefined) return
    for (const missing of reached.missing) fields.set(`${missing.field} ${missing.at ?? ''}`, missing)
    if (reached.failed && operand.from === 'fact') failed.add(observer.slots[operand.slot]?.fact.id ?? '')
  }
  /** The facts outside that a condition on items reads: needed as soon as the list is known. */
  const outside = (node: Node): void => {
    if (node.type === 'all' || node.type === 'any') node.nodes.forEach(outside)
    else if (node.type === 'not') outside(node.node)
    else {
      for (const operand of node.type === 'leaf' ? [node.left, node.right] : [node.list]) if (operand.from === 'fact') add(operand, undefined)
      if (node.type === 'items' && node.where) outside(node.where)
    }
  }
  const visit = (node: Node, item: Item | undefined): void => {
    if (match(node, observer, at, item) !== undefined) return
    if (node.type === 'all' || node.type === 'any') for (const child of node.nodes) visit(child, item)
    else if (node.type === 'not') visit(node.node, item)
    else if (node.type === 'leaf') for (const operand of [node.left, node.right]) add(operand, item)
    else {
      const list = reach(node.list, item, observer)
      add(node.list, item)
      if (!node.where) return
      if (list.value === undefined) outside(node.where)
      else for (const inner of itemsOf(list)) visit(node.where, inner)
    }
  }
  visit(root, undefined)
  return { fields, failed }
}
