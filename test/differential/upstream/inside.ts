import type { Asking } from './shim.js'

/** What one test of json-rules-engine asks, and what its runs find: the types of the events, in the order of the rules. */
export interface Inside {
  /** The file under `test/` of json-rules-engine 7.3.1. */
  readonly file: string
  readonly asks: string
  readonly rules: readonly { readonly conditions: object; readonly event: { readonly type: string } }[]
  readonly conditions?: { readonly [name: string]: object }
  readonly operators?: { readonly [name: string]: (a: never, b: never) => boolean }
  readonly facts?: { readonly [id: string]: unknown }
  readonly allowUndefinedFacts?: true
  readonly runs: readonly (readonly [facts: Record<string, unknown>, found: readonly string[] | RegExp])[]
}

const is = (fact: string, operator: string, value: unknown, more: object = {}) => ({ fact, operator, value, ...more })
const rule = (conditions: object, type = 'seen', more: object = {}) => ({ conditions, event: { type }, ...more })
const yes = ['seen']
const no: readonly string[] = []

const ALL: readonly Inside[] = [
  {
    file: 'engine-all',
    asks: 'one condition, and its fact by an async function',
    rules: [rule({ all: [is('age', 'lessThan', 50)] })],
    facts: { age: async () => 10 },
    runs: [
      [{}, yes],
      [{ age: 65 }, no],
    ],
  },
  {
    file: 'engine-all',
    asks: 'two conditions on one fact',
    rules: [rule({ all: [is('age', 'lessThan', 50), is('age', 'greaterThan', 21)] })],
    runs: [
      [{ age: 30 }, yes],
      [{ age: 10 }, no],
      [{ age: 65 }, no],
    ],
  },
  {
    file: 'engine-any',
    asks: 'two conditions on two facts',
    rules: [rule({ any: [is('age', 'lessThan', 50), is('segment', 'equal', 'european')] })],
    runs: [
      [{ age: 25, segment: 'north-american' }, yes],
      [{ age: 100, segment: 'european' }, yes],
      [{ age: 100, segment: 'north-american' }, no],
    ],
  },
  {
    file: 'engine-not',
    asks: 'a negated condition',
    rules: [rule({ not: is('age', 'greaterThanInclusive', 50) })],
    runs: [
      [{ age: 10 }, yes],
      [{ age: 75 }, no],
    ],
  },
  {
    file: 'engine-failure',
    asks: 'the event of a rule that fails, and none for one that succeeds',
    rules: [rule({ any: [is('age', 'greaterThanInclusive', 21)] })],
    runs: [
      [{ age: 10 }, no],
      [{ age: 50 }, yes],
    ],
  },
]

const adult = [is('age', 'lessThan', 65), is('age', 'greaterThan', 21)]
const poor = is('income', 'lessThanInclusive', 100)
const few = is('family-size', 'lessThanInclusive', 3)
const NESTED: readonly Inside[] = [
  {
    file: 'engine-recusive-rules',
    asks: '`any` inside `all`',
    rules: [rule({ all: [...adult, { any: [poor, few] }] })],
    runs: [
      [{ age: 30, income: 30, 'family-size': 2 }, yes],
      [{ age: 30, income: 200, 'family-size': 8 }, no],
    ],
  },
  {
    file: 'engine-recusive-rules',
    asks: '`all` inside `any`',
    rules: [rule({ any: [is('age', 'lessThan', 65), is('age', 'equal', 70), { all: [poor, few] }] })],
    runs: [
      [{ age: 90, income: 30, 'family-size': 2 }, yes],
      [{ age: 90, income: 200, 'family-size': 2 }, no],
    ],
  },
  {
    file: 'engine-recusive-rules',
    asks: '`any` inside `all` inside `any`',
    rules: [rule({ any: [{ all: [{ any: [poor] }, few] }] })],
    runs: [
      [{ income: 30, 'family-size': 1 }, yes],
      [{ income: 30, 'family-size': 5 }, no],
    ],
  },
  {
    file: 'engine-recusive-rules',
    asks: '`not` of `not`',
    rules: [rule({ not: { not: is('age', 'lessThan', 65) } })],
    runs: [
      [{ age: 30 }, yes],
      [{ age: 65 }, no],
    ],
  },
  {
    file: 'engine-recusive-rules',
    asks: '`not` inside `all` inside `not`',
    rules: [rule({ not: { all: [...adult, { not: poor }] } })],
    runs: [
      [{ age: 30, income: 100 }, yes],
      [{ age: 30, income: 101 }, no],
    ],
  },
  {
    file: 'engine-event',
    asks: 'a group beside comparisons, named conditions, a priority of the rule',
    rules: [
      rule(
        {
          any: [
            is('age', 'greaterThanInclusive', 21, { name: 'over 21' }),
            is('qualified', 'equal', true),
            { all: [is('zipCode', 'in', [80211, 80403]), is('gender', 'notEqual', 'female')] },
          ],
        },
        'seen',
        { priority: 100 },
      ),
    ],
    runs: [
      [{ age: 21, qualified: false, zipCode: 1, gender: 'female' }, yes],
      [{ age: 10, qualified: false, zipCode: 80403, gender: 'male' }, yes],
      [{ age: 10, qualified: false, zipCode: 99992, gender: 'female' }, no],
    ],
  },
]

