import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import {
  type Bundle,
  COMPILED,
  compilePolicy,
  defineFact,
  evaluate,
  explainRule,
  extendCatalog,
  type Kind,
  type Pack,
  type Rule,
  rulesInForce,
  standardCatalog,
} from '../../src/index.js'
import { createEngine, engineReport, toEngineRules } from '../../src/json-rules-engine/index.js'
import { recommended } from '../../src/packs/index.js'

const NOW = '2026-11-24T09:00:00Z'
const rule = (conditions: unknown, more: Partial<Rule> = {}): Rule => ({
  title: 'Forbid it',
  message: 'Seen.',
  effect: 'forbid',
  conditions: conditions as Rule['conditions'],
  ...more,
})
const bundle = (rules: Record<string, Rule>, policy: object = {}): Bundle => ({
  policy: { format: 1, id: 'p', version: '1.0.0', packs: { a: '1' }, ...policy } as Bundle['policy'],
  packs: [
    {
      format: 1,
      id: 'a',
      version: '1.0.0',
      title: 'a',
      facts: { 'a.n': { kind: 'number', title: 'n' }, 'a.since': { kind: 'instant', title: 'since' } },
      rules,
    } as Pack,
  ],
})
const N = { fact: 'a.n', operator: 'greaterThan', value: 3 }
const judge = async (given: Bundle, post: object, context: object, where = {}) => {
  const policy = compilePolicy(given)
  const all = { now: NOW, ...context }
  const engine = createEngine(policy, undefined, where)
  return {
    report: engineReport(await engine.run({ post, context: all })),
    decision: evaluate(post, { ...all, policy }),
  }
}

describe('the rules of a policy', () => {
  it('are plain JSON whose events are never those that an Engine keeps for itself', () => {
    const { rules } = toEngineRules(compilePolicy(recommended))
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
    expect(rules.length).toBeGreaterThan(20)
    for (const { event } of rules) expect(event.type).toMatch(/^charte:(advise|require|forbid|permit|protect)$/)
    expect(() => new Engine(rules)).not.toThrow()
  })

  it('say what an Engine cannot', () => {
    const items = { fact: 'media', operator: 'someItem', value: { item: 'alt', operator: 'equal', value: '' } }
    const { problems } = toEngineRules(
      compilePolicy(
        bundle(
          {
            items: rule(items),
            age: rule({ all: [N, { fact: 'a.since', operator: 'olderThan', value: 'P7D' }] }),
            approved: rule(N, { effect: 'require', obligations: [{ kind: 'approval', roles: ['lead'] }] }),
            local: rule(N),
            waived: rule(N),
          },
          {
            knows: ['a.n'],
            reason: 'x',
            rules: { 'a/waived': { waivableBy: ['lead'] } },
            scopes: { lyon: { rules: { 'a/local': { effect: 'advise' } } } },
          },
        ),
      ),
    )
    expect(problems.map(({ code, at, severity }) => `${severity} ${code} ${at}`).sort()).toEqual([
      'warning not-portable /packs/0/rules/age/conditions/all/1',
      'warning not-portable /packs/0/rules/approved',
      'warning not-portable /packs/0/rules/items/conditions',
      'warning not-portable /packs/0/rules/local',
      'warning not-portable /packs/0/rules/waived',
      'warning not-portable /policy/knows',
    ])
    expect(toEngineRules(compilePolicy(bundle({ one: rule(N) }))).problems).toEqual([])
    const local = bundle(
      { one: rule(N) },
      { scopes: { lyon: { rules: { 'a/one': { effect: 'advise', reason: 'x' } } } } },
    )
    expect(toEngineRules(compilePolicy(local), { scope: 'lyon' }).problems).toEqual([])
  })

  it('say which paths an Engine reads otherwise, on both sides', () => {
    const kind: Kind = { type: 'object', fields: { 'a,b': { as: 'content', ask: 'host', kind: { type: 'number' } } } }
    const box = defineFact({ id: 'box', title: 'Box', kind, reads: [], observe: () => ({ value: { 'a,b': 4 } }) })
    const strange = { fact: 'box', path: "$['a,b']" }
    const policy = compilePolicy(
      bundle({ left: rule({ ...N, ...strange }), right: rule({ ...N, value: strange }) }),
      extendCatalog(standardCatalog, { facts: [box] }),
    )
    expect(toEngineRules(policy).problems.map(({ at }) => at)).toEqual([
      '/packs/0/rules/left/conditions',
      '/packs/0/rules/right/conditions',
    ])
  })

  it('run in any Engine that is given the facts', async () => {
    const given = bundle({
      one: rule(
        { not: { any: [N, { param: 'm', operator: 'lessThan', value: { fact: 'a.n' } }] } },
        { params: { m: { kind: 'number', default: 2 } } },
      ),
    })
    const { rules } = toEngineRules(compilePolicy(given))
    for (const n of [1, 2, 3, 4]) {
      const { events } = await new Engine(rules).run({ action: 'publish', 'a.n': n })
      expect(events.map(({ type }) => type)).toEqual(n > 2 ? [] : ['charte:forbid'])
    }
  })

  it('are written for one act and one kind of account, if asked', () => {
    const effect = { official: 'forbid', representative: 'advise', personal: 'off' } as const
    const policy = compilePolicy(bundle({ one: rule(N, { effect }) }))
    const names = (where = {}) =>
      toEngineRules(policy, where).rules.map(({ name, conditions }) => [name, Object.values(conditions).flat().length])
    expect(names()).toEqual([
      ['a/one: forbid', 3],
      ['a/one: advise', 3],
    ])
    expect(names({ action: 'publish' })).toEqual([
      ['a/one: forbid', 2],
      ['a/one: advise', 2],
    ])
    expect(names({ kind: 'official', action: 'publish' })).toEqual([['a/one', 1]])
    expect(names({ kind: 'personal' })).toEqual([])
    expect(names({ action: 'delete' })).toEqual([])
  })
})

