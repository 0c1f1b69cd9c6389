import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Bundle,
  type CompiledPolicy,
  type Context,
  checkPolicy,
  compilePolicy,
  evaluate,
  FIELDS,
  OUTCOMES,
  type Pack,
  type Post,
  type Settings,
  type Statement,
} from '../../src/index.js'
import * as everything from '../../src/packs/index.js'
import { EXAMPLE_NOW } from '../../src/testing/index.js'

interface Clause {
  readonly id: string
  readonly check: 'automatic' | 'context' | 'human'
  readonly clause: string
  /** What a policy says to have the clause decided. */
  readonly rules?: Settings
  /** Region files besides. */
  readonly packs?: readonly string[]
  readonly post?: Post
  readonly context?: Context
  readonly names?: { readonly [list: string]: readonly string[] }
  readonly wants?: 'advise' | 'hold' | 'deny' | 'quiet' | 'lift' | 'cap' | 'waive' | 'ask'
  /** For people: a statement of a pack, or one of the policy’s own. */
  readonly statement?: string | Statement
  /** What of it is not decided. */
  readonly partly?: string
  /** Why it is not covered. */
  readonly open?: string
}
interface Origin {
  readonly id: string
  readonly title: string
  readonly where: string
  readonly clauses: readonly Clause[]
}

const FOLDER = new URL('../../docs/coverage/', import.meta.url)
const sources = readdirSync(FOLDER)
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as readonly Origin[])
const clauses = sources.flatMap((source) => source.clauses)
const packs = Object.values(everything).filter((one): one is Pack => 'id' in one)

const bundleOf = ({ rules = {}, packs: regions = [], names = {}, statement }: Clause): Bundle => {
  const used = Object.entries(rules).map(([entry, { rule = entry }]) => rule.split('/')[0] as string)
  const chosen = packs.filter(({ id }) => used.includes(id) || regions.includes(id))
  return {
    policy: {
      format: 1,
      id: 'clause',
      version: '1.0.0',
      packs: Object.fromEntries(chosen.map(({ id, version }) => [id, version])),
      rules,
      knows: [...FIELDS.keys(), ...chosen.flatMap(({ facts }) => Object.keys(facts ?? {}))],
      ...(typeof statement === 'object' && { statements: { clause: statement } }),
    },
    packs: chosen,
    names: Object.fromEntries(Object.entries(names).map(([list, text]) => [list, { text }])),
  }
}

/** What the rules that the clause names make of its post. */
const judged = (clause: Clause, policy: CompiledPolicy): string => {
  const decision = evaluate(clause.post as Post, { now: EXAMPLE_NOW, ...clause.context, policy })
  if (decision.errors.length > 0) return `cannot be read: ${JSON.stringify(decision.errors)}`
  const found = decision.findings.filter(({ rule, use }) => Object.hasOwn(clause.rules ?? {}, use ?? rule))
  if (found.length === 0) return 'quiet'
  if (found.some(({ status }) => status === 'lifted')) return 'lift'
  if (found.some(({ status }) => status === 'capped')) return 'cap'
  if (found.some(({ status }) => status === 'waived')) return 'waive'
  const worst = OUTCOMES[Math.max(...found.map(({ outcome }) => OUTCOMES.indexOf(outcome)))]
  if (found.some(({ status }) => status === 'undetermined'))
    return clause.wants === 'ask' ? 'ask' : `not settled: ${decision.needs.map(({ field }) => field).join(', ')}`
  return worst === 'allow' ? 'advise' : (worst as string)
}

describe('the clause table', () => {
  it('holds the 287 clauses of 58 sources, numbered', () => {
    expect(sources.map(({ id }) => id)).toEqual(
      Array.from({ length: 58 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`),
    )
    for (const source of sources)
      expect(source.clauses.map(({ id }) => id)).toEqual(source.clauses.map((_, i) => `${source.id}.${i + 1}`))
    const count = (check: Clause['check']) => clauses.filter((clause) => clause.check === check).length
    expect([count('automatic'), count('context'), count('human')]).toEqual([142, 105, 40])
  })
  it('decides at least 95 % of the automatic clauses, 90 % of those with context, and carries those for people', () => {
    const share = (check: Clause['check']) => {
      const all = clauses.filter((clause) => clause.check === check)
      const done = all.filter(({ rules, statement, partly }) => (rules || statement) && !partly)
      console.log(`${check}: ${done.length} of ${all.length} (${((100 * done.length) / all.length).toFixed(1)} %)`)
      return done.length / all.length
    }
    expect(share('automatic')).toBeGreaterThanOrEqual(0.95)
    expect(share('context')).toBeGreaterThanOrEqual(0.9)
    expect(share('human')).toBeGreaterThanOrEqual(0.9)
  })
  it('says each clause once, as a sentence', () => {
    expect(new Set(clauses.map(({ clause }) => clause)).size).toBe(clauses.length)
    for (const { id, clause } of clauses) expect(clause, id).toMatch(/^[\p{Lu}“…].{10,240}[.?]$/u)
  })
  it('leaves open nothing without a reason', () => {
    for (const { id, partly } of clauses) expect(partly === undefined || partly.length > 20, id).toBe(true)
    for (const { id, open, rules, statement } of clauses)
      expect(open === undefined ? rules !== undefined || statement !== undefined : open.length > 20, id).toBe(true)
  })
})

describe('each clause that rules decide', () => {
  it.each(clauses.filter(({ rules }) => rules))('$id: $clause', (clause) => {
    const policy = compilePolicy(bundleOf(clause))
    expect(policy.warnings.filter(({ code }) => code !== 'missing-reason')).toEqual([])
    if (clause.post) expect(judged(clause, policy)).toBe(clause.wants)
    else expect(clause.check).toBe('human')
  })
})

describe('each clause for people', () => {
  it.each(clauses.filter(({ statement }) => statement))('$id: $clause', (clause) => {
    if (typeof clause.statement === 'string') {
      const [pack, name] = clause.statement.split('/') as [string, string]
      expect(packs.find(({ id }) => id === pack)?.statements).toHaveProperty([name])
    } else expect(checkPolicy(bundleOf(clause))).toEqual([])
    expect(clause.check).toBe('human')
  })
})
