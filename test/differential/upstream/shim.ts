import {
  compilePolicy,
  defineFact,
  evaluate,
  extendCatalog,
  type Fact,
  type Field,
  type Kind,
  standardCatalog,
} from '../../../src/index.js'
import { type FromEngineOptions, fromEngineRules } from '../../../src/json-rules-engine/index.js'

/** What a fact's function is given to ask for other facts. */
export interface Asking {
  factValue(id: string, params?: object, path?: string): Promise<unknown>
}
type Value = unknown | ((params: object, almanac: Asking) => unknown)
type Plain = { readonly [key: string]: unknown }
/** The part of an Engine that rules and facts go through. */
export interface EngineLike {
  addRule(rule: object): unknown
  addFact(id: string, value: Value): unknown
  addOperator(name: string, test: (a: never, b: never) => boolean): unknown
  setCondition(name: string, condition: object): unknown
  run(facts?: Record<string, unknown>): Promise<{
    readonly events: readonly { readonly type: string }[]
    readonly failureEvents?: readonly { readonly type: string }[]
  }>
}

const isPlain = (value: unknown): value is Plain => value !== null && typeof value === 'object' && !Array.isArray(value)

/** The kind of a value, as far as it tells one. */
const kindOf = (value: unknown): Kind => {
  if (Array.isArray(value)) return { type: 'list', of: value.length > 0 ? kindOf(value[0]) : { type: 'text' } }
  if (isPlain(value)) {
    const fields = Object.entries(value).map(([name, one]): [string, Field] => [
      name,
      { as: 'knowledge', ask: 'host', kind: kindOf(one) },
    ])
    return { type: 'object', fields: Object.fromEntries(fields) }
  }
  return { type: typeof value === 'boolean' || typeof value === 'number' ? typeof value : 'text' } as Kind
}
const DECLARED = { boolean: 'boolean', number: 'number', string: 'text' } as const

/** Every comparison in conditions, both of its sides. */
const sidesIn = (node: unknown): readonly Plain[] => {
  if (Array.isArray(node)) return node.flatMap(sidesIn)
  if (!isPlain(node)) return []
  const inside = [node.all, node.any, node.not, node.value].flatMap(sidesIn)
  return typeof node.fact === 'string' ? [node, ...inside] : inside
}

/**
 * An Engine to its caller; its rules are brought in by `fromEngineRules`, compiled, and judged by `evaluate`. What an Engine
 * asks while it runs is asked before: functions are called with the params of every comparison, and their promises awaited.
 * A run rejects, as an Engine's would, where a fact that matters is not given, and where the bridge refuses a rule.
 */
export const shim = ({ allowUndefinedFacts = false } = {}): EngineLike => {
  const rules: { readonly event: { readonly type: string } }[] = []
  const facts = new Map<string, Value>()
  const operators: NonNullable<FromEngineOptions['operators']> & { [name: string]: never } = {}
  const conditions: { [name: string]: object } = {}

  const run: EngineLike['run'] = async (runtime = {}) => {
    const known = new Map<string, Value>([...facts, ...Object.entries(runtime)])
    const almanac: Asking = {
      factValue: async (id, params = {}) => {
        const value = known.get(id)
        return typeof value === 'function' ? (value as (p: object, a: Asking) => unknown)(params, almanac) : value
      },
    }
    const sides = sidesIn([...rules.map((rule) => (rule as Plain).conditions), ...Object.values(conditions)])
    // charte has facts of its own: a foreign one goes by another name.
    const names = [...new Set(sides.map(({ fact }) => String(fact)))]
    const called = Object.fromEntries(names.map((name, i) => [name, `up.fact${i}`]))
    const given: { [id: string]: unknown } = {}
    const coded: { [name: string]: Fact } = {}
    const told: { [name: string]: 'boolean' | 'number' | 'text' | 'list' } = {}
    for (const name of names) {
      const value = known.get(name)
      const asked = sides.filter(({ fact }) => fact === name)
      if (typeof value !== 'function') {
        if (value !== undefined) given[called[name] as string] = value
        // What only a fact is compared with tells nothing of it; the host knows what it holds.
        const isAlone =
          asked.every((side) => !('operator' in side) || isPlain(side.value)) && !asked.some((one) => one.path)
        const kind = DECLARED[typeof value as keyof typeof DECLARED]
        if (isAlone && kind) told[name] = kind
        continue
      }
      const params = asked.map((side) => (side.params ?? {}) as Plain)
      const answers = new Map<string, unknown>()
      for (const one of params) answers.set(JSON.stringify(one), await almanac.factValue(name, one))
      const all: Plain = Object.assign({}, ...params)
      coded[name] = defineFact({
        id: called[name] as string,
        title: name,
        kind: kindOf([...answers.values()].find((answer) => answer !== undefined)),
        reads: [called[name] as string],
        params: Object.fromEntries(
          Object.entries(all).map(([key, one]) => [key, { kind: kindOf(one), default: one as never }]),
        ),
        observe: (_, call) => {
          const exact = params.find((one) =>
            Object.entries(call.params).every(([key, at]) => (one[key] ?? all[key]) === at),
          )
          return { value: answers.get(JSON.stringify(exact ?? {})) }
        },
      } as Fact)
    }
    const made = fromEngineRules(structuredClone(rules), {
      id: 'up',
      effect: 'require',
      operators,
      conditions: structuredClone(conditions),
      rename: called,
      facts: { ...told, ...coded },
    })
    if (!made.pack) {
      const wrong = made.problems.filter(({ severity }) => severity === 'error')
      throw new Error(wrong.map(({ code, at }) => `${code} ${at}`).join(', '))
    }
    const policy = compilePolicy(
      { policy: { format: 1, id: 'p', version: '1.0.0', packs: { up: '1' } }, packs: [made.pack] },
      extendCatalog(standardCatalog, { facts: made.facts }),
    )
    const decision = evaluate({}, { policy, now: '2026-11-24T09:00:00Z', facts: given as never })
    if (decision.errors.length > 0) throw new Error(JSON.stringify(decision.errors))
    const absent = names.find((name) => known.get(name) === undefined)
    if (decision.unjudged.length > 0 && absent !== undefined && !allowUndefinedFacts)
      throw new Error(`Undefined fact: ${absent}`)
    const matched = decision.findings.map(({ rule }) => rule)
    const ids = Object.keys(made.events)
    return {
      events: ids.filter((id) => matched.includes(id)).map((id) => made.events[id] as never),
      failureEvents: ids.filter((id) => !matched.includes(id)).map((id) => made.events[id] as never),
    }
  }
  return {
    addRule: (rule) => rules.push(rule as never),
    addFact: (id, value) => facts.set(id, value),
    addOperator: (name, test) => Object.assign(operators, { [name]: test }),
    setCondition: (name, condition) => Object.assign(conditions, { [name]: condition }),
    run,
  }
}