const retired = is('isRetired', 'equal', true)
const old = { all: [is('age', 'greaterThanInclusive', 60)] }
const REFERENCES: readonly Inside[] = [
  {
    file: 'engine-condition',
    asks: 'a condition that two rules share',
    rules: [
      rule({ all: [{ condition: 'over60' }, retired] }, 'send'),
      rule({ all: [{ condition: 'over60' }, is('requestedOutreach', 'equal', true)] }, 'outreach'),
    ],
    conditions: { over60: old },
    runs: [
      [{ age: 65, isRetired: true, requestedOutreach: true }, ['send', 'outreach']],
      [{ age: 65, isRetired: false, requestedOutreach: true }, ['outreach']],
      [{ age: 59, isRetired: true, requestedOutreach: true }, []],
    ],
  },
  {
    file: 'engine-condition',
    asks: 'a condition that refers to another, negated',
    rules: [rule({ all: [{ condition: 'early' }, is('requestedOutreach', 'equal', true)] })],
    conditions: { over60: old, early: { all: [{ not: { condition: 'over60' } }, retired] } },
    runs: [
      [{ age: 55, isRetired: true, requestedOutreach: true }, yes],
      [{ age: 60, isRetired: true, requestedOutreach: true }, no],
    ],
  },
  {
    file: 'engine-condition',
    asks: 'a rule that is nothing but a reference',
    rules: [rule({ condition: 'retired' })],
    conditions: { retired: { all: [retired] } },
    runs: [
      [{ isRetired: true }, yes],
      [{ isRetired: false }, no],
    ],
  },
  {
    file: 'engine-event',
    asks: 'a reference inside `any`',
    rules: [rule({ any: [{ condition: 'awesome' }] })],
    conditions: { awesome: { all: [is('age', 'greaterThanInclusive', 21, { name: 'over 21' })] } },
    runs: [
      [{ age: 21 }, yes],
      [{ age: 20 }, no],
    ],
  },
]

/** Multiplies another fact by a parameter. */
const times =
  (id: string, wrap: (value: number) => unknown = (value) => value) =>
  async (params: object, almanac: Asking) =>
    wrap((params as { multiplier: number }).multiplier * Number(await almanac.factValue(id)))
const wide = (more: object, other: object) => ({
  all: [
    is('wide', 'equal', { fact: 'high', params: { multiplier: 4 }, ...other }, { params: { multiplier: 2 }, ...more }),
  ],
})
const COMPARED: readonly Inside[] = [
  {
    file: 'engine-fact-comparison',
    asks: 'a fact compared with a fact',
    rules: [rule({ all: [is('height', 'lessThanInclusive', { fact: 'width' })] })],
    runs: [
      [{ height: 1, width: 2 }, yes],
      [{ height: 2, width: 1 }, no],
    ],
  },
  {
    file: 'engine-fact-comparison',
    asks: 'params of facts on both sides',
    rules: [rule(wide({}, {}))],
    facts: { high: times('height'), wide: times('width') },
    runs: [
      [{ height: 5, width: 10 }, yes],
      [{ height: 5, width: 9 }, no],
    ],
  },
  {
    file: 'engine-fact-comparison',
    asks: 'params and paths of facts on both sides',
    rules: [rule(wide({ path: '$.feet' }, { path: '$.meters' }))],
    facts: { high: times('height', (meters) => ({ meters })), wide: times('width', (feet) => ({ feet })) },
    runs: [
      [{ height: 5, width: 10 }, yes],
      [{ height: 5, width: 9 }, no],
    ],
  },
]