describe('an Engine', () => {
  it('of every rule that charte ships agrees with evaluate', async () => {
    const post = {
      text: 'Write to lopez@example.org or +33 6 12 34 56 78, she needs a fridge',
      account: { id: 'a1', kind: 'official' as const },
      author: { id: 'ann', roles: ['staff'] },
      media: [{ kind: 'image' as const, people: [{ minor: true, identifiable: true }] }],
    }
    const { report, decision } = await judge(recommended, post, {})
    const told = decision.findings.filter(({ status }) => status === 'open')
    expect(report.findings.map(({ rule }) => rule)).toEqual(told.map(({ rule }) => rule))
    expect(report.findings.length).toBeGreaterThan(1)
  })

  it('does not take what is not known for true, however often it is denied', async () => {
    const given = bundle({ one: rule({ not: { not: { not: N } } }), two: rule(N) }, { knows: [] })
    const { report, decision } = await judge(given, {}, {})
    expect(report).toEqual({ findings: [], unsettled: [{ rule: 'a/one' }, { rule: 'a/two' }], errors: [] })
    expect(decision.unjudged.map(({ rule }) => rule)).toEqual(['a/one', 'a/two'])
  })

  it('reads a value that is absent as evaluate reads it', async () => {
    const given = bundle({
      none: rule({ fact: 'repostOf', path: '$.text', operator: 'equal', value: '' }),
      unknown: rule({ fact: 'repostOf', path: '$.ownerKind', operator: 'notEqual', value: 'donor' }),
    })
    const { report, decision } = await judge(given, { repostOf: {} }, {})
    expect(report.findings.map(({ rule }) => rule)).toEqual(decision.findings.map(({ rule }) => rule))
    expect(report.findings.map(({ rule }) => rule)).toEqual(['a/none'])
    expect(report.unsettled).toEqual([{ rule: 'a/unknown' }])
  })

  it('judges lists, ages and word lists by facts of its own', async () => {
    const given = bundle({
      items: rule({
        fact: 'media',
        operator: 'atLeastItems',
        value: { count: 2, where: { item: 'alt', operator: 'equal', value: '' } },
      }),
      age: rule({ not: { fact: 'a.since', operator: 'newerThan', value: 'P7D' } }),
      terms: rule({ fact: 'text.terms', operator: 'atLeastItems', value: 1 }, { terms: { any: ['albatros'] } }),
      other: rule({ fact: 'text.terms', operator: 'atLeastItems', value: 1 }, { terms: { any: ['pelican'] } }),
    })
    const post = { text: 'Albatros arrive', media: [{ alt: '' }, {}, { alt: 'a cat' }] }
    const { report, decision } = await judge(given, post, { facts: { 'a.since': '2026-01-01T00:00:00Z' } })
    expect(report.findings.map(({ rule }) => rule)).toEqual(['a/age', 'a/items', 'a/terms'])
    expect(decision.findings.map(({ rule }) => rule)).toEqual(['a/age', 'a/items', 'a/terms'])
  })

  it('keeps the word lists of rules apart', async () => {
    const words = { fact: 'text.terms', operator: 'atLeastItems', value: 1 }
    const first = { fact: 'text.terms', path: '$[0].at', operator: 'equal', value: '/text' }
    const { report, decision } = await judge(
      bundle({
        boat: rule(words, { terms: { any: ['albatros'] } }),
        horse: rule(words, { terms: { any: ['zebra'] } }),
        'first-boat': rule(first, { terms: { any: ['albatros'] } }),
        'first-horse': rule(first, { terms: { any: ['zebra'] } }),
      }),
      { text: 'A zebra', account: { kind: 'official' } },
      {},
    )
    const found = decision.findings.map(({ rule }) => rule)
    expect(found).toEqual(['a/first-horse', 'a/horse'])
    expect(report.findings.map(({ rule }) => rule)).toEqual(found)
  })
  it('names those who lift in the order of a decision', async () => {
    const sure = { fact: 'text', operator: 'notEqual', value: '' }
    const { report, decision } = await judge(
      bundle(
        {
          duty: rule(sure, { effect: 'require' }),
          early: rule(sure, { effect: 'permit', lifts: ['a/duty'] }),
          late: rule(sure, { effect: 'off', lifts: ['a/duty'] }),
        },
        { rules: { '0-more': { rule: 'a/late', effect: 'permit', reason: 'x' } } },
      ),
      { text: 'x', account: { kind: 'official' } },
      {},
    )
    expect(decision.findings[0]?.because).toEqual(['0-more', 'a/early'])
    expect(report.findings[0]?.because).toEqual(decision.findings[0]?.because)
  })
  it('lifts by an added use of a permit as evaluate does, and lists parameters in order', async () => {
    const params = { z: { kind: 'number', default: 3 }, a: { kind: 'number', default: 3 } } as const
    const over = (param: string) => ({ ...N, value: { param } })
    const given = bundle(
      {
        one: rule({ all: [over('z'), over('a')] }, { effect: 'require', params }),
        allowed: rule(N, { effect: 'off', lifts: ['a/one'] }),
      },
      { reason: 'x', rules: { again: { rule: 'a/allowed', effect: 'permit' } } },
    )
    const { report, decision } = await judge(given, { account: { kind: 'official' } }, { facts: { 'a.n': 4 } })
    expect(report.findings.map(({ status, because }) => [status, because])).toEqual([['lifted', ['again']]])
    expect(decision.findings.map(({ status, because }) => [status, because])).toEqual([['lifted', ['again']]])
    expect(JSON.stringify(report.findings[0]?.params)).toBe(JSON.stringify(decision.findings[0]?.params))
  })

  it('says what could not be read, and refuses a scope that the policy does not have', async () => {
    const { report } = await judge(bundle({ one: rule(N) }), {}, { now: 'yesterday', scopes: ['FR'] })
    expect(report.errors.map(({ code }) => code).sort()).toEqual(['bad-date', 'unknown-scope'])
    expect(() => createEngine(compilePolicy(bundle({ one: rule(N) })), undefined, { scope: 'nowhere' })).toThrow(
      expect.objectContaining({ name: 'PolicyError' }),
    )
  })

  it('takes rules of the host beside those of the policy, over all facts and operators of charte', async () => {
    const engine = createEngine(compilePolicy(bundle({ one: rule(N) })))
    engine.addRule({
      conditions: { all: [{ fact: 'author.roles', operator: 'not:overlaps', value: ['lead'] }] },
      event: { type: 'mine' },
    })
    const run = (roles?: string[]) => engine.run({ post: { author: { roles } }, context: { now: NOW } })
    expect((await run(['staff'])).events).toEqual([{ type: 'mine' }])
    expect((await run(['lead'])).events).toEqual([])
    expect((await run()).events).toEqual([])
    expect(engineReport(await run(['staff'])).findings).toEqual([])
  })

  it.each(['someItem', 'atLeastItems', 'atMostItems', 'olderThan'])(
    'says that it cannot ask `%s`',
    async (operator) => {
      const engine = createEngine(compilePolicy(bundle({ one: rule(N) })))
      engine.addRule({ conditions: { all: [{ fact: 'media', operator, value: 1 }] }, event: { type: 'x' } })
      await expect(engine.run({ post: {}, context: { now: NOW } })).rejects.toThrow(operator)
    },
  )

  it('gives facts that rules of the host read their own parameters, and reads own properties only', async () => {
    const engine = createEngine(compilePolicy(bundle({ one: rule(N) })))
    engine.addFact('box', Object.create({ inherited: 1 }))
    for (const leaf of [
      { fact: 'text.acts', path: '$[0].kind', operator: 'equal', value: 'appeal' },
      { fact: 'box', path: '$.inherited', operator: 'equal', value: 1 },
    ])
      engine.addRule({ conditions: { all: [leaf] }, event: { type: leaf.fact } })
    const { events } = await engine.run({ post: { text: 'Donate now' }, context: { now: NOW } })
    expect(events).toEqual([{ type: 'text.acts' }])
  })

  it('emits events under names of its own', async () => {
    const heard: unknown[] = []
    const engine = createEngine(compilePolicy(bundle({ one: rule(N) })))
    engine.on('charte:forbid', (params) => void heard.push((params as unknown as { rule: string }).rule))
    await engine.run({ post: {}, context: { now: NOW, facts: { 'a.n': 4 } } })
    expect(heard).toEqual(['a/one'])
  })
})

