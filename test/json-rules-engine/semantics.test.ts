import { readFileSync } from 'node:fs'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { compilePolicy, evaluate, extendCatalog, standardCatalog } from '../../src/index.js'
import { type FromEngineOptions, fromEngineRules } from '../../src/json-rules-engine/index.js'

type Facts = Record<string, unknown>
type Options = Omit<FromEngineOptions, 'id'> & { readonly undefinedFacts?: true }

/** What json-rules-engine says of one rule: whether it succeeds, or that the run rejects. */
const theirs = async (conditions: unknown, facts: Facts, { operators, conditions: named, undefinedFacts }: Options) => {
  const engine = new Engine([], { allowUndefinedFacts: undefinedFacts ?? false })
  for (const [name, test] of Object.entries(operators ?? {})) engine.addOperator(name, test as never)
  for (const [name, one] of Object.entries(named ?? {})) engine.setCondition(name, structuredClone(one) as never)
  try {
    // The library writes into what it is given.
    engine.addRule({ conditions: structuredClone(conditions), event: { type: 'seen' } } as never)
    const { results } = await engine.run(structuredClone(facts))
    return results.length > 0
  } catch {
    return 'throws'
  }
}
/** What charte says of it, through the bridge: whether it matches, the first problem, or that it is not judged. */
const ours = (conditions: unknown, facts: Facts, { undefinedFacts: _, ...options }: Options) => {
  const made = fromEngineRules([{ conditions, event: { type: 'seen' } }], { id: 'old', ...options })
  const refused = made.problems.find(({ severity }) => severity === 'error')
  if (!made.pack) return refused?.code
  const policy = compilePolicy(
    { policy: { format: 1, id: 'p', version: '1.0.0', packs: { old: '1' } }, packs: [made.pack] },
    extendCatalog(standardCatalog, { facts: made.facts }),
  )
  const { findings, unjudged } = evaluate({}, { policy, now: '2026-11-24T09:00:00Z', facts: facts as never })
  return unjudged.length > 0 ? 'unjudged' : findings.length > 0
}
type Case = readonly [name: string, conditions: unknown, facts: Facts, options?: Options]

const leaf = (fact: string, operator: string, value: unknown, path?: string) => ({
  fact,
  operator,
  value,
  ...(path !== undefined && { path }),
})
const all = (...conditions: unknown[]) => ({ all: conditions })
const any = (...conditions: unknown[]) => ({ any: conditions })
const account = { company: 'microsoft', status: 'active', ptoDaysTaken: ['2016-02-21', '2016-12-25'], days: 3 }

/** A comparison, asked with each of some values for the fact. */
const each = (operator: string, value: unknown, ...lefts: unknown[]): Case[] =>
  lefts.map((left) => [
    `${JSON.stringify(left)} ${operator} ${JSON.stringify(value)}`,
    all(leaf('a', operator, value)),
    { a: left },
    // An empty list does not tell what it is a list of.
    Array.isArray(left) && !left.length ? { facts: { a: 'list' } } : {},
  ])

