import type { Evidence, Node, Operand, Post } from '../model/index.js'
import { ofItem, policyWord } from './evidence.js'
import { match } from './match.js'
import type { Observer } from './observe.js'
import { type Item, itemsOf, reach } from './operand.js'

/** Step 5, find: where and what made a condition true. Never text of the post: numbers, switches, times and the policy's own words. */
export const find = (root: Node, observer: Observer, at: number | undefined, post: Post): readonly Evidence[] => {
  const found = new Map<string, Evidence>()
  const add = (evidence: Evidence) => void found.set(JSON.stringify(evidence), evidence)
  const factOf = (operand: Operand, item: Item | undefined) =>
    operand.from === 'fact' ? (observer.slots[operand.slot]?.fact.id ?? '') : (item?.field ?? '')
  const visit = (node: Node, want: boolean, item: Item | undefined): void => {
    if (node.type === 'not') return visit(node.node, !want, item)
    if (match(node, observer, at, item) !== want) return
    if (node.type === 'all' || node.type === 'any') return node.nodes.forEach((child) => visit(child, want, item))
    if (node.type === 'leaf') {
      const fact = factOf(node.left, item)
      if (node.left.from === 'value' || fact === '') return
      const { value } = reach(node.left, item, observer)
      const word = policyWord(value, node.right)
      if (item?.at !== undefined) {
        const here = ofItem(item, fact, !('start' in ((item.value ?? {}) as object)), post)
        if (here) add(here)
      } else if (typeof value === 'number' || typeof value === 'boolean') add({ fact, value })
      else if (word !== undefined) add({ fact, value: word })
      else if (want) add({ fact })
      return
    }
    const list = reach(node.list, item, observer)
    const fact = factOf(node.list, item)
    if (list.value === undefined && !list.certain) return
    const inner = itemsOf(list).filter((each) => !node.where || match(node.where, observer, at, each) === true)
    const positive = want === (node.quantifier === 'atLeast')
    if (!positive || inner.every((each) => each.at === undefined)) add({ fact, value: inner.length })
    if (!positive) return
    for (const each of inner) {
      const here = ofItem(each, fact, list.at !== undefined, post)
      if (here) add(here)
      if (node.where) visit(node.where, true, each)
    }
  }
  visit(root, true, undefined)
  const order = ({ fact, at: where = '', span, kind = '' }: Evidence) =>
    [
      fact,
      where.replace(/\d+/g, (n) => n.padStart(6, '0')),
      String(span?.start ?? 0).padStart(8, '0'),
      String(span?.end ?? 0).padStart(8, '0'),
      kind,
    ].join('\u0000')
  return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}
