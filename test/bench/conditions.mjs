import { buildMongoQueryMatcher, createMongoAbility } from '@casl/ability'
import { parse } from '@marcbachmann/cel-js'
import { $and, $or, and, or } from '@ucast/mongo2js'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import { measure, table, us } from './measure.mjs'
import { random } from './workload.mjs'

/** Rules over flat facts, each engine in its own words: do all give the same answers, and at what cost? */

const pick = (next, list) => list[Math.floor(next() * list.length)]
const WORDS = Array.from({ length: 8 }, (_, i) => `w${i}`)
const FACTS = {
  ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`t${i}`, 'text'])),
  ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`n${i}`, 'number'])),
  ...Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`b${i}`, 'boolean'])),
  ...Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`l${i}`, 'list'])),
}
const leafOf = (next) => {
  const fact = pick(next, Object.keys(FACTS))
  switch (FACTS[fact]) {
    case 'text':
      return next() < 0.5
        ? { fact, operator: 'equal', value: pick(next, WORDS) }
        : { fact, operator: 'in', value: [pick(next, WORDS), pick(next, WORDS), pick(next, WORDS)] }
    case 'number':
      return {
        fact,
        operator: pick(next, ['greaterThan', 'lessThanInclusive', 'greaterThanInclusive', 'lessThan']),
        value: Math.floor(next() * 100),
      }
    case 'boolean':
      return { fact, operator: 'equal', value: next() < 0.5 }
    default:
      return { fact, operator: 'contains', value: pick(next, WORDS) }
  }
}
const leaves = (next) => Array.from({ length: next() < 0.5 ? 3 : 4 }, () => leafOf(next))
const treeOf = (next) => {
  const kind = next()
  if (kind < 0.6) return { all: leaves(next) }
  // An `any` of single leaves would fire for almost every context.
  if (kind < 0.85) return { any: leaves(next).map((leaf) => ({ all: [leaf, leafOf(next), leafOf(next)] })) }
  return { all: [leafOf(next), { any: leaves(next) }, leafOf(next)] }
}
const contextOf = (next) =>
  Object.fromEntries(
    Object.entries(FACTS).map(([fact, kind]) => [
      fact,
      kind === 'text'
        ? pick(next, WORDS)
        : kind === 'number'
          ? Math.floor(next() * 100)
          : kind === 'boolean'
            ? next() < 0.5
            : WORDS.filter(() => next() < 0.3),
    ]),
  )

const SIGNS = { greaterThan: '>', lessThan: '<', greaterThanInclusive: '>=', lessThanInclusive: '<=', equal: '===' }
const walk = (tree, all, any, leaf) =>
  tree.all
    ? all(tree.all.map((one) => walk(one, all, any, leaf)))
    : tree.any
      ? any(tree.any.map((one) => walk(one, all, any, leaf)))
      : leaf(tree)
const script = (tree, equal) =>
  walk(
    tree,
    (parts) => `(${parts.join(' && ')})`,
    (parts) => `(${parts.join(' || ')})`,
    ({ fact, operator, value }) => equal(fact, operator, JSON.stringify(value)),
  )
const plain = (rules) => {
  const lines = rules.map((tree, i) => {
    const condition = script(tree, (fact, operator, value) =>
      operator === 'in'
        ? `(${JSON.parse(value)
            .map((one) => `c.${fact} === ${JSON.stringify(one)}`)
            .join(' || ')})`
        : operator === 'contains'
          ? `c.${fact}.includes(${value})`
          : `c.${fact} ${SIGNS[operator]} ${value}`,
    )
    return `if (${condition}) fired.push(${i})`
  })
  // What nobody may run on a page with a strict policy: the rules written out as JavaScript.
  return new Function('c', `const fired = []\n${lines.join('\n')}\nreturn fired`)
}
const cel = (rules) => {
  const all = rules.map((tree) =>
    parse(
      script(tree, (fact, operator, value) =>
        operator === 'in'
          ? `${fact} in ${value}`
          : operator === 'contains'
            ? `${value} in ${fact}`
            : `${fact} ${operator === 'equal' ? '==' : SIGNS[operator]} ${value}`,
      ),
    ),
  )
  return (facts) => all.flatMap((rule, i) => (rule(facts) ? [i] : []))
}
const logic = (rules) => {
  const engine = new LogicEngine()
  const all = rules.map((tree) =>
    engine.build(
      walk(
        tree,
        (and) => ({ and }),
        (or) => ({ or }),
        ({ fact, operator, value }) =>
          operator === 'in'
            ? { in: [{ var: fact }, value] }
            : operator === 'contains'
              ? { in: [value, { var: fact }] }
              : { [SIGNS[operator]]: [{ var: fact }, value] },
      ),
    ),
  )
  return (facts) => all.flatMap((rule, i) => (rule(facts) ? [i] : []))
}
const QUERIES = { greaterThan: '$gt', lessThan: '$lt', greaterThanInclusive: '$gte', lessThanInclusive: '$lte' }
const casl = (rules) => {
  const ability = createMongoAbility(
    rules.map((tree) => ({
      action: 'fire',
      subject: 'post',
      conditions: walk(
        tree,
        (parts) => ({ $and: parts }),
        (parts) => ({ $or: parts }),
        ({ fact, operator, value }) =>
          operator === 'in'
            ? { [fact]: { $in: value } }
            : QUERIES[operator]
              ? { [fact]: { [QUERIES[operator]]: value } }
              : { [fact]: value },
      ),
    })),
    { conditionsMatcher: buildMongoQueryMatcher({ $and, $or }, { and, or }) },
  )
  const all = [...ability.rulesFor('fire', 'post')].reverse()
  return (facts) => all.flatMap((rule, i) => (rule.matchesConditions(facts) ? [i] : []))
}
const jsonRules = (rules) => {
  const engine = new Engine(rules.map((conditions, i) => ({ conditions, event: { type: String(i) } })))
  return async (facts) => (await engine.run(facts)).events.map(({ type }) => Number(type)).sort((a, b) => a - b)
}
const inPacks = (rules, compilePolicy) => {
  const rename = (tree) =>
    walk(
      tree,
      (all) => ({ all }),
      (any) => ({ any }),
      (leaf) => ({ ...leaf, fact: `b.${leaf.fact}` }),
    )
  return compilePolicy({
    policy: { format: 1, id: 'bench', version: '1.0.0', packs: { bench: '1' } },
    packs: [
      {
        format: 1,
        id: 'bench',
        version: '1.0.0',
        title: 'bench',
        facts: Object.fromEntries(Object.entries(FACTS).map(([fact, kind]) => [`b.${fact}`, { kind, title: fact }])),
        rules: Object.fromEntries(
          rules.map((tree, i) => [
            `r${String(i).padStart(4, '0')}`,
            { title: 'Limit this', message: 'Seen.', effect: 'advise', conditions: rename(tree) },
          ]),
        ),
      },
    ],
  })
}