/** What its pages say of rules; what its tests ask stands in `test/differential/upstream/`. */
const ALIKE: readonly Case[] = [
  ...each('equal', 5, 5, 6, 0, -0),
  ...each('equal', 0, 0, -0, 1),
  ...each('equal', 'a', 'a', 'A', ''),
  ...each('equal', true, true, false),
  ...each('notEqual', 5, 5, 6),
  ...each('notEqual', 'a', 'a', ''),
  ...each('in', ['a', 'b'], 'a', 'c', ''),
  ...each('in', [1, 2], 1, 3),
  ...each('notIn', ['a', 'b'], 'a', 'c'),
  ...each('contains', 'a', ['a', 'b'], ['b'], []),
  ...each('contains', 1, [1], [2]),
  ...each('doesNotContain', 'a', ['a'], ['b'], []),
  ...each('lessThan', 3, 2, 3, 4),
  ...each('lessThanInclusive', 3, 2, 3, 4),
  ...each('greaterThan', 3, 2, 3, 4),
  ...each('greaterThanInclusive', 3, 2, 3, 4),
  ...each('not:equal', 'a', 'a', 'b'),
  ...each('not:not:equal', 'a', 'a', 'b'),
  ...each('someFact:equal', 'a', ['a', 'b'], ['b'], []),
  ...each('everyFact:equal', 'a', ['a', 'a'], ['a', 'b'], []),
  ...each('everyFact:in', ['a', 'b'], ['a'], ['a', 'c'], []),
  ...each('someFact:greaterThan', 3, [1, 4], [1, 2]),
  ...each('someValue:equal', ['a', 'b'], 'a', 'c'),
  ...each('everyValue:notEqual', ['a', 'b'], 'a', 'c'),
  ...each('everyFact:someValue:equal', ['a', 'b'], ['a', 'b'], ['a', 'c']),
  ...each('swap:in', 'a', ['a'], ['b']),
  ...each('swap:contains', ['a', 'b'], 'a', 'c'),
  ...each('swap:lessThan', 3, 2, 4),
  ['two of three', all(leaf('a', 'equal', 1), leaf('b', 'equal', 2), leaf('c', 'equal', 3)), { a: 1, b: 2, c: 4 }],
  ['one of three', any(leaf('a', 'equal', 1), leaf('b', 'equal', 2), leaf('c', 'equal', 3)), { a: 0, b: 0, c: 3 }],
  ['not of any', { not: any(leaf('a', 'equal', 1), leaf('a', 'equal', 2)) }, { a: 2 }],
  [
    'priorities of conditions',
    all({ ...leaf('a', 'equal', 1), priority: 5 }, { ...leaf('b', 'equal', 2), priority: 1 }),
    { a: 1, b: 2 },
  ],
  ['named conditions', all({ ...leaf('a', 'equal', 1), name: 'first' }), { a: 1 }],
  ['a path', all(leaf('user', 'equal', 'microsoft', '$.company')), { user: account }],
  ['a path without dollar', all(leaf('user', 'equal', 'microsoft', 'company')), { user: account }],
  ['a path to a list', all(leaf('user', 'contains', '2016-12-25', '$.ptoDaysTaken')), { user: account }],
  ['a path by index', all(leaf('user', 'equal', '2016-02-21', '$.ptoDaysTaken[0]')), { user: account }],
  ['a path on the right', all(leaf('n', 'lessThan', { fact: 'user', path: '$.days' })), { user: account, n: 2 }],
  ['an empty path', all(leaf('a', 'equal', 1, '')), { a: 1 }],
  [
    'a custom operator, decorated',
    all(leaf('words', 'everyFact:long', 4)),
    { words: ['bacon', 'egg'] },
    { operators: { long: (a: string, b: number) => a.length >= b } },
  ],
]

