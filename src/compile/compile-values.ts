import type { InForce, Node, Obligation } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { own, type RuleUse, type Values } from '../policy/index.js'
import { compileCondition } from './compile-condition.js'
import { slotsFor } from './slots-for.js'
import type { Workshop } from './workshop.js'

const resolveParams = (value: unknown, values: Values): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolveParams(item, values))
  if (!isPlain(value)) return value
  if (typeof value.param === 'string') return own(values.params, value.param)
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolveParams(member, values)]))
}

const slotsIn = (node: Node): readonly number[] => {
  if (node.type === 'all' || node.type === 'any') return node.nodes.flatMap(slotsIn)
  if (node.type === 'not') return slotsIn(node.node)
  const operands = node.type === 'leaf' ? [node.left, node.right] : [node.list]
  return [
    ...operands.flatMap((operand) => (operand.from === 'fact' ? [operand.slot] : [])),
    ...(node.type === 'items' && node.where ? slotsIn(node.where) : []),
  ]
}

/** Compiles the settings of one use in one scope: conditions ∧ `when` ∧ none of `except`, and the obligations with their parameters filled in. */
export const compileValues = ({ source, pack, at: useAt }: RuleUse, values: Values, shop: Workshop): InForce => {
  const { bundle, catalog, countsAs, report } = shop
  const place = {
    catalog,
    params: values.params,
    declared: source.params ?? {},
    countsAs,
    slot: slotsFor(values, shop),
    report,
  }
  const ofPack = { ...place, named: pack.conditions ?? {}, namedAt: `/packs/${bundle.packs.indexOf(pack)}/conditions` }
  const ofPolicy = { ...place, named: bundle.policy.conditions ?? {}, namedAt: '/policy/conditions' }
  const nodes: Node[] = [compileCondition(source.conditions, `${useAt}/conditions`, ofPack)]
  if (values.when) nodes.push(compileCondition(values.when.value, values.when.at, ofPolicy))
  values.except?.value.forEach(({ when }, i) => {
    const at = `${values.except?.at}/${i}/when`
    nodes.push({ type: 'not', at, node: compileCondition(when, at, ofPolicy) })
  })
  const node: Node = nodes.length === 1 ? (nodes[0] as Node) : { type: 'all', at: useAt, nodes }
  return {
    effect: values.effect,
    on: values.on,
    params: values.params,
    waivableBy: values.waivableBy,
    node,
    slots: [...new Set(slotsIn(node))],
    obligations: (source.obligations ?? []).map((obligation) => resolveParams(obligation, values) as Obligation),
  }
}
