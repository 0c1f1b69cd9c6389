import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bundle, type Condition, compilePolicy, evaluate, type Pack } from '../../src/index.js'
import { fromEngineRules, toEngineRules } from '../../src/json-rules-engine/index.js'
import { cases, LONG } from '../generate/settings.js'
import { bundleOf } from './bundle-of.js'
import { catalog, factValues, forEngine, sharedTrees, trees } from './trees.js'

const POST = { text: 'x', account: { kind: 'official' } } as const

describe('fromEngineRules(toEngineRules(policy))', () => {
  it(
    'means what the policy means, for facts known and not known',
    () => {
      let found = 0
      let unjudged = 0
      const property = fc.property(
        fc.array(trees, { minLength: 10, maxLength: 10 }),
        sharedTrees,
        fc.array(fc.tuple(factValues, fc.subarray(['d.b1', 'd.n1', 'd.t1', 'd.l1', 'box'], { maxLength: 2 })), {
          minLength: 3,
          maxLength: 3,
        }),
        (rules, shared, worlds) => {
          const bundle = bundleOf(rules, shared.map(forEngine) as Condition[])
          const policy = compilePolicy(bundle, catalog)
          const out = toEngineRules(policy)
          expect(out.problems).toEqual([])
          const { pack, facts, events, problems } = fromEngineRules(JSON.stringify(out.rules), {
            id: 'back',
            catalog,
            facts: Object.fromEntries(
              Object.entries((bundle.packs[0] as Pack).facts ?? {}).map(([id, { kind }]) => [id, kind]),
            ),
          })
          expect([problems.filter(({ severity }) => severity === 'error'), facts]).toEqual([[], []])
          const again: Bundle = {
            policy: { format: 1, id: 'again', version: '1.0.0', packs: { back: '1' } },
            packs: [pack as Pack],
          }
          const back = compilePolicy(again, catalog)
          const was = (rule: string) => String(events[rule]?.params?.rule)
          for (const [values, forgotten] of worlds) {
            const known = Object.fromEntries(Object.entries(values).filter(([id]) => !forgotten.includes(id)))
            const context = { now: '2026-11-24T09:00:00Z', facts: known as never }
            const [one, other] = [evaluate(POST, { ...context, policy }), evaluate(POST, { ...context, policy: back })]
            expect(other.findings.map(({ rule, effect }) => [was(rule), effect]).sort()).toEqual(
              one.findings.map(({ rule, effect }) => [rule, effect]).sort(),
            )
            expect(other.unjudged.map(({ rule }) => was(rule)).sort()).toEqual(
              one.unjudged.map(({ rule }) => rule).sort(),
            )
            found += one.findings.length
            unjudged += one.unjudged.length
          }
        },
      )
      fc.assert(property, cases(80))
      expect(Math.min(found, unjudged)).toBeGreaterThan(100)
    },
    LONG,
  )
})