const home = (id: unknown) => ({
  age: id === 1 ? 14 : 75,
  address: {
    state: { name: 'Colorado' },
    zip: '80403',
    lived: [
      { name: 'Joe', year: 2011 },
      { name: 'Jane', year: 2013 },
    ],
  },
})
const person = async (params: object) => home((params as { id?: number }).id)
const FACTS: readonly Inside[] = [
  ...([1, 2] as const).flatMap((id): Inside[] => [
    {
      file: 'engine-fact',
      asks: `params of an async fact: ${id}`,
      rules: [rule({ any: [is('field', 'lessThan', 50, { params: { id, field: 'age' } })] })],
      facts: { field: async (params: object) => home((params as { id: number }).id).age },
      runs: [[{}, id === 1 ? yes : no]],
    },
    {
      file: 'engine-fact',
      asks: `a path into an async fact: ${id}`,
      rules: [rule({ any: [is('data', 'lessThan', 50, { path: '$.age', params: { id } })] })],
      facts: { data: person },
      runs: [[{}, id === 1 ? yes : no]],
    },
  ]),
  ...([2011, 2010] as const).map(
    (year): Inside => ({
      file: 'engine-fact',
      asks: `an index in a path: ${year}`,
      rules: [rule({ any: [is('data', 'equal', year, { path: '$.address.lived[0].year', params: { id: 1 } })] })],
      facts: { data: person },
      runs: [[{}, year === 2011 ? yes : no]],
    }),
  ),
  {
    file: 'engine-fact',
    asks: 'a path into a fact of the run',
    rules: [rule({ all: [is('x', 'equal', 1, { path: '$.y' })] })],
    runs: [
      [{ x: { y: 1 }, a: 2 }, yes],
      [{ x: { y: 2 }, a: 2 }, no],
    ],
  },
  {
    file: 'engine-fact',
    asks: 'a custom path resolver for `y[0]`: charte reads that by itself, in both with `$`',
    rules: [rule({ all: [is('x', 'equal', 99, { path: '$.y[0]' })] })],
    runs: [[{ x: { y: [99] }, a: 2 }, yes]],
  },
  {
    file: 'engine-fact',
    asks: 'a fact that is not given',
    rules: [rule({ all: [is('undefined-fact', 'equal', true)] })],
    runs: [[{}, /Undefined fact: undefined-fact/]],
  },
  {
    file: 'engine-fact',
    asks: 'a fact that is not given and may be, beside one that decides',
    rules: [rule({ any: [is('age', 'lessThan', 50), is('undefined-fact', 'equal', true)] })],
    allowUndefinedFacts: true,
    runs: [
      [{ age: 14 }, yes],
      [{ age: 75 }, no],
    ],
  },
  ...([20, 100] as const).map(
    (age): Inside => ({
      file: 'engine-fact',
      asks: `a fact by a function that waits for nothing: ${age}`,
      rules: [rule({ any: [is('age', 'lessThan', 50)] })],
      facts: { age: () => age },
      runs: [[{}, age === 20 ? yes : no]],
    }),
  ),
  {
    file: 'engine-facts-calling-facts',
    asks: 'a fact that reads another, asked twice, by two rules',
    rules: [
      rule({
        all: [
          is('demographics', 'lessThanInclusive', 25, { params: { field: 'age' } }),
          is('demographics', 'equal', 80211, { params: { field: 'zipCode' } }),
        ],
      }),
      rule({ all: [is('demographics', 'greaterThanInclusive', 20, { params: { field: 'age' } })] }, 'second'),
    ],
    facts: {
      data: async () => ({ age: 20, zipCode: 80211 }),
      demographics: async (params: object, almanac: Asking) =>
        ((await almanac.factValue('data')) as Record<string, number>)[(params as { field: string }).field],
    },
    runs: [[{}, ['seen', 'second']]],
  },
  {
    file: 'engine-parallel-condition-cache',
    asks: 'three conditions on one fact, two rules',
    rules: [
      rule({
        all: [is('age', 'lessThanInclusive', 25), is('age', 'greaterThanInclusive', 20), is('age', 'notIn', [21, 22])],
      }),
      rule({ all: [is('age', 'notIn', [21, 22])] }, 'second'),
    ],
    facts: { age: () => 24 },
    runs: [
      [{}, ['seen', 'second']],
      [{ age: 21 }, []],
      [{ age: 30 }, ['second']],
    ],
  },
  {
    file: 'engine-run',
    asks: 'facts of a run before those of the engine, run after run',
    rules: [
      rule({ any: [is('age', 'greaterThanInclusive', 21)] }, 'one'),
      rule({ any: [is('age', 'greaterThanInclusive', 75)] }, 'two'),
    ],
    facts: { age: 30 },
    runs: [
      [{ age: 85 }, ['one', 'two']],
      [{}, ['one']],
      [{ age: 2 }, []],
    ],
  },
]

