import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { compilePolicy, evaluate, extendCatalog, standardCatalog } from '../../src/index.js'
import { fromEngineRules } from '../../src/json-rules-engine/index.js'
import { cases, LONG, RUNS } from '../generate/settings.js'

const NOW = '2026-11-24T09:00:00Z'

/** Values as strangers write them: any JSON, whatever the comparison is. */
const SCALARS = [true, false, null, 0, 1, 2, -1, 1.5, '', 'a', 'b', '1', '2', 'ab', '2026-11-24', 'P1D'] as const
const scalar = fc.constantFrom<unknown>(...SCALARS)
const list = fc.array(scalar, { maxLength: 3 })
const even = fc.constantFrom(...SCALARS).chain((one) => {
  const alike = SCALARS.filter((other) => typeof other === typeof one && other !== null)
  return alike.length > 0 ? fc.array(fc.constantFrom<unknown>(...alike), { maxLength: 3 }) : list
})
const value = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 4, arbitrary: even },
  list,
  fc.array(list, { maxLength: 2 }),
)
const object = fc.record(
  {
    x: value,
    y: fc.record({ z: value, 'k.l': value }, { requiredKeys: [] }),
    list: even,
    length: scalar,
    'a b': scalar,
  },
  { requiredKeys: [] },
)
const OPERATORS = [
  ...['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain'],
  ...['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'starts', 'odd'],
]
const operators = {
  starts: (a: never, b: never) => String(a).startsWith(String(b)),
  odd: (a: never, b: never) => (Number(a) + Number(b)) % 2 === 1,
}
const decorators = fc.array(fc.constantFrom('not', 'swap', 'someFact', 'everyFact', 'someValue', 'everyValue'), {
  maxLength: 2,
})
const operator = fc
  .tuple(fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, decorators), fc.constantFrom(...OPERATORS))
  .map(([before, name]) => [...before, name].join(':'))
const PATHS = ['', '$', '$.x', 'x', '$.y.z', "$['y']['z']", "$.y['k.l']", '$.list', '$.length', "$['a b']", '$.list.0']
const path = fc.option(fc.constantFrom(...PATHS, "$['*']", "$['a,b']", '$.list[00]', '$.list[*]'), {
  freq: 1,
  nil: undefined,
})
const reference = fc
  .tuple(fc.constantFrom('f', 'g', 'h'), path)
  .map(([fact, at]) => ({ fact, ...(at !== undefined && { path: at }) }))
const leaf = fc
  .tuple(reference, operator, fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: reference }))
  .map(([ref, name, right]) => ({ ...ref, operator: name, value: right }))
const { node: tree } = fc.letrec<{ node: unknown; leaf: unknown }>((tie) => ({
  leaf,
  node: fc.oneof(
    { depthSize: 'small' },
    { weight: 4, arbitrary: tie('leaf') },
    fc.array(tie('node'), { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
    fc.array(tie('node'), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
    tie('node').map((not) => ({ not })),
    fc.constant({ condition: 'shared' }),
  ),
}))
const root = fc.oneof(
  fc.array(tree, { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
  fc.array(tree, { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
  tree.map((not) => ({ not })),
)
const fact = fc.oneof({ weight: 4, arbitrary: value }, { weight: 2, arbitrary: object })
const facts = fc.record({ f: fact, g: fact, h: fact })

/** Whether json-rules-engine finds a rule true; undefined where a decorator or a custom operator makes its run reject. */
const theirs = async (conditions: unknown, shared: unknown, given: Record<string, unknown>) => {
  const engine = new Engine()
  for (const [name, test] of Object.entries(operators)) engine.addOperator(name, test as never)
  engine.setCondition('shared', structuredClone(shared) as never)
  engine.addRule({ conditions: structuredClone(conditions), event: { type: 'seen' } } as never)
  const run = engine.run(structuredClone(given))
  return await run.then(
    ({ results }) => results.length > 0,
    (error: unknown) => {
      if (!(error instanceof TypeError)) throw error
    },
  )
}

describe('rules as strangers write them', () => {
  it(
    'mean what they meant, or are refused, or are not judged: nothing changes in silence',
    async () => {
      const seen = { refused: 0, unjudged: 0, judged: 0, matched: 0, rejected: 0 }
      const property = fc.asyncProperty(root, leaf, facts, async (conditions, one, given) => {
        const shared = { all: [one] }
        const rules = [{ conditions: structuredClone(conditions), event: { type: 'seen' } }]
        const { pack, facts: made } = fromEngineRules(rules, {
          id: 'old',
          effect: 'require',
          operators,
          conditions: { shared: structuredClone(shared) },
        })
        seen.refused += pack ? 0 : 1
        if (!pack) return
        const policy = compilePolicy(
          { policy: { format: 1, id: 'p', version: '1.0.0', packs: { old: '1' } }, packs: [pack] },
          extendCatalog(standardCatalog, { facts: made }),
        )
        const decision = evaluate({}, { policy, now: NOW, facts: structuredClone(given) as never })
        if (decision.unjudged.length > 0 || decision.errors.length > 0) {
          seen.unjudged += 1
          return
        }
        const said = await theirs(conditions, shared, given)
        seen.rejected += said === undefined ? 1 : 0
        if (said === undefined) return
        seen.judged += 1
        seen.matched += decision.findings.length
        expect(decision.findings.length > 0).toBe(said)
      })
      await fc.assert(property, cases(2_000))
      expect(seen.judged).toBeGreaterThan(80 * Math.min(1, RUNS))
      expect(seen.matched).toBeGreaterThan(20 * Math.min(1, RUNS))
      expect(seen.refused).toBeGreaterThan(seen.judged)
      expect(seen.rejected).toBeLessThan(seen.judged / 4)
    },
    LONG,
  )
})
