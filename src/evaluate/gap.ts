import type { Node, Operand } from '../model/index.js'
import { match } from './match.js'
import type { Missing } from './missing.js'
import type { Observer } from './observe.js'
import { type Item, itemsOf, reach } from './operand.js'

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
  const add = (operand: Operand, item: Item | undefined) => {
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
      for (const operand of node.type === 'leaf' ? [node.left, node.right] : [node.list])
        if (operand.from === 'fact') add(operand, undefined)
      if (node.type === 'items' && node.where) outside(node.where)
    }
  }
  const visit = (node: Node, item: Item | undefined): void => {
    if (match(node, observer, at, item?.value) !== undefined) return
    if (node.type === 'all' || node.type === 'any') for (const child of node.nodes) visit(child, item)
    else if (node.type === 'not') visit(node.node, item)
    else if (node.type === 'leaf') for (const operand of [node.left, node.right]) add(operand, item)
    else {
      const list = reach(node.list, item, observer)
      add(node.list, item)
      if (!node.where) return
      if (list.value === undefined) outside(node.where)
      for (const inner of itemsOf(list)) visit(node.where, inner)
    }
  }
  visit(root, undefined)
  return { fields, failed }
}
