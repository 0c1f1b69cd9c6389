import { type Node, not, type Operand, type Truth } from '../model/index.js'
import { match } from './match.js'
import type { Missing } from './missing.js'
import type { Observer } from './observe.js'
import { type Item, itemsOf, type Reached, reach } from './operand.js'

/** The truth of a condition, and where that is unknown, what is missing to settle it. */
export interface Gap {
  readonly truth: Truth
  readonly fields: ReadonlyMap<string, Missing>
  /** Facts that failed, by id. */
  readonly failed: ReadonlySet<string>
}

const NO_FIELDS: Gap['fields'] = /* @__PURE__ */ new Map()
const NO_FACTS: Gap['failed'] = /* @__PURE__ */ new Set()

/** Matches a condition as `match` does, and gathers what is missing under every part of it that stays unknown. */
export const gapOf = (root: Node, observer: Observer, at: number | undefined): Gap => {
  // What was reached by the parts that are unknown so far: those of a part that another one settles are taken out again.
  const open: { readonly operand: Operand; readonly reached: Reached }[] = []
  const add = (operand: Operand, item: Item | undefined): Reached => {
    const reached = reach(operand, item, observer)
    if (reached.value === undefined) open.push({ operand, reached })
    return reached
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
  const visit = (node: Node, item: Item | undefined): Truth => {
    if (node.type === 'not') return not(visit(node.node, item))
    if (node.type === 'all' || node.type === 'any') {
      const settles = node.type === 'any'
      const before = open.length
      let truth: Truth = !settles
      for (const child of node.nodes) {
        const one = visit(child, item)
        if (one === settles) {
          open.length = before
          return settles
        }
        if (one === undefined) truth = undefined
      }
      return truth
    }
    const truth = match(node, observer, at, item?.value)
    if (truth !== undefined) return truth
    if (node.type === 'leaf') for (const operand of [node.left, node.right]) add(operand, item)
    else {
      const list = add(node.list, item)
      if (!node.where) return truth
      if (list.value === undefined) outside(node.where)
      for (const inner of itemsOf(list)) visit(node.where, inner)
    }
    return truth
  }
  const truth = visit(root, undefined)
  if (truth !== undefined) return { truth, fields: NO_FIELDS, failed: NO_FACTS }
  const fields = new Map<string, Missing>()
  const failed = new Set<string>()
  for (const { operand, reached } of open) {
    for (const missing of reached.missing)
      fields.set(missing.at === undefined ? missing.field : `${missing.field} ${missing.at}`, missing)
    if (reached.failed && operand.from === 'fact') failed.add(observer.slots[operand.slot]?.fact.id ?? '')
  }
  return { truth, fields, failed }
}
