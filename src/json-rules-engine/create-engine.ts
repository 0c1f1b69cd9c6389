import { type Almanac, Engine } from 'json-rules-engine'
import { standardCatalog } from '../catalog/index.js'
import { DECORATOR_NAMES, findOperator, LIST_OPERATORS } from '../compile/decorate.js'
import { parsePath } from '../compile/paths.js'
import { open } from '../evaluate/judge.js'
import { match } from '../evaluate/match.js'
import { reach } from '../evaluate/operand.js'
import { compiledOf } from '../model/compiled-of.js'
import { type Catalog, type CompiledPolicy, type Json, type Operator, PolicyError } from '../model/index.js'
import { isError } from '../model/is-error.js'
import { mustBeCatalog } from '../model/must.js'
import { own } from '../policy/index.js'
import { CONDITION_FACT, ERRORS_FACT, EVENT_PREFIX, NOT_EMPTY } from './engine-rule.js'
import { type EngineWhere, exportRules } from './export-rules.js'
import { factKey, pathKey } from './translate.js'

const walk = (value: unknown, path: string): unknown => {
  let here = value
  for (const key of parsePath(path) ?? [undefined]) {
    if (key === undefined || here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined
    here = (here as { [key: string]: unknown })[key]
  }
  return here
}

/** A value of its own, so that the path resolver can tell which fact it belongs to. */
const copy = (value: object): object => (Array.isArray(value) ? [...value] : { ...value })

/**
 * A json-rules-engine that judges by a policy. Run it with `engine.run({ post, context })`; `engineReport` reads the results.
 * It knows charte's facts and operators, reads every path by own properties only, and may run many times at once.
 * @param policy A compiled policy.
 * @param catalog The facts that rules added by the host may read beside those of the policy. Default: all that charte ships.
 * @param where The scope, the act and the account kind it judges. Default: everywhere, every act, every kind.
 * @throws PolicyError for a scope that the policy does not declare.
 */
export const createEngine = (
  policy: CompiledPolicy,
  catalog: Catalog = standardCatalog,
  where: EngineWhere = {},
): Engine => {
  mustBeCatalog(catalog)
  const { rules, problems, registry } = exportRules(policy, where)
  const wrong = problems.filter(isError)
  if (wrong.length > 0) throw new PolicyError(wrong)
  const { slots } = compiledOf(policy)
  const scopes = where.scope === undefined ? [] : [where.scope]
  const origin = new WeakMap<object, number>()
  const engine = new Engine([], {
    allowUndefinedFacts: true,
    pathResolver: (value, path) => {
      const slot = origin.get(value)
      const steps = slot === undefined ? undefined : registry.steps.get(pathKey(slot, path))
      if (slot === undefined || !steps) return walk(value, path)
      const observer = { slots, observe: () => ({ value }), failed: () => false }
      return reach({ from: 'fact', slot, path: steps }, undefined, observer).value
    },
  })

  const cases = new WeakMap<Almanac, Promise<ReturnType<typeof open>>>()
  const caseOf = (almanac: Almanac) => {
    const known = cases.get(almanac)
    if (known) return known
    const opened = Promise.all([almanac.factValue<never>('post'), almanac.factValue<never>('context')]).then(
      ([post, context]) => open(post, { ...(context as object), scopes, policy } as never),
    )
    cases.set(almanac, opened)
    return opened
  }
  const facts = new Map([...catalog.facts, ...slots.map(({ fact }) => [fact.id, fact] as const)])
  for (const fact of facts.values()) {
    engine.addFact(fact.id, async (params, almanac) => {
      const { observer, input } = await caseOf(almanac)
      const slot = registry.slots.get(factKey(fact.id, params))
      if (slot !== undefined) {
        const { value } = observer.observe(slot)
        if (value === null || typeof value !== 'object') return value
        const mine = copy(value)
        origin.set(mine, slot)
        return mine
      }
      const defaults = Object.entries(fact.params ?? {}).map(([name, declared]) => [name, declared.default] as const)
      return fact.observe(input, {
        params: { ...Object.fromEntries(defaults), ...(params as { [name: string]: Json }) },
        terms: new Map(),
      }).value
    })
  }
  engine.addFact(CONDITION_FACT, async (params, almanac) => {
    const { observer, input } = await caseOf(almanac)
    const node = registry.conditions.get(factKey(CONDITION_FACT, params))
    return node && match(node, observer, input.at)
  })
  engine.addFact(ERRORS_FACT, async (_, almanac) => {
    const { errors } = await caseOf(almanac)
    const given: unknown = own(((await almanac.factValue('context')) ?? {}) as { [key: string]: unknown }, 'scopes')
    const elsewhere = Array.isArray(given) && `${given}` !== `${scopes}`
    return elsewhere ? [...errors, { code: 'unknown-scope', field: 'scopes' }] : errors
  })

  const add = (name: string, { test, id, timed }: Operator) =>
    engine.addOperator(name, (left, right) => {
      if (timed || LIST_OPERATORS.includes(id))
        throw new TypeError(`an Engine cannot ask \`${name}\`: write it as a condition of charte`)
      return test(left, right, undefined) === true
    })
  for (const name of catalog.operators.keys())
    for (const written of [name, ...DECORATOR_NAMES.map((decorator) => `${decorator}:${name}`)])
      registry.operators.add(written)
  for (const name of registry.operators) {
    const operator = findOperator(catalog, name)
    if (operator) add(name, operator)
  }
  engine.addOperator(NOT_EMPTY, (list: unknown) => Array.isArray(list) && list.length > 0)
  for (const rule of rules) engine.addRule(rule as never)
  engine.addRule({
    name: ERRORS_FACT,
    conditions: { all: [{ fact: ERRORS_FACT, operator: NOT_EMPTY, value: true }] },
    event: { type: `${EVENT_PREFIX}unread` },
  })
  return apart(engine)
}

/**
 * An Engine keeps its status for all its runs, so that the first to finish makes the others skip rules. Here each run has
 * a status of its own, and `stop` ends those under way.
 */
const apart = (engine: Engine): Engine => {
  const live = new Set<Engine>()
  const { run, stop } = engine
  engine.run = async (...given) => {
    const one = Object.create(engine) as Engine
    live.add(one)
    try {
      return await run.apply(one, given)
    } finally {
      live.delete(one)
    }
  }
  engine.stop = () => {
    for (const one of live) stop.call(one)
    return engine
  }
  return engine
}