/** Where the two differ, under the names of `docs/json-rules-engine.md`; the first rule of each is what the row says. */
const DIFFERENCES: readonly (readonly [row: string, asked: Case, them: boolean | string, us: boolean | string])[] = [
  ['an empty `any`', ['', any(), {}], true, 'empty-group'],
  ['an empty `all`', ['', all(), {}], true, 'empty-group'],
  [
    'two groups on one node',
    ['', { ...all(leaf('a', 'equal', 1)), ...any(leaf('a', 'equal', 2)) }, { a: 1 }],
    false,
    'two-groups',
  ],
  ['an unknown key', ['', all({ ...leaf('a', 'equal', 1), vaule: 2 }), { a: 1 }], true, 'unknown-key'],
  ['an unparsable priority', ['', all({ ...leaf('a', 'equal', 1), priority: '7abc' }), { a: 1 }], true, 'bad-priority'],
  ['an unknown operator', ['', { not: leaf('a', 'equals', 1) }, { a: 1 }], 'throws', 'unknown-operator'],
  ['an unknown reference', ['', { condition: 'no' }, {}], 'throws', 'unknown-condition'],
  ['a fact that is not given', ['', all(leaf('a', 'equal', 1)), {}], 'throws', 'unjudged'],
  [
    'a fact that is not given, allowed',
    ['', all(leaf('a', 'notEqual', 1)), {}, { undefinedFacts: true }],
    true,
    'unjudged',
  ],
  [
    'an attribute that is not given',
    ['', all(leaf('user', 'notEqual', 'x', '$.name')), { user: {} }],
    true,
    'unjudged',
  ],
  ['a value of another kind', ['', all(leaf('a', 'notEqual', 1)), { a: '1' }], true, 'unjudged'],
  ['`null` as a value', ['', all(leaf('a', 'greaterThan', null)), { a: 5 }], true, 'wrong-kind'],
  ['`in` with a text', ['', all(leaf('a', 'in', 'bacon')), { a: 'aco' }], true, 'wrong-kind'],
  ['texts put in order', ['', all(leaf('a', 'lessThan', '9')), { a: '10' }], true, 'wrong-kind'],
  ['dates compared as texts', ['', all(leaf('a', 'lessThan', '2026-12-01')), { a: '2026-11-24' }], true, 'wrong-kind'],
  [
    '`contains` on a text',
    ['', all(leaf('a', 'contains', 'b')), { a: 'abc' }, { facts: { a: 'text' } }],
    false,
    'wrong-kind',
  ],
  [
    'a path into a text',
    ['', all(leaf('a', 'equal', 'hello', '$.length')), { a: 'hello' }, { facts: { a: 'text' } }],
    true,
    'bad-path',
  ],
  [
    'the length of a list',
    ['', all(leaf('a', 'equal', 1, '$.length')), { a: ['x'] }, { facts: { a: 'list' } }],
    true,
    'bad-path',
  ],
  [
    'wildcards, filters, slices, descents',
    ['', all(leaf('a', 'contains', 1, '$.n[*]')), { a: { n: [1, 2] } }],
    true,
    'bad-path',
  ],
  [
    'a name in quotes that is a command',
    ['', all(leaf('a', 'equal', 1, "$['*']")), { a: { '*': 1, b: 2 } }],
    false,
    'bad-path',
  ],
  ['a path that begins with a bracket', ['', all(leaf('a', 'equal', 1, "['n']")), { a: { n: 1 } }], false, 'bad-path'],
  ["an operator of charte's", ['', all(leaf('a', 'overlaps', ['x'])), { a: ['x'] }], 'throws', true],
  ['an index past the end', ['', all(leaf('user', 'equal', '', '$.list[3]')), { user: { list: ['a'] } }], false, true],
  ['a reference inside a list', ['', all(leaf('a', 'in', [{ fact: 'b' }])), { a: 1, b: 1 }], false, 'wrong-kind'],
  [
    'a custom operator that answers 1',
    ['', all(leaf('a', 'odd', 1)), { a: 1 }, { operators: { odd: (() => 1) as never } }],
    true,
    false,
  ],
  [
    'a custom operator that throws',
    ['', all(leaf('a', 'odd', 1)), { a: 1 }, { operators: { odd: () => JSON.parse('no JSON') as boolean } }],
    'throws',
    false,
  ],
  [
    'a cycle of references',
    ['', all(leaf('a', 'equal', 1), { condition: 'c' }), { a: 1 }, { conditions: { c: { not: { condition: 'c' } } } }],
    'throws',
    'condition-cycle',
  ],
]

describe('a rule that json-rules-engine documents', () => {
  const cases = ALIKE.map(([name, conditions, facts, options = {}]) => ({ name, conditions, facts, options }))

  it.each(cases)('means the same in both: $name', async ({ conditions, facts, options }) => {
    const said = await theirs(conditions, facts, options)
    expect([true, false]).toContain(said)
    expect(ours(conditions, facts, options)).toBe(said)
  })
})

describe('a difference from json-rules-engine', () => {
  const page = readFileSync(new URL('../../docs/json-rules-engine.md', import.meta.url), 'utf8')
  const cases = DIFFERENCES.map(([row, asked, them, us]) => ({ row, asked, them, us }))

  it.each(cases)('is as the page says: $row', async ({ row, asked, them, us }) => {
    const [, conditions, facts, options = {}] = asked
    expect(await theirs(conditions, facts, options)).toBe(them)
    expect(ours(conditions, facts, options)).toBe(us)
    expect(page).toContain(`| ${row} |`)
  })
})
