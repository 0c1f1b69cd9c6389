import { Engine, Rule } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { compilePolicy, defineFact, evaluate, extendCatalog, type Pack, standardCatalog } from '../../src/index.js'
import { type FromEngine, type FromEngineOptions, fromEngineRules } from '../../src/json-rules-engine/index.js'

const NOW = '2026-11-24T09:00:00Z'
const event = { type: 'seen' }
const leaf = { fact: 'score', operator: 'greaterThan', value: 3 }
const rule = (conditions: unknown, more: object = {}) => ({ conditions, event, ...more })

/** What both say of some foreign rules, for the facts given. */
const both = async (
  rules: readonly object[],
  options: Omit<FromEngineOptions, 'id'>,
  facts: Record<string, unknown>,
) => {
  const made = fromEngineRules(rules, { id: 'old', ...options })
  expect(made.problems).toEqual([])
  const policy = policyOf(made)
  const decision = evaluate({}, { policy, now: NOW, facts: facts as never })
  const engine = new Engine(rules as never)
  for (const [name, test] of Object.entries(options.operators ?? {}))
    if (test !== 'host') engine.addOperator(name, test as never)
  for (const [name, one] of Object.entries(options.conditions ?? {})) engine.setCondition(name, one as never)
  const { events } = await engine.run(structuredClone(facts))
  return {
    theirs: events.map(({ type }) => type).sort(),
    ours: decision.findings.map((finding) => made.events[finding.rule]?.type as string).sort(),
    decision,
  }
}
const policyOf = ({ pack, facts }: FromEngine, knows: readonly string[] = []) =>
  compilePolicy(
    {
      policy: { format: 1, id: 'moved', version: '1.0.0', packs: { old: '1' }, knows },
      packs: [pack as Pack],
    },
    extendCatalog(standardCatalog, { facts }),
  )
