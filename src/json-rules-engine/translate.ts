import { canonicalJson } from '../digest/index.js'
import type { Json, Node, Operand, Slot, Step } from '../model/index.js'
import { CONDITION_FACT, type EngineCondition, type EngineLeaf } from './engine-rule.js'
import { isSamePath } from './is-same-path.js'

/** What an Engine has to be told beside its rules. */
export interface Registry {
  /** A fact and its params, as `factKey` writes them → the slot that observes it. */
  readonly slots: Map<string, number>
  /** A slot and a path → the steps of the path. */
  readonly steps: Map<string, readonly Step[]>
  /** The names of all operators in use. */
  readonly operators: Set<string>
  /** A use and a pointer → the condition that an Engine cannot say. */
  readonly conditions: Map<string, Node>
}

/** The key of a fact as a rule asks for it. */
export const factKey = (fact: string, params: unknown): string => `${fact} ${canonicalJson(params ?? {})}`
/** The key of a path into the value of a slot. */
export const pathKey = (slot: number, path: string): string => `${slot} ${path}`

const write = (steps: readonly Step[]): string =>
  `$${steps
    .map(({ key }) =>
      typeof key === 'number' ? `[${key}]` : /^[\p{L}\p{N}_-]+$/u.test(key) ? `.${key}` : `['${key}']`,
    )
    .join('')}`

/** What the translation of one rule needs. */
export interface Desk {
  /** The name of the use. */
  readonly use: string
  readonly slots: readonly Slot[]
  readonly registry: Registry
  /** Told of every condition that an Engine cannot say. */
  readonly report: (node: Node) => void
}

/**
 * Writes a compiled condition, or its negation, for an Engine; `true` or `false` if it is settled whatever the post is.
 * Negations move down to the comparisons: an Engine's `not` would turn what is not known into a match.
 */
export const translate = (node: Node, want: boolean, desk: Desk): EngineCondition | boolean => {
  const { registry, use } = desk
  const precomputed = (): EngineCondition => {
    desk.report(node)
    registry.conditions.set(factKey(CONDITION_FACT, { at: node.at, rule: use }), node)
    registry.operators.add('equal')
    return { fact: CONDITION_FACT, params: { rule: use, at: node.at }, operator: 'equal', value: want }
  }
  if (node.type === 'not') return translate(node.node, !want, desk)
  if (node.type === 'items') return precomputed()
  if (node.type === 'all' || node.type === 'any') {
    const conjunction = (node.type === 'all') === want
    const parts: EngineCondition[] = []
    for (const child of node.nodes) {
      const part = translate(child, want, desk)
      if (typeof part !== 'boolean') parts.push(part)
      else if (part !== conjunction) return part
    }
    if (parts.length === 0) return conjunction
    return parts.length === 1 ? (parts[0] as EngineCondition) : conjunction ? { all: parts } : { any: parts }
  }
  const { left, right, operator } = node
  const isReadAlike = (side: Operand) => side.from !== 'fact' || isSamePath(write(side.path))
  if (!isReadAlike(left) || !isReadAlike(right)) return precomputed()
  // An Engine's operators are not told the post time.
  if (operator.timed) return precomputed()
  const name = (id: string) => {
    const named = want ? id : id.startsWith('not:') ? id.slice('not:'.length) : `not:${id}`
    registry.operators.add(named)
    return named
  }
  const reference = (operand: Extract<Operand, { from: 'fact' }>) => {
    const { fact, call } = desk.slots[operand.slot] as Slot
    const params: { [name: string]: Json } = { ...call.params, ...(call.terms.size > 0 && { terms: use }) }
    registry.slots.set(factKey(fact.id, params), operand.slot)
    const path = operand.path.length > 0 ? write(operand.path) : undefined
    if (path !== undefined) registry.steps.set(pathKey(operand.slot, path), operand.path)
    return {
      fact: fact.id,
      ...(Object.keys(params).length > 0 && { params }),
      ...(path !== undefined && { path }),
    }
  }
  const compare = (side: Extract<Operand, { from: 'fact' }>, id: string, other: Operand): EngineLeaf => ({
    ...reference(side),
    operator: name(id),
    value: other.from === 'fact' ? reference(other) : other.from === 'value' ? other.value : undefined,
  })
  if (left.from === 'fact') return compare(left, operator.id, right)
  if (left.from === 'value' && right.from === 'fact') return compare(right, `swap:${operator.id}`, left)
  if (left.from === 'value' && right.from === 'value') return operator.test(left.value, right.value, undefined) === want
  return precomputed()
}
