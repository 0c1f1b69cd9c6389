import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { fromEngineRules } from '../../../src/json-rules-engine/index.js'
import { INSIDE, type Inside } from './inside.js'
import { NO_COUNTERPART, REFUSED } from './outside.js'
import { type EngineLike, shim } from './shim.js'

const said = async (engine: EngineLike, asked: Inside) => {
  for (const [id, value] of Object.entries(asked.facts ?? {})) engine.addFact(id, value)
  for (const [name, test] of Object.entries(asked.operators ?? {})) engine.addOperator(name, test)
  for (const [name, one] of Object.entries(asked.conditions ?? {})) engine.setCondition(name, structuredClone(one))
  for (const rule of asked.rules) engine.addRule(structuredClone(rule))
  const found: unknown[] = []
  for (const [facts] of asked.runs)
    found.push(
      await engine.run(structuredClone(facts)).then(
        ({ events }) => events.map(({ type }) => type).sort(),
        (error: Error) => error.message,
      ),
    )
  return found
}
const matching = (asked: Inside) =>
  asked.runs.map(([, found]) => (found instanceof RegExp ? expect.stringMatching(found) : [...found].sort()))

describe("json-rules-engine's own tests, through charte behind an Engine's face", () => {
  it.each(INSIDE)('$file: $asks', async (asked) => {
    const { allowUndefinedFacts = false } = asked
    expect(await said(new Engine([], { allowUndefinedFacts }) as never, asked)).toEqual(matching(asked))
    expect(await said(shim({ allowUndefinedFacts }), asked)).toEqual(matching(asked))
  })
})

describe('what its tests ask outside the dialect', () => {
  it.each(REFUSED)('is a problem with its place: $file, $asks', ({ rule, problem, conditions = {} }) => {
    const { pack, problems } = fromEngineRules([rule], { id: 'up', conditions })
    const said = problems.map(({ severity, code, at }) => `${severity === 'warning' ? '! ' : ''}${code} ${at}`)
    expect(said).toContain(problem)
    expect(pack === undefined).toBe(!problem.startsWith('!'))
  })

  it('is named for every file of theirs, with the reason where charte has no counterpart', () => {
    const files = [...INSIDE, ...REFUSED].map(({ file }) => file)
    const apart = NO_COUNTERPART.flatMap(([names]) => names.split(', '))
    // The files under `test/` of json-rules-engine 7.3.1.
    const theirs = [
      ...['acceptance', 'almanac', 'condition', 'engine', 'engine-all', 'engine-any', 'engine-cache'],
      ...['engine-condition', 'engine-controls', 'engine-custom-properties', 'engine-error-handling', 'engine-event'],
      ...['engine-fact', 'engine-fact-comparison', 'engine-fact-priority', 'engine-facts-calling-facts'],
      ...['engine-failure', 'engine-not', 'engine-operator', 'engine-operator-map', 'engine-parallel-condition-cache'],
      ...['engine-recusive-rules', 'engine-rule-priority', 'engine-run', 'fact', 'index', 'operator'],
      ...['operator-decorator', 'performance', 'rule'],
    ]
    expect([...new Set([...files, ...apart])].sort()).toEqual(theirs.sort())
    for (const [, what, why] of NO_COUNTERPART) expect([what.length, why.length].every((n) => n > 10)).toBe(true)
  })
})