/** Rows for 10, 50 and 500 rules; throws if two engines disagree on one of 2,000 contexts. */
export const conditions = async ({ compilePolicy, evaluate, matched, open }, sizes = [10, 50, 500], rounds = 7) => {
  const rows = new Map()
  const ratios = {}
  for (const size of sizes) {
    const next = random(size)
    const rules = Array.from({ length: size }, () => treeOf(next))
    const contexts = Array.from({ length: 2000 }, () => contextOf(next))
    const policy = inPacks(rules, compilePolicy)
    const given = contexts.map((facts) => ({
      policy,
      now: '2026-11-24T09:00:00Z',
      facts: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [`b.${fact}`, value])),
    }))
    const post = { account: { kind: 'official' } }
    const engines = {
      'plain if/else (`new Function`)': plain(rules),
      'json-logic-engine, compiled (`new Function`)': logic(rules),
      '@marcbachmann/cel-js': cel(rules),
      '@casl/ability': casl(rules),
      'json-rules-engine': jsonRules(rules),
    }
    // One for all: a case that is kept would make the engine of the host place all later ones among the long-lived.
    const opened = open(post, given[0])
    const number = (rule) => Number(rule.slice(-4))
    let fired = 0
    for (let i = 0; i < contexts.length; i++) {
      const expected = engines['plain if/else (`new Function`)'](contexts[i])
      fired += expected.length
      const answers = {
        'conditions alone': matched(opened, given[i]).map(number),
        decision: evaluate(post, given[i]).findings.map(({ rule }) => number(rule)),
      }
      for (const [name, engine] of Object.entries(engines))
        if (i < 200 || name !== 'json-rules-engine') answers[name] = await engine(contexts[i])
      for (const [name, answer] of Object.entries(answers))
        if (answer.join() !== expected.join()) throw new Error(`${name} disagrees: ${answer} is not ${expected}`)
    }
    const candidates = {
      'charte, conditions alone': (i) => matched(opened, given[i % 2000]),
      'charte, the whole decision': (i) => evaluate(post, given[i % 2000]),
      ...Object.fromEntries(Object.entries(engines).map(([name, engine]) => [name, (i) => engine(contexts[i % 2000])])),
    }
    const calls = Object.fromEntries(
      Object.keys(candidates).map((name) => [
        name,
        name === 'json-rules-engine' ? Math.ceil(5000 / size) : Math.ceil(200_000 / size),
      ]),
    )
    const times = await measure(candidates, calls, rounds)
    const slow = times['json-rules-engine'].median
    ratios[size] = slow / times['charte, conditions alone'].median
    for (const [name, { median }] of Object.entries(times)) {
      const row = rows.get(name) ?? [name]
      row.push(`${us(median)} (${us(slow / median)}×)`)
      rows.set(name, row)
    }
    const fires = rows.get('fires') ?? ['rules that fire, mean']
    fires.push((fired / contexts.length).toFixed(1))
    rows.set('fires', fires)
  }
  return {
    text: table(['engine', ...sizes.map((size) => `${size} rules, µs (× json-rules-engine)`)], [...rows.values()]),
    ratios,
  }
}
