import { canonicalJson } from '../digest/index.js'
import {
  type Bundle,
  type Catalog,
  type Condition,
  type Fact,
  type InForce,
  type Lexicon,
  type Node,
  type Obligation,
  type Pack,
  type Problem,
  problem,
  type ScopeCode,
  type Slot,
  SPEECH,
  type Use,
  warning,
} from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import {
  lockOf,
  natureOf,
  own,
  type RuleUse,
  regionOf,
  resolveUse,
  stricterLock,
  type Values,
} from '../policy/index.js'
import { compileTerms } from '../text/index.js'
import { checkRule } from './check-rule.js'
import { checkSetting } from './check-setting.js'
import { compileCondition } from './compile-condition.js'
import { directionsOf } from './directions.js'

/** What the uses of one policy share while they are compiled. */
export interface Workshop {
  readonly bundle: Bundle
  readonly packs: readonly Pack[]
  readonly scopes: ReadonlyMap<ScopeCode | undefined, readonly ScopeCode[]>
  readonly catalog: Catalog
  readonly countsAs: ReadonlyMap<string, ReadonlySet<string>>
  readonly slots: Slot[]
  readonly slotOf: Map<string, number>
  readonly lexicons: Map<string, Lexicon>
  readonly report: (problem: Problem) => void
}

const resolveParams = (value: unknown, values: Values): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolveParams(item, values))
  if (!isPlain(value)) return value
  if (typeof value.param === 'string') return own(values.params, value.param)
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolveParams(member, values)]))
}

const EVERYWHERE: Workshop['scopes'] = new Map([[undefined, []]])

/** Equal for settings that judge alike. */
const settingsKey = ({ when, except, ...others }: Values): string =>
  canonicalJson({ ...others, when: when?.value ?? null, except: except?.value.map((one) => one.when) ?? null })

/** Compiles one use of one rule: its settings in every scope, each distinct one once. */
export const compileUse = (use: RuleUse, shop: Workshop): Use => {
  const { bundle, packs, scopes, report } = shop
  const { source } = use
  const nature = natureOf(source)
  const packAt = `/packs/${bundle.packs.indexOf(use.pack)}`
  checkRule(use, shop)

  const more: (Condition | undefined)[] = []
  const places = [
    ['/policy/rules', bundle.policy.rules, undefined] as const,
    ...Object.entries(bundle.policy.scopes ?? {}).map(
      ([code, scope]) => [`/policy/scopes/${token(code)}/rules`, scope.rules, code] as const,
    ),
    ...packs.map((pack) => [`/packs/${bundle.packs.indexOf(pack)}/overrides`, pack.overrides, regionOf(pack)] as const),
  ]
  for (const [where, settings] of places) {
    const setting = own(settings, use.entry)
    if (!setting) continue
    const at = `${where}/${token(use.entry)}`
    more.push(setting.when)
    for (const { when } of setting.except ?? []) more.push(when)
    checkSetting(use, setting, at, report)
  }
  const named = { ...bundle.policy.conditions, ...use.pack.conditions }
  const directions = directionsOf(source, nature, more, named, shop.catalog)
  for (const name of Object.keys(source.params ?? {})) {
    if (!directions.has(name))
      report(
        problem(
          'unused-parameter',
          `${use.at}/params/${token(name)}`,
          `nothing reads the parameter \`${name}\``,
          'use it in a condition, or leave it out',
        ),
      )
  }
  if (source.terms && !directions.has('terms:')) {
    report(warning('unused-parameter', `${use.at}/terms`, 'nothing reads these words', 'compare the fact `text.terms`'))
  }

  const compileValues = (values: Values): InForce => {
    let termsKey: string | undefined
    const slot = (fact: string, params: { readonly [name: string]: unknown }): number => {
      const found = shop.catalog.facts.get(fact) as Fact
      if (found.terms) termsKey ??= canonicalJson(values.terms)
      const key = `${fact} ${canonicalJson(params)} ${found.terms ? termsKey : ''}`
      const known = shop.slotOf.get(key)
      if (known !== undefined) return known
      const terms = new Map(
        !found.terms
          ? []
          : Object.entries(values.terms).map(([list, words]) => {
              const wordsKey = canonicalJson(words)
              const lexicon = shop.lexicons.get(wordsKey) ?? compileTerms(words)
              shop.lexicons.set(wordsKey, lexicon)
              return [list, lexicon] as const
            }),
      )
      const call = { params: params as never, terms }
      const index = shop.slots.push({ fact: found, call, covers: found.covers?.(call) }) - 1
      shop.slotOf.set(key, index)
      return index
    }
    const place = {
      catalog: shop.catalog,
      params: values.params,
      declared: source.params ?? {},
      countsAs: shop.countsAs,
      slot,
      report,
    }
    const ofPack = { ...place, named: use.pack.conditions ?? {}, namedAt: `${packAt}/conditions` }
    const ofPolicy = { ...place, named: bundle.policy.conditions ?? {}, namedAt: '/policy/conditions' }
    const nodes: Node[] = [compileCondition(source.conditions, `${use.at}/conditions`, ofPack)]
    if (values.when) nodes.push(compileCondition(values.when.value, values.when.at, ofPolicy))
    values.except?.value.forEach(({ when }, i) => {
      const at = `${values.except?.at}/${i}/when`
      nodes.push({ type: 'not', at, node: compileCondition(when, at, ofPolicy) })
    })
    const node: Node = nodes.length === 1 ? (nodes[0] as Node) : { type: 'all', at: use.at, nodes }
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

  const settings: InForce[] = []
  const known = new Map<string, number>()
  const byScope = new Map<ScopeCode, number>()
  let lock = lockOf(use)
  // Elsewhere nothing changes this use: the settings of everywhere hold.
  const changed = new Set(
    places.flatMap(([, settings, code]) => (code !== undefined && own(settings, use.entry) ? [code] : [])),
  )
  for (const [scope, path] of changed.size > 0 ? scopes : EVERYWHERE) {
    if (scope !== undefined && !changed.has(scope) && !path.some((code) => changed.has(code))) continue
    const resolved = resolveUse(use, scope, path, bundle, packs, directions)
    resolved.problems.forEach(report)
    lock = stricterLock(lock, resolved.lock)
    const key = changed.size > 0 ? settingsKey(resolved.values) : ''
    let index = known.get(key)
    if (index === undefined) {
      index = settings.push(compileValues(resolved.values)) - 1
      known.set(key, index)
    }
    if (index > 0) byScope.set(scope as ScopeCode, index)
  }
  return {
    rule: use.rule,
    use: use.use,
    source,
    nature,
    on: new Set(source.on ?? SPEECH),
    lock,
    shielded: lock !== undefined,
    stricter: Object.fromEntries(
      Object.keys(source.params ?? {}).flatMap((name) => {
        const sign = directions.get(name)
        return sign ? [[name, sign === '+' ? ('more' as const) : ('less' as const)]] : []
      }),
    ),
    settings,
    byScope,
    permits: [],
    protections: [],
  }
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
