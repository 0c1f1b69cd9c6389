/**
 * What the two ways of the bridge cost, in one run: `npm run build:js && node test/bench/json-rules-engine.mjs`.
 * Microseconds of processor time, medians of interleaved rounds; the ratios are what holds on another machine.
 */

import { Engine } from 'json-rules-engine'
import { compilePolicy, evaluate, extendCatalog, standardCatalog } from '../../dist/index.js'
import { createEngine, fromEngineRules, toEngineRules } from '../../dist/json-rules-engine/index.js'

const ROUNDS = Number(process.argv[2] ?? 25)
const ROUND_MS = 15
const OPERATORS = ['greaterThan', 'lessThanInclusive', 'equal', 'notEqual']
const facts = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`n${i}`, i]))

const leaf = (i, byPath) => ({
  ...(byPath ? { fact: 'post', path: `$.n${i % 20}` } : { fact: `n${i % 20}` }),
  operator: OPERATORS[i % 4],
  value: (i * 7) % 23,
})
const rulesOf = (count, byPath) =>
  Array.from({ length: count }, (_, i) => {
    const [a, b, c] = [0, 1, 2].map((n) => leaf(i * 3 + n, byPath))
    const conditions = [{ all: [a, b, c] }, { any: [a, b, c] }, { all: [a, { any: [b, { not: c }] }] }][i % 3]
    return { name: `rule ${i}`, conditions, event: { type: 'seen' } }
  })

const post = { text: 'x', account: { kind: 'official' } }
const now = '2026-11-24T09:00:00Z'
const micros = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]

/** The median cost of each way, all of them taking turns. */
const measure = async (ways) => {
  const costs = ways.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, way] of ways.entries()) {
      const end = performance.now() + ROUND_MS
      const start = micros()
      let runs = 0
      do {
        await way()
        runs++
      } while (performance.now() < end)
      costs[i].push((micros() - start) / runs)
    }
  }
  return costs.map(median)
}

const rows = []
for (const [count, byPath] of [
  [10, false],
  [100, false],
  [10, true],
  [100, true],
]) {
  const rules = rulesOf(count, byPath)
  const values = byPath ? { post: facts } : facts
  const theirs = new Engine(rules)
  const made = fromEngineRules(rules, { id: 'old', rename: { post: 'old.post' } })
  const policy = compilePolicy(
    { policy: { format: 1, id: 'p', version: '1.0.0', packs: { old: '1' } }, packs: [made.pack] },
    extendCatalog(standardCatalog, { facts: made.facts }),
  )
  const context = { now, facts: byPath ? { 'old.post': facts } : facts }
  const ours = createEngine(policy)
  const same = evaluate(post, { ...context, policy }).findings.length
  const { results } = await theirs.run(values)
  const mine = await ours.run({ post, context })
  if (results.length !== same || mine.results.length !== same) throw new Error(`${results.length} ≠ ${same}`)
  const [engine, bridge, core] = await measure([
    () => theirs.run(values),
    () => ours.run({ post, context }),
    () => evaluate(post, { ...context, policy }),
  ])
  rows.push([count, byPath ? '`$.path`' : 'facts', engine, bridge, core, engine / core])
}
console.log('| rules | read by | json-rules-engine `run` | `createEngine`, `run` | `evaluate` | run ÷ evaluate |')
console.log('| --- | --- | --- | --- | --- | --- |')
for (const [count, by, engine, bridge, core, ratio] of rows)
  console.log(
    `| ${count} | ${by} | ${engine.toFixed(0)} µs | ${bridge.toFixed(0)} µs | ${core.toFixed(0)} µs | ${ratio.toFixed(1)} |`,
  )

const rules = rulesOf(100, false)
const bundle = {
  policy: { format: 1, id: 'p', version: '1.0.0', packs: { old: '1' } },
  packs: [fromEngineRules(rules, { id: 'old' }).pack],
}
const policy = compilePolicy(bundle)
const [inward, compiled, outward, built] = await measure([
  () => fromEngineRules(rules, { id: 'old' }),
  () => compilePolicy(bundle),
  () => toEngineRules(policy),
  () => createEngine(policy),
])
const ms = (cost) => `${(cost / 1000).toFixed(1)} ms`
console.log(
  `\n100 rules, once: fromEngineRules ${ms(inward)}, compilePolicy ${ms(compiled)}, toEngineRules ${ms(outward)}, createEngine ${ms(built)}`,
)