const said = (rules: unknown, options: Partial<FromEngineOptions> = {}) => {
  const { problems, pack } = fromEngineRules(rules, { id: 'old', ...options })
  expect(pack === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
  return problems.map(({ code, at }) => `${code} ${at}`)
}

describe('the options', () => {
  it.each<readonly [unknown, string]>([
    [undefined, 'missing-key /options'],
    [{}, 'missing-key /options'],
    [{ id: 5 }, 'wrong-kind /options/id'],
    [{ version: 1 }, 'wrong-kind /options/version'],
    [{ title: { en: 5 } }, 'wrong-kind /options/title'],
    [{ facts: [] }, 'wrong-kind /options/facts'],
    [{ facts: { score: { type: 'number' } } }, 'wrong-kind /options/facts/score'],
    [{ rename: { score: 5 } }, 'wrong-kind /options/rename/score'],
    [{ operators: { like: 'yes' } }, 'wrong-kind /options/operators/like'],
    [{ catalog: {} }, 'wrong-kind /options/catalog'],
    [{ effect: 5 }, 'wrong-kind /options/effect'],
    [{ message: 'Seen.' }, 'wrong-kind /options/message'],
    [{ on: 'publish' }, 'wrong-kind /options/on'],
    [{ on: ['shout'] }, 'wrong-kind /options/on'],
  ])('%o are a problem and no guess', (options, problem) => {
    const given =
      options === undefined || Object.keys(options as object).length === 0
        ? options
        : { id: 'old', ...(options as object) }
    const { pack, problems } = fromEngineRules([rule({ all: [leaf] })], given as never)
    expect([pack, problems.map(({ code, at }) => `${code} ${at}`)]).toEqual([undefined, [problem]])
  })
  it('that are left undefined are as if absent', () => {
    const options = {
      effect: undefined,
      message: undefined,
      on: undefined,
      facts: { score: undefined },
      title: undefined,
    }
    expect(said([rule({ all: [leaf] })], { ...options, constructor: 5 } as never)).toEqual([])
  })
})

describe('foreign rules', () => {
  it('that name facts, rules and values by what has no text are problems', () => {
    const odd = JSON.parse('{ "toString": 5, "valueOf": 5 }')
    const codes = (one: unknown, options = {}) => said([one], options).map((code) => code.split(' ')[0])
    expect(codes(rule({ all: [{ ...leaf, fact: odd }] }))).toContain('wrong-kind')
    expect(codes(rule({ all: [leaf] }, { name: odd }))).toEqual(['wrong-kind'])
    const like = { fact: odd, operator: 'like', value: { fact: odd } }
    expect(codes(rule({ all: [like] }), { operators: { like: () => true } })).not.toEqual([])
    expect(codes(rule({ all: [{ ...like, fact: 'score' }] }), { operators: { like: () => true } })).toContain(
      'wrong-kind',
    )
  })
  it('ask the items of what stands on the other side, whichever that is', () => {
    const operators = { like: () => true }
    const asked = (operator: string, value: unknown) =>
      said([rule({ all: [{ fact: 'score', operator, value }] })], { operators, facts: { score: 'list' } })
    expect(asked('someValue:like', 'x')).toEqual(['wrong-kind /0/conditions/all/0/value'])
    expect(asked('swap:someValue:like', 'x')).toEqual([])
    expect(asked('someValue:someValue:like', [['x'], 'y'])).toEqual(['wrong-kind /0/conditions/all/0/value'])
    expect(asked('someValue:someValue:like', [['x'], ['y']])).toEqual([])
  })
  it('may be compared with a fact that code computes', () => {
    const most = defineFact({
      id: 'old.most',
      title: 'most',
      kind: { type: 'number' },
      reads: ['old.most'],
      observe: () => ({ value: 5 }),
    })
    const conditions = { all: [{ fact: 'score', operator: 'lessThan', value: { fact: 'most' } }] }
    const made = fromEngineRules([rule(conditions)], { id: 'old', facts: { most } })
    expect(made.problems).toEqual([])
    expect(made.pack?.facts).toMatchObject({ score: { kind: 'number' } })
  })
  it('fill in words and numbers of their event, and no object', () => {
    const params = { message: 'Seen {n} {what} {team}', n: 2, what: true, team: { name: 'red' } }
    const { pack } = fromEngineRules([rule({ all: [leaf] }, { event: { type: 'seen', params } })], { id: 'old' })
    expect(Object.values(pack?.rules ?? {})[0]?.message).toBe('Seen 2 true team')
  })
  const rules = [
    {
      name: 'Fouled out',
      conditions: {
        any: [
          {
            all: [
              { fact: 'minutes', operator: 'equal', value: 40 },
              { ...leaf, fact: 'fouls' },
            ],
          },
          { not: { fact: 'player', path: '$.team.name', operator: 'in', value: ['red', 'blue'] } },
        ],
      },
      event: { type: 'fouled-out', params: { message: 'Off you go.' } },
    },
    {
      name: 'Named',
      conditions: { all: [{ fact: 'player', path: '$.tags', operator: 'contains', value: 'captain' }] },
      event: { type: 'captain' },
    },
    {
      conditions: { all: [{ fact: 'minutes', operator: 'lessThan', value: { fact: 'limit' } }] },
      event: { type: 'short' },
    },
  ]

  it.each([
    { minutes: 40, fouls: 5, limit: 41, player: { team: { name: 'red' }, tags: ['captain'] } },
    { minutes: 40, fouls: 1, limit: 3, player: { team: { name: 'red' }, tags: [] } },
    { minutes: 1, fouls: 1, limit: 3, player: { team: { name: 'green' }, tags: ['x'] } },
  ])('judge alike in both, kinds told by their comparisons: %j', async (facts) => {
    const { ours, theirs } = await both(rules, {}, facts)
    expect(ours).toEqual(theirs)
  })

  it('bring their message, effect and acts, by options if need be', () => {
    const { pack, events } = fromEngineRules(rules, {
      id: 'old',
      effect: ({ type }) => (type === 'short' ? 'forbid' : 'advise'),
      message: ({ params }, name) => ({ en: `${name}: ${String(params?.message ?? 'look')}`, fr: name }),
      on: ['publish'],
    })
    expect(Object.entries(pack?.rules ?? {}).map(([name, one]) => [name, one.title, one.effect])).toEqual([
      ['fouled-out', 'Fouled out', 'advise'],
      ['named', 'Named', 'advise'],
      ['short', 'short', 'forbid'],
    ])
    expect(pack?.rules?.['fouled-out']).toMatchObject({
      message: { en: 'Fouled out: Off you go.', fr: 'Fouled out' },
      on: ['publish'],
    })
    expect(events['old/fouled-out']).toEqual({ type: 'fouled-out', params: { message: 'Off you go.' } })
    expect(fromEngineRules(rules, { id: 'old' }).pack?.rules?.['fouled-out']?.message).toBe('Off you go.')
  })

  it('have the effect that their event names', () => {
    const of = (type: string) =>
      fromEngineRules([rule({ all: [leaf] }, { event: { type } })], { id: 'old' }).pack?.rules?.[type.replace(':', '-')]
        ?.effect
    expect(['forbid', 'charte:forbid', 'charte:require', 'charte:advise'].map(of)).toEqual([
      'advise',
      'forbid',
      'require',
      'advise',
    ])
  })

  it('are not judged where a list of an object holds something else, or a number is none', () => {
    const asked = [
      rule({ not: { fact: 'box', path: '$.list', operator: 'contains', value: 3 } }),
      rule({ not: { fact: 'box', path: '$.n', operator: 'greaterThan', value: 3 } }),
    ]
    const { unjudged, findings } = evaluate(
      {},
      {
        policy: policyOf(fromEngineRules(asked, { id: 'old' })),
        now: NOW,
        facts: { box: { list: [1, 'x'], n: '9' } } as never,
      },
    )
    expect([findings, unjudged.map(({ rule: id }) => id)]).toEqual([[], ['old/seen', 'old/seen-2']])
  })

  it('judge every act, as an Engine would', () => {
    const policy = policyOf(fromEngineRules([rule({ all: [leaf] })], { id: 'old' }))
    for (const action of ['publish', 'delete', 'audit'] as const)
      expect(evaluate({ action }, { policy, now: NOW, facts: { score: 4 } }).findings).toHaveLength(1)
  })

  it('are not judged for want of a fact, and hold if the policy knows it', () => {
    const made = fromEngineRules([rule({ all: [leaf] })], { id: 'old', effect: 'forbid' })
    expect(evaluate({}, { policy: policyOf(made), now: NOW })).toMatchObject({
      outcome: 'allow',
      unjudged: [{ rule: 'old/seen', fields: ['score'] }],
    })
    expect(evaluate({}, { policy: policyOf(made, ['score']), now: NOW })).toMatchObject({
      outcome: 'hold',
      needs: [{ field: 'score', ask: 'host' }],
    })
  })

  it('of which an attribute is not known name it', () => {
    const path = { fact: 'player', path: '$.team.name', operator: 'equal', value: 'red' }
    const policy = policyOf(fromEngineRules([rule({ all: [path] })], { id: 'old' }), ['player.team.name'])
    const { needs, outcome } = evaluate({}, { policy, now: NOW, facts: { player: { team: {}, odd: 1 } } as never })
    expect([outcome, needs]).toEqual(['allow', []])
    const holding = policyOf(fromEngineRules([rule({ all: [path] })], { id: 'old', effect: 'require' }), [
      'player.team.name',
    ])
    expect(evaluate({}, { policy: holding, now: NOW, facts: { player: { team: {} } } as never }).needs).toMatchObject([
      { field: 'player.team.name' },
    ])
  })

  it('come as JSON, as one rule, or as Rules of the library', () => {
    const one = rule({ all: [leaf] })
    const expected = fromEngineRules([one], { id: 'old' }).pack
    expect(expected).toBeDefined()
    for (const given of [
      JSON.stringify([one]),
      one,
      JSON.stringify(one),
      [JSON.stringify(one)],
      [new Rule(one as never)],
    ]) {
      const { pack, problems } = fromEngineRules(given, { id: 'old' })
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(pack?.rules?.seen?.conditions).toMatchObject(expected?.rules?.seen?.conditions as object)
    }
  })

  it('keep names apart that would be one', () => {
    const made = fromEngineRules(
      [
        rule({ all: [leaf] }),
        rule({ all: [leaf] }),
        rule({ all: [leaf] }, { name: 'É!' }),
        rule({ all: [leaf] }, { name: '…' }),
      ],
      { id: 'old' },
    )
    expect(Object.keys(made.pack?.rules ?? {})).toEqual(['seen', 'seen-2', 'e', 'rule-4'])
  })
})

describe('custom operators', () => {
  const operators = {
    startsWith: (a: string, b: string) => a.startsWith(b),
    near: (a: number, b: number) => Math.abs(a - b) < 2,
  }
  const rules = [
    rule({ all: [{ fact: 'title', operator: 'startsWith', value: 'Urgent' }] }, { name: 'a' }),
    rule(
      { all: [{ fact: 'title', operator: 'not:startsWith', value: 'Urgent' }] },
      { name: 'b', event: { type: 'b' } },
    ),
    rule({ any: [{ fact: 'tags', operator: 'someFact:startsWith', value: 'u' }] }, { name: 'c', event: { type: 'c' } }),
    rule(
      { all: [{ fact: 'box', path: '$.n', operator: 'near', value: { fact: 'm' } }] },
      { name: 'd', event: { type: 'd' } },
    ),
  ]

  it.each([
    { title: 'Urgent: help', tags: ['x', 'up'], box: { n: 3 }, m: 4 },
    { title: 'Calm', tags: [], box: { n: 3 }, m: 9 },
  ])('become facts that judge alike: %j', async (facts) => {
    const { ours, theirs } = await both(rules, { operators }, facts)
    expect(theirs.length).toBeGreaterThan(0)
    expect(ours).toEqual(theirs)
  })

  it('become facts of the host where it says so', () => {
    const made = fromEngineRules([rules[0]], { id: 'old', operators: { startsWith: 'host' } })
    expect(made.pack?.facts).toEqual({
      'old.startswith-1': { kind: 'boolean', title: 'title startsWith "Urgent"' },
    })
    const decide = (yes: boolean) =>
      evaluate({}, { policy: policyOf(made), now: NOW, facts: { 'old.startswith-1': yes } })
    expect([decide(true), decide(false)].map(({ findings }) => findings.length)).toEqual([1, 0])
  })

  it.each([1, '', undefined, null])(
    'are an error of the fact when they answer neither true nor false: %j',
    (answer) => {
      const made = fromEngineRules([rules[0]], {
        id: 'old',
        effect: 'require',
        operators: { startsWith: (() => answer) as never },
      })
      expect(evaluate({}, { policy: policyOf(made), now: NOW, facts: { title: 'x' } })).toMatchObject({
        outcome: 'hold',
        errors: [{ code: 'fact-failed', field: 'old.startswith-1' }],
      })
    },
  )

  it('find every item of an empty list, and some item of none, as in json-rules-engine', async () => {
    const asked = ['someFact', 'everyFact'].map((each) =>
      rule({ all: [{ fact: 'tags', operator: `${each}:startsWith`, value: 'u' }] }, { event: { type: each } }),
    )
    const { ours, theirs } = await both(asked, { operators }, { tags: [] })
    expect(theirs).toEqual(['everyFact'])
    expect(ours).toEqual(theirs)
  })

  it('are not asked of what is not known: an attribute that every object has, a number that is none', () => {
    const asked = ['$.toString', '$.n'].map((path) =>
      rule({ all: [{ fact: 'box', path, operator: 'seen', value: 0 }] }),
    )
    const made = fromEngineRules(asked, { id: 'old', operators: { seen: (value) => value !== undefined } })
    const { findings, unjudged } = evaluate({}, { policy: policyOf(made), now: NOW, facts: { box: {} } as never })
    expect([findings, unjudged.map(({ rule: id }) => id)]).toEqual([[], ['old/seen', 'old/seen-2']])
  })

  it('are asked of each call of a fact for itself', () => {
    const twice = defineFact({
      id: 'acme.twice',
      title: 'twice',
      kind: { type: 'number' },
      reads: [],
      params: { of: { kind: { type: 'number' }, default: 0 } },
      observe: (_, { params }) => ({ value: 2 * (params.of as number) }),
    })
    const asked = [1, 4].map((of) => rule({ all: [{ fact: 'twice', params: { of }, operator: 'near', value: 2 }] }))
    const made = fromEngineRules(asked, { id: 'old', operators, facts: { twice } })
    const { findings } = evaluate({}, { policy: policyOf(made), now: NOW })
    expect(findings.map(({ rule: id }) => id)).toEqual(['old/seen'])
  })

  it('read facts of charte, and coded ones', () => {
    const length = defineFact({
      id: 'acme.length',
      title: 'length',
      kind: { type: 'number' },
      reads: ['text'],
      observe: ({ post }) => ({ value: (post.text ?? '').length }),
    })
    const made = fromEngineRules(
      [
        rule({
          all: [
            { fact: 'body', operator: 'startsWith', value: 'Urgent' },
            { fact: 'size', operator: 'near', value: 9 },
          ],
        }),
        rule({ all: [{ fact: 'size', operator: 'greaterThan', value: 5 }] }),
      ],
      { id: 'old', catalog: standardCatalog, rename: { body: 'text' }, facts: { size: length }, operators },
    )
    expect(made.problems).toEqual([])
    expect(
      evaluate({ text: 'Urgent !' }, { policy: policyOf(made), now: NOW }).findings.map(({ rule }) => rule),
    ).toEqual(['old/seen', 'old/seen-2'])
  })
})

describe('what lies outside the dialect', () => {
  it.each([
    [
      'an operator without its function',
      rule({ all: [{ ...leaf, operator: 'startsWith' }] }),
      ['unknown-operator /0/conditions/all/0/operator'],
    ],
    ['a call back', rule({ all: [leaf] }, { onSuccess: 'x' }), ['not-portable /0/onSuccess']],
    ['an unknown key of a rule', rule({ all: [leaf] }, { prioritty: 1 }), ['unknown-key /0/prioritty']],
    ['an unparsable priority', rule({ all: [leaf] }, { priority: '7abc' }), ['bad-priority /0/priority']],
    ['a rule without event', { conditions: { all: [leaf] } }, ['missing-key /0']],
    ['a rule without conditions', { event }, ['missing-key /0']],
    [
      'another key of an event',
      rule({ all: [leaf] }, { event: { type: 'a', extra: 1 } }),
      ['unknown-key /0/event/extra'],
    ],
    [
      'facts in event params',
      rule({ all: [leaf] }, { event: { type: 'a', params: { n: { fact: 'score' } } } }),
      ['not-portable /0/event/params/n'],
    ],
    ['an empty any', rule({ any: [] }), ['empty-group /0/conditions/any']],
    ['a reference to nothing', rule({ condition: 'shared' }), ['unknown-condition /0/conditions/condition']],
    [
      'a fact of two kinds',
      rule({ all: [leaf, { ...leaf, operator: 'equal', value: 'a' }] }),
      ['wrong-kind /0/conditions/all/0/fact'],
    ],
    [
      'a fact that nothing tells of',
      rule({ all: [{ fact: 'a', operator: 'equal', value: { fact: 'b' } }] }),
      ['unknown-fact /0/conditions/all/0/fact', 'unknown-fact /0/conditions/all/0/value/fact'],
    ],
    [
      'a fact that charte has',
      rule({ all: [{ ...leaf, fact: 'text', operator: 'equal', value: 'a' }] }),
      ['duplicate /0/conditions/all/0/fact'],
    ],
    [
      'an object that charte has',
      rule({ all: [{ ...leaf, fact: 'account', path: '$.company' }] }),
      ['duplicate /0/conditions/all/0/fact'],
    ],
    [
      'parameters of a fact',
      rule({ all: [{ ...leaf, params: { of: 1 } }] }),
      ['unknown-parameter /0/conditions/all/0/params/of'],
    ],
    ['a bound of null', rule({ all: [{ ...leaf, value: null }] }), ['wrong-kind /0/conditions/all/0/fact']],
    [
      'dates compared as texts',
      rule({ all: [{ ...leaf, value: '2026-01-01' }] }),
      ['wrong-kind /0/conditions/all/0/fact'],
    ],
    ['a permit of charte', rule({ all: [leaf] }, { event: { type: 'charte:permit' } }), ['wrong-nature /0/event/type']],
    [
      "an operator of charte's that nobody passed",
      rule({ not: { fact: 'headline', operator: 'not:containsText', value: 'a' } }),
      ['not-portable /0/conditions/not/operator'],
    ],
    [
      'a decorator that asks the items of no list',
      rule({ all: [{ ...leaf, operator: 'not:someValue:near' }] }),
      ['wrong-kind /0/conditions/all/0/value'],
      { operators: { near: () => true } },
    ],
    ...(
      [
        ['without a value', { value: undefined }, 'missing-key '],
        ['with a parameter that the fact has not', { params: { of: 1 } }, 'unknown-parameter /params/of'],
        ['with a path that is no text', { path: 5 }, 'wrong-kind /path'],
        ['with parameters that are no object', { params: 5 }, 'wrong-kind /params'],
        ['with a fact that is no text', { value: { fact: 5 } }, 'wrong-kind /value/fact'],
        ['with another key of a fact', { value: { fact: 'b', of: 1 } }, 'unknown-key /value/of'],
        [
          'with a parameter that the other fact has not',
          { value: { fact: 'b', params: { of: 1 } } },
          'unknown-parameter /value/params/of',
        ],
        [
          'with a parameter of another kind',
          { fact: 'activity.count', params: { hours: 'x' } },
          'wrong-kind /params/hours',
        ],
        ['with a fact of words', { fact: 'text.terms' }, 'not-portable /fact'],
      ] as const
    ).map(
      ([name, more, found]) =>
        [
          `a comparison by a custom operator ${name}`,
          rule({ all: [{ ...leaf, operator: 'near', ...more }] }),
          [found.replace(/ /, ' /0/conditions/all/0')],
          { operators: { near: () => true }, catalog: standardCatalog },
        ] as const,
    ),
    ['a fact without a name', rule({ all: [{ ...leaf, fact: '' }] }), ['bad-value /0/conditions/all/0/fact']],
    ['its own operators with decorators: none', rule({ not: { ...leaf, operator: 'not:greaterThan' } }), []],
    [
      'a fact that is read as a whole and by path',
      rule({ all: [{ ...leaf, path: '$.n' }, leaf] }),
      ['wrong-kind /0/conditions/all/0/path'],
    ],
    [
      'a list that is read as a whole and by place',
      rule({
        all: [
          { ...leaf, path: '$.l[0]' },
          { ...leaf, path: '$.l', operator: 'contains' },
        ],
      }),
      ['not-portable /0/conditions/all/0/path', 'wrong-kind /0/conditions/all/0/path'],
    ],
    [
      'an index into no list',
      rule({ all: [{ ...leaf, path: '$[0]' }] }),
      ['not-portable /0/conditions/all/0/path', 'bad-path /0/conditions/all/0/path'],
      { facts: { score: 'number' } },
    ],
    ['no rule at all', 7, ['wrong-kind /0']],
  ] as readonly (readonly [string, unknown, readonly string[], Partial<FromEngineOptions>?])[])(
    '%s is a problem with its place',
    (_, one, expected, options) => {
      expect(said([one], options as Partial<FromEngineOptions>)).toEqual(expected)
    },
  )

  it('is told in one go, in all rules and named conditions', () => {
    const path = { ...leaf, path: '$..a' }
    expect(
      said([rule({ any: [] }), rule({ all: [path] }), rule({ condition: 'c' })], {
        conditions: { c: { all: [path] } },
      }).sort(),
    ).toEqual([
      'bad-path /1/conditions/all/0/path',
      'bad-path /conditions/c/all/0/path',
      'empty-group /0/conditions/any',
    ])
  })

  it('says how to go on', () => {
    const { problems } = fromEngineRules([rule({ all: [{ ...leaf, operator: 'startsWith' }] })], { id: 'old' })
    expect(problems[0]).toMatchObject({ severity: 'error', hint: expect.stringContaining('`operators`') })
  })
})
