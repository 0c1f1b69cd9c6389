import type { Node, Post, ScopeCode, Truth } from '../model/index.js'
import { must } from '../model/must.js'
import { inForce } from './groups.js'
import { open, type Situation } from './judge.js'
import { match } from './match.js'
import type { Observer } from './observe.js'
import { type Item, itemsOf, reach } from './operand.js'

/** One part of a condition, with its truth. */
export interface Explanation {
  /** The pointer of its source in the bundle. */
  readonly at: string
  readonly type: Node['type']
  readonly truth: boolean | 'unknown'
  /** For a comparison: the operator and both values; absent when not known. For a list: how many items it has. */
  readonly operator?: string
  readonly left?: unknown
  readonly right?: unknown
  /** The parts; for a list, its condition on each item. */
  readonly parts?: readonly Explanation[]
}

/** Why one use of a rule matched or did not, in the scopes that judge it alike. */
export interface RuleExplanation {
  readonly rule: string
  readonly use?: string
  readonly scopes: readonly ScopeCode[]
  /** Whether the rule judges this act at all. */
  readonly judges: boolean
  readonly truth: boolean | 'unknown'
  readonly tree: Explanation
}

const say = (truth: Truth): boolean | 'unknown' => truth ?? 'unknown'

const explain = (node: Node, observer: Observer, at: number | undefined, item?: Item): Explanation => {
  const base = { at: node.at, type: node.type, truth: say(match(node, observer, at, item?.value)) }
  if (node.type === 'all' || node.type === 'any')
    return { ...base, parts: node.nodes.map((child) => explain(child, observer, at, item)) }
  if (node.type === 'not') return { ...base, parts: [explain(node.node, observer, at, item)] }
  if (node.type === 'leaf') {
    const [left, right] = [reach(node.left, item, observer).value, reach(node.right, item, observer).value]
    return {
      ...base,
      operator: node.operator.id,
      ...(left !== undefined && { left }),
      ...(right !== undefined && { right }),
    }
  }
  const list = reach(node.list, item, observer)
  const { where } = node
  return {
    ...base,
    operator: node.quantifier,
    // Of a list that is not known, the certain items are shown, without a number.
    ...(Array.isArray(list.value) && { left: list.value.length }),
    right: node.count,
    ...(where && { parts: itemsOf(list).map((inner) => explain(where, observer, at, inner)) }),
  }
}

/**
 * Says why a rule matched or did not: its condition tree with value and truth at every leaf, for each of its uses and scopes.
 * @param rule A rule's id, or the name of an added use.
 * @throws TypeError if the policy has no such rule.
 */
export const explainRule = (post: Post, context: Situation, rule: string): readonly RuleExplanation[] => {
  const c = open(post, context)
  const uses = c.compiled.uses.filter((use) => use.rule === rule || use.use === rule)
  must(uses.length > 0, 'rule', "the id of a rule of the policy, like `'time/quiet-hours'`")
  return uses.flatMap((use) => {
    const groups = new Map<Node, ScopeCode[]>()
    for (const leaf of c.leaves) {
      const { node } = inForce(use, leaf)
      groups.set(node, [...(groups.get(node) ?? []), ...(leaf === undefined ? [] : [leaf])])
    }
    return [...groups].map(([node, scopes]) => {
      const tree = explain(node, c.observer, c.input.at)
      return {
        rule: use.rule,
        ...(use.use !== undefined && { use: use.use }),
        scopes,
        judges: use.on.has(c.action),
        truth: tree.truth,
        tree,
      }
    })
  })
}