describe('an operator with decorators', () => {
  it('keeps its whole name in explanations', () => {
    const policy = compilePolicy(bundle({ one: rule({ ...N, operator: 'not:greaterThan' }) }))
    const [why] = explainRule({}, { policy, now: NOW, facts: { 'a.n': 3 } }, 'a/one')
    expect(why?.tree).toMatchObject({ operator: 'not:greaterThan', left: 3, right: 3, truth: true })
  })

  it('turns round which way a parameter is stricter', () => {
    const params = { most: { kind: 'number', default: 2 } } as const
    const stricter = (operator: string) =>
      rulesInForce(
        compilePolicy(bundle({ one: rule({ fact: 'a.n', operator, value: { param: 'most' } }, { params }) })),
      ).map((one) => JSON.stringify(one.stricter))
    expect(stricter('greaterThan')).not.toEqual(stricter('not:greaterThan'))
  })
})

describe('two runs at once', () => {
  const given = bundle({ one: rule(N), two: rule({ ...N, value: 5 }) })
  const runs = Array.from({ length: 40 }, (_, i) => i % 8)
  const expected = runs.map((n) => [...(n > 3 ? ['a/one'] : []), ...(n > 5 ? ['a/two'] : [])])

  it('over one Engine lose no rule, whatever the priorities and however long their listeners take', async () => {
    const engine = createEngine(compilePolicy(given))
    engine.addRule({ priority: 9, conditions: { all: [N] }, event: { type: 'first' } })
    engine.addRule({
      priority: 3,
      conditions: { all: [{ ...N, operator: 'not:greaterThan' }] },
      event: { type: 'other' },
    })
    engine.on('first', () => new Promise((done) => setTimeout(done, 2)) as never)
    const results = await Promise.all(
      runs.map((n) => engine.run({ post: {}, context: { now: NOW, facts: { 'a.n': n } } })),
    )
    expect(results.map((result) => engineReport(result).findings.map(({ rule }) => rule))).toEqual(expected)
    for (const { results: yes, failureResults: no } of results) expect(yes.length + no.length).toBe(5)
  })

  it('lose rules in an Engine of the library alone, which is why', async () => {
    const engine = new Engine(
      [9, 3, 1].map((priority) => ({ priority, conditions: { all: [N] }, event: { type: `p${priority}` } })),
    )
    engine.on('p9', (_, almanac) => almanac.factValue('slow').then(() => undefined) as never)
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
    const results = await Promise.all([20, 0].map((ms) => engine.run({ 'a.n': 4, slow: () => wait(ms) })))
    expect(results.map(({ results: yes }) => yes.length)).not.toEqual([3, 3])
  })

  it('over one compiled policy lose no rule', async () => {
    const policy = compilePolicy(given)
    const later = (n: number) =>
      Promise.resolve().then(() =>
        evaluate({}, { policy, now: NOW, facts: { 'a.n': n } }).findings.map(({ rule }) => rule),
      )
    expect(await Promise.all(runs.map(later))).toEqual(expected)
    expect(Object.isFrozen(policy) && Object.isFrozen(policy[COMPILED].bundle)).toBe(true)
  })

  it('are ended by stop, and only those under way', async () => {
    const engine = createEngine(compilePolicy(given))
    engine.addRule({ priority: 9, conditions: { all: [N] }, event: { type: 'first' } })
    engine.on('first', () => void engine.stop())
    const run = (n: number) => engine.run({ post: {}, context: { now: NOW, facts: { 'a.n': n } } })
    expect((await run(7)).results.map(({ event }) => event?.type)).toEqual(['first'])
    expect(engineReport(await run(2)).findings).toEqual([])
    expect((await run(2)).failureResults.length).toBe(4)
  })
})