const starts = (word: string, letter: string) => word.length > 0 && word[0]?.toLowerCase() === letter.toLowerCase()
const words = ['coffee', 'Aardvark', 'moose']
const OPERATORS: readonly Inside[] = [
  ...([0, 1] as const).map(
    (index): Inside => ({
      file: 'engine-operator',
      asks: `a custom operator over a fact with params: ${words[index]}`,
      rules: [rule({ any: [is('dictionary', 'startsWithLetter', 'a', { params: { index } })] })],
      operators: { startsWithLetter: starts },
      facts: { dictionary: async (params: object) => words[(params as { index: number }).index] },
      runs: [[{}, index === 1 ? yes : no]],
    }),
  ),
  {
    file: 'engine-operator',
    asks: 'an operator that nobody registered',
    rules: [rule({ any: [is('word', 'unknown-operator', 'a')] })],
    runs: [[{ word: 'a' }, /nknown.operator/]],
  },
  {
    file: 'engine-operator-map',
    asks: 'a decorated custom operator',
    rules: [rule({ any: [is('word', 'not:startsWithLetter', 'a')] })],
    operators: { startsWithLetter: starts },
    runs: [
      [{ word: 'moose' }, yes],
      [{ word: 'Aardvark' }, no],
    ],
  },
  {
    file: 'engine-operator-map',
    asks: 'three decorators before an operator',
    rules: [rule({ any: [is('odds', 'everyFact:someValue:not:greaterThanInclusive', [2, 4, 6, 8])] })],
    runs: [
      [{ odds: [1, 3, 5, 7] }, yes],
      [{ odds: [1, 3, 5, 9] }, no],
    ],
  },
  {
    file: 'engine-operator-map',
    asks: 'the sides exchanged',
    rules: [rule({ any: [is('n', 'swap:contains', [1, 2, 3])] })],
    runs: [
      [{ n: 1 }, yes],
      [{ n: 4 }, no],
    ],
  },
  ...(
    [
      ['equal', 50, [50, true], [5, false]],
      ['notEqual', 50, [50, false], [5, true]],
      ['in', [5, 10, 15, 20], [15, true], [99, false]],
      ['notIn', [5, 10, 15, 20], [15, false], [99, true]],
      ['contains', 10, [[5, 10, 15], true], [[1, 2, 3], false]],
      ['doesNotContain', 10, [[5, 10, 15], false], [[1, 2, 3], true]],
      ['lessThan', 50, [49, true], [50, false], [51, false]],
      ['lessThanInclusive', 50, [49, true], [50, true], [51, false]],
      ['greaterThan', 50, [51, true], [49, false], [50, false]],
      ['greaterThanInclusive', 50, [51, true], [50, true], [49, false]],
    ] as const
  ).map(
    ([operator, value, ...asked]): Inside => ({
      file: 'condition',
      asks: `\`${operator}\``,
      rules: [rule({ all: [is('age', operator, value)] })],
      runs: asked.map(([age, found]) => [{ age }, found ? yes : no] as const),
    }),
  ),
  ...(
    ['contains', 'doesNotContain', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const
  ).map(
    (operator): Inside => ({
      file: 'condition',
      asks: `\`${operator}\` of \`null\`, a text and an object`,
      rules: [rule({ all: [is('age', operator, 50)] })],
      allowUndefinedFacts: true,
      runs: [null, 'non-number', {}].map((age) => [{ age }, no] as const),
    }),
  ),
]

/** What json-rules-engine's own tests ask inside the dialect, restated. */
export const INSIDE: readonly Inside[] = [...ALL, ...NESTED, ...REFERENCES, ...COMPARED, ...FACTS, ...OPERATORS]
