import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { type Condition, compilePolicy, evaluate } from '../../src/index.js'
import { createEngine, engineReport } from '../../src/json-rules-engine/index.js'
import { cases, LONG, RUNS } from '../generate/settings.js'
import { bundleOf } from './bundle-of.js'
import { told } from './told.js'
import { catalog, factValues, forEngine, SHARED, sharedTrees, trees } from './trees.js'

const NOW = '2026-11-24T09:00:00Z'

/** How many random rule sets share a policy and its Engines: compiling each alone is what would take the time. */
const SETS = 25

/** The names of the rules that json-rules-engine itself finds true. */
const engineSays = async (rules: readonly Condition[], shared: readonly Condition[], facts: object) => {
  const engine = new Engine()
  shared.forEach((condition, i) => void engine.setCondition(SHARED[i] as string, condition as never))
  rules.forEach(
    (conditions, i) =>
      void engine.addRule({ name: `d/r${i}`, conditions: forEngine(conditions) as never, event: { type: 'matched' } }),
  )
  const { results } = await engine.run(structuredClone(facts))
  return results.map(({ name }) => name).sort()
}

describe('an Engine of createEngine', () => {
  it(
    'finds what evaluate finds, and json-rules-engine in the same rules, for facts fully known',
    async () => {
      const seen = { found: 0, rules: 0, sets: 0 }
      const property = fc.asyncProperty(
        fc.array(fc.array(trees, { minLength: 1, maxLength: 4 }), { minLength: SETS, maxLength: SETS }),
        sharedTrees,
        factValues,
        async (ruleSets, shared, facts) => {
          const rules = ruleSets.flat()
          // Shared conditions take no parameters of their own, so that every rule may name them.
          const plain = shared.map(forEngine) as Condition[]
          const policy = compilePolicy(bundleOf(rules, plain), catalog)
          const context = { now: NOW, facts: facts as never }
          const post = { text: 'x', account: { kind: 'official' } } as const
          const decision = evaluate(post, { ...context, policy })
          expect(decision.unjudged).toEqual([])
          const found = decision.findings.map(({ rule }) => rule).sort()
          expect(await engineSays(rules, plain, facts)).toEqual(found)
          const report = engineReport(await createEngine(policy, catalog).run({ post, context }))
          expect(report).toEqual({ findings: decision.findings.map(told), unsettled: [], errors: [] })
          seen.found += found.length
          seen.rules += rules.length
          seen.sets += ruleSets.length
        },
      )
      await fc.assert(property, cases(5_000 / SETS))
      expect(seen.sets).toBeGreaterThanOrEqual(5_000 * Math.min(1, RUNS))
      expect(seen.found / seen.rules).toBeGreaterThan(0.2)
      expect(seen.found / seen.rules).toBeLessThan(0.8)
    },
    LONG,
  )
})
