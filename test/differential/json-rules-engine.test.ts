import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { type Condition, compilePolicy, evaluate } from '../../src/index.js'
import { cases, LONG, RUNS } from '../generate/settings.js'
import { bundleOf } from './bundle-of.js'
import { catalog, factValues, forEngine, SHARED, sharedTrees, trees } from './trees.js'

const TREES = 25

/** The names of the rules that json-rules-engine finds true. */
const engineSays = async (
  rules: readonly Condition[],
  shared: readonly Condition[],
  facts: Record<string, unknown>,
): Promise<readonly string[]> => {
  const engine = new Engine()
  shared.forEach((condition, i) => void engine.setCondition(SHARED[i] as string, forEngine(condition) as never))
  rules.forEach(
    (conditions, i) =>
      void engine.addRule({ name: `r${i}`, conditions: forEngine(conditions) as never, event: { type: 'matched' } }),
  )
  const { results } = await engine.run(structuredClone(facts))
  return results.map(({ name }) => `d/${name}`).sort()
}

describe('json-rules-engine', () => {
  it(
    'succeeds and fails with every rule as charte does, for facts fully known',
    async () => {
      let trues = 0
      let total = 0
      const batch = fc.array(trees, { minLength: TREES, maxLength: TREES })
      const property = fc.asyncProperty(
        batch,
        sharedTrees,
        fc.array(factValues, { minLength: 1, maxLength: 1 }),
        async (rules, shared, worlds) => {
          // Shared conditions take no parameters of their own, so that every rule may name them.
          const plain = shared.map(forEngine) as Condition[]
          const policy = compilePolicy(bundleOf(rules, plain), catalog)
          for (const facts of worlds) {
            const decision = evaluate({ text: 'x' }, { policy, now: '2026-11-24T09:00:00Z', facts: facts as never })
            expect(decision.unjudged).toEqual([])
            const ours = decision.findings.map(({ rule }) => rule).sort()
            expect(ours).toEqual(await engineSays(rules, plain, facts))
            trues += ours.length
            total += rules.length
          }
        },
      )
      await fc.assert(property, cases(200))
      expect(total).toBeGreaterThanOrEqual(5_000 * Math.min(1, RUNS))
      expect(trues / total).toBeGreaterThan(0.2)
      expect(trues / total).toBeLessThan(0.8)
    },
    LONG,
  )
})
