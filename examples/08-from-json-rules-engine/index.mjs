// Rules that a team already runs on json-rules-engine, one with a custom operator, brought in and judged by both.
import { compilePolicy, evaluate, extendCatalog, standardCatalog } from 'charte'
import { createEngine, engineReport, fromEngineRules } from 'charte/json-rules-engine'
import { Engine } from 'json-rules-engine'

const rules = [
  {
    name: 'Late appeal',
    conditions: {
      all: [
        { fact: 'campaign', path: '$.kind', operator: 'in', value: ['appeal', 'raffle'] },
        { fact: 'hour', operator: 'greaterThanInclusive', value: 20 },
      ],
    },
    event: { type: 'late', params: { message: 'An appeal after eight. Schedule it for the morning.' } },
  },
  {
    name: 'Shouting',
    conditions: { any: [{ fact: 'headline', operator: 'shouts', value: 2 }] },
    event: { type: 'shouting', params: { message: 'Several words in capitals. Keep one at most.' } },
  },
  {
    name: 'No campaign',
    conditions: { not: { fact: 'campaign', path: '$.kind', operator: 'notEqual', value: 'none' } },
    event: { type: 'no-campaign' },
  },
]
const shouts = (text, times) => (text.match(/\b[A-Z]{3,}\b/g) ?? []).length >= times

const engine = new Engine(rules)
engine.addOperator('shouts', shouts)

const { pack, facts, events, problems } = fromEngineRules(rules, { id: 'team', operators: { shouts } })
console.log('problems', problems)
const bundle = { policy: { format: 1, id: 'moved', version: '1.0.0', packs: { team: '1' } }, packs: [pack] }
const policy = compilePolicy(bundle, extendCatalog(standardCatalog, { facts }))
const back = createEngine(policy)

const now = '2026-11-24T09:30:00Z'
for (const values of [
  { campaign: { kind: 'appeal' }, hour: 21, headline: 'HELP US NOW please' },
  { campaign: { kind: 'raffle' }, hour: 9, headline: 'Win a bicycle' },
  { campaign: { kind: 'none' }, hour: 22, headline: 'OPEN DAY on Sunday' },
]) {
  const types = (found) => found.map(({ rule }) => events[rule].type).sort()
  const theirs = (await engine.run(values)).events.map(({ type }) => type).sort()
  const ours = types(evaluate({ text: values.headline }, { policy, now, facts: values }).findings)
  const post = { text: values.headline }
  const again = types(engineReport(await back.run({ post, context: { now, facts: values } })).findings)
  console.log(`${theirs}` === `${ours}` && `${ours}` === `${again}` ? 'same' : 'DIFFERENT', ours)
}

const stranger = [
  { ...rules[0], conditions: { all: [{ fact: 'campaign', path: '$[?(@.kind)]', operator: 'in', value: [] }] } },
]
const [refused] = fromEngineRules(stranger, { id: 'team' }).problems
console.log(refused.at, refused.message)
