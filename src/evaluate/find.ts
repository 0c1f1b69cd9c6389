import type { Evidence, Node, Operand, Post, Slot } from '../model/index.js'
import { inOrder, ofItem, policyWord } from './evidence.js'
import { match } from './match.js'
import type { Observer } from './observe.js'
import { type Item, itemAt, look, reach } from './operand.js'

/**
 * Step 5, find: where and what made a condition true. Never text of the post: numbers, switches, times and the policy's own words.
 * @param isTrue It is known to be true.
 */
export const find = (
  root: Node,
  observer: Observer,
  at: number | undefined,
  post: Post,
  isTrue: boolean,
): readonly Evidence[] => {
  const found: Evidence[] = []
  const factOf = (operand: Operand, item: Item | undefined) =>
    operand.from === 'fact' ? (observer.slots[operand.slot] as Slot).fact.id : (item as Item).field
  const visit = (node: Node, want: boolean, item: Item | undefined, isSettled: boolean): void => {
    if (node.type === 'not') return visit(node.node, !want, item, isSettled)
    if (!isSettled && match(node, observer, at, item?.value) !== want) return
    if (node.type === 'all' || node.type === 'any') {
      // Of a true `all` and a false `any` every part is so.
      for (const child of node.nodes) visit(child, want, item, (node.type === 'all') === want)
      return
    }
    if (node.type === 'leaf') {
      // A parameter is no evidence.
      if (node.left.from === 'value') return
      const fact = factOf(node.left, item)
      const value = look(node.left, item?.value, observer)
      const word = policyWord(value, node.right)
      const here = item && ofItem(item, fact, post)
      if (here) found.push(here)
      else if (typeof value === 'boolean') found.push({ fact, value })
      // A decision has no -0.
      else if (typeof value === 'number') found.push({ fact, value: value + 0 })
      else if (word !== undefined) found.push({ fact, value: word })
      else if (want) found.push({ fact })
      return
    }
    if (node.list.from === 'value') return
    const list = reach(node.list, item, observer)
    const fact = factOf(node.list, item)
    const inner: Item[] = []
    let isAddressed = false
    ;((list.value ?? list.certain) as readonly unknown[]).forEach((value, i) => {
      if (node.where && match(node.where, observer, at, value) !== true) return
      const one = itemAt(list, value, i)
      isAddressed ||= one.at !== undefined
      inner.push(one)
    })
    const positive = want === (node.quantifier === 'atLeast')
    if (!positive || !isAddressed) found.push({ fact, value: inner.length })
    if (!positive) return
    for (const each of inner) {
      const here = ofItem(each, fact, post)
      if (here) found.push(here)
      if (node.where) visit(node.where, true, each, true)
    }
  }
  visit(root, true, undefined, isTrue)
  return found.length > 1 ? inOrder(found) : found
}
