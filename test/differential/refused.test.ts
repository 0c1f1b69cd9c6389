import { describe, expect, it } from 'vitest'
import { type Bundle, type Condition, checkPolicy, type Parameter, type ProblemCode } from '../../src/index.js'
import { catalog } from './trees.js'

/** What json-rules-engine takes and charte refuses: a condition, the problem, and where it stands in the condition. */
type Refused = readonly [name: string, conditions: unknown, code: ProblemCode, at: string]

const leaf = { fact: 'd.text', operator: 'equal', value: 'a' }
const leafs = [leaf]

const STRUCTURE: readonly Refused[] = [
  ['an empty `all`', { all: [] }, 'empty-group', '/all'],
  ['an empty `any`', { all: [{ any: [] }] }, 'empty-group', '/all/0/any'],
  ['two groups on one node', { all: leafs, any: leafs }, 'two-groups', ''],
  ['a group and a reference on one node', { all: leafs, condition: 'shared' }, 'two-groups', ''],
  ['a negated list', { not: leafs }, 'wrong-kind', '/not'],
  ['a group that is no list', { any: leaf }, 'wrong-kind', '/any'],
  ['an unknown key of a leaf', { all: [{ ...leaf, vaule: 'b' }] }, 'unknown-key', '/all/0/vaule'],
  ['a misspelt path', { all: [{ ...leaf, pathh: '$.a' }] }, 'unknown-key', '/all/0/pathh'],
  ['an unknown key of a group', { all: leafs, prioritty: 3 }, 'unknown-key', '/prioritty'],
  ['an unparsable priority', { all: [{ ...leaf, priority: '7abc' }] }, 'bad-priority', '/all/0/priority'],
  ['a priority of zero', { all: leafs, priority: 0 }, 'bad-priority', '/priority'],
  ['a negative priority', { all: leafs, priority: -1 }, 'bad-priority', '/priority'],
  ['no left side', { all: [{ operator: 'equal', value: 'a' }] }, 'missing-key', '/all/0'],
  ['no operator', { all: [{ fact: 'd.text', value: 'a' }] }, 'missing-key', '/all/0'],
  ['no value', { all: [{ fact: 'd.text', operator: 'equal' }] }, 'missing-key', '/all/0'],
  ['a condition that is a text', { all: ['d.text'] }, 'wrong-kind', '/all/0'],
]

const MEANING: readonly Refused[] = [
  ['an unknown fact', { all: [{ ...leaf, fact: 'd.txt' }] }, 'unknown-fact', '/all/0/fact'],
  ['an unknown operator', { all: [{ ...leaf, operator: 'equals' }] }, 'unknown-operator', '/all/0/operator'],
  ['an unknown decorator', { all: [{ ...leaf, operator: 'never:equal' }] }, 'unknown-operator', '/all/0/operator'],
  ['a bare colon', { all: [{ ...leaf, operator: ':equal' }] }, 'unknown-operator', '/all/0/operator'],
  ['a decorator of nothing', { all: [{ ...leaf, operator: 'not:' }] }, 'unknown-operator', '/all/0/operator'],
  [
    'a name of every object',
    { all: [{ ...leaf, operator: 'constructor:equal' }] },
    'unknown-operator',
    '/all/0/operator',
  ],
  ['an unknown reference', { all: [{ condition: 'shard' }] }, 'unknown-condition', '/all/0/condition'],
  [
    'a reference to a name of every object',
    { all: [{ condition: 'toString' }] },
    'unknown-condition',
    '/all/0/condition',
  ],
  [
    'an unknown parameter',
    { all: [{ ...leaf, value: { param: 'nothing' } }] },
    'unknown-parameter',
    '/all/0/value/param',
  ],
  [
    'an unknown fact on the right',
    { all: [{ ...leaf, value: { fact: 'd.other' } }] },
    'unknown-fact',
    '/all/0/value/fact',
  ],
  [
    'a parameter that the fact does not have',
    { all: [{ ...leaf, params: { language: 'fr' } }] },
    'unknown-parameter',
    '/all/0/params/language',
  ],
  ['a number for a text', { all: [{ ...leaf, value: 3 }] }, 'wrong-kind', '/all/0/value'],
  [
    'a bound of `null`',
    { all: [{ fact: 'd.number', operator: 'greaterThan', value: null }] },
    'wrong-kind',
    '/all/0/value',
  ],
  ['texts in order', { all: [{ ...leaf, operator: 'lessThan' }] }, 'wrong-kind', '/all/0/operator'],
  ['a number as text', { all: [{ fact: 'd.number', operator: 'lessThan', value: '9' }] }, 'wrong-kind', '/all/0/value'],
  ['`in` with a text on the right', { all: [{ ...leaf, operator: 'in', value: 'abc' }] }, 'wrong-kind', '/all/0/value'],
  [
    '`notIn` with a number on the right',
    { all: [{ ...leaf, operator: 'notIn', value: 5 }] },
    'wrong-kind',
    '/all/0/value',
  ],
  ['`contains` on a text', { all: [{ ...leaf, operator: 'contains' }] }, 'wrong-kind', '/all/0/operator'],
  ['`doesNotContain` on a text', { all: [{ ...leaf, operator: 'doesNotContain' }] }, 'wrong-kind', '/all/0/operator'],
  ['`someFact` of a text', { all: [{ ...leaf, operator: 'someFact:equal' }] }, 'wrong-kind', '/all/0/operator'],
  [
    '`someValue` with a text on the right',
    { all: [{ ...leaf, operator: 'someValue:equal' }] },
    'wrong-kind',
    '/all/0/value',
  ],
  ['a list in a list', { all: [{ fact: 'd.list', operator: 'contains', value: ['a'] }] }, 'wrong-kind', '/all/0/value'],
  ['a path into a text', { all: [{ ...leaf, path: '$.length' }] }, 'bad-path', '/all/0/path'],
  [
    'a path beyond own properties',
    { all: [{ fact: 'box', path: '$.inner.constructor', operator: 'equal', value: 'a' }] },
    'bad-path',
    '/all/0/path',
  ],
  [
    'a path to the prototype',
    { all: [{ fact: 'box', path: '$.__proto__', operator: 'equal', value: 'a' }] },
    'bad-path',
    '/all/0/path',
  ],
  [
    'a path with a wildcard',
    { all: [{ fact: 'box', path: '$.texts[*]', operator: 'contains', value: 'a' }] },
    'bad-path',
    '/all/0/path',
  ],
  [
    'a path with a filter',
    { all: [{ fact: 'box', path: '$.rows[?(@.text==1)]', operator: 'contains', value: 'a' }] },
    'bad-path',
    '/all/0/path',
  ],
  [
    'a path with a slice',
    { all: [{ fact: 'box', path: '$.texts[0:1]', operator: 'contains', value: 'a' }] },
    'bad-path',
    '/all/0/path',
  ],
  [
    'a path that descends',
    { all: [{ fact: 'box', path: '$..text', operator: 'equal', value: 'a' }] },
    'bad-path',
    '/all/0/path',
  ],
  [
    'a path that is not closed',
    { all: [{ fact: 'box', path: '$.texts[', operator: 'contains', value: 'a' }] },
    'bad-path',
    '/all/0/path',
  ],
  [
    'an index of an object',
    { all: [{ fact: 'box', path: '$[0]', operator: 'equal', value: 'a' }] },
    'bad-path',
    '/all/0/path',
  ],
  [
    'an object compared as one',
    { all: [{ fact: 'box', path: '$.inner', operator: 'equal', value: { number: 1 } }] },
    'wrong-kind',
    '/all/0/operator',
  ],
  [
    'an item outside a list',
    { all: [{ item: 'minor', operator: 'equal', value: true }] },
    'item-outside-list',
    '/all/0/item',
  ],
  [
    'a list operator on a text',
    { all: [{ ...leaf, operator: 'someItem', value: leaf }] },
    'wrong-kind',
    '/all/0/operator',
  ],
  [
    'a decorated list operator',
    { all: [{ fact: 'media', operator: 'not:someItem', value: { all: leafs } }] },
    'unknown-operator',
    '/all/0/operator',
  ],
  [
    'an item that has no such attribute',
    { all: [{ fact: 'media', operator: 'someItem', value: { item: 'minor', operator: 'equal', value: true } }] },
    'bad-path',
    '/all/0/value/item',
  ],
  [
    'a negative number of items',
    { all: [{ fact: 'media', operator: 'atLeastItems', value: -1 }] },
    'bad-value',
    '/all/0/value',
  ],
  ['half an item', { all: [{ fact: 'media', operator: 'atMostItems', value: 0.5 }] }, 'bad-value', '/all/0/value'],
]

const bundleOf = (
  conditions: readonly unknown[],
  params: Record<string, Parameter> = {},
  named: Record<string, unknown> = { shared: { all: leafs } },
): Bundle => ({
  policy: { format: 1, id: 'refused', version: '1.0.0', packs: { d: '1' } },
  packs: [
    {
      format: 1,
      id: 'd',
      version: '1.0.0',
      title: 'd',
      conditions: named as Record<string, Condition>,
      facts: {
        'd.text': { kind: 'text', title: 't' },
        'd.number': { kind: 'number', title: 'n' },
        'd.list': { kind: 'list', title: 'l' },
      },
      rules: Object.fromEntries(
        conditions.map((condition, i) => [
          `r${i}`,
          {
            title: 'Prefer it',
            message: 'Seen.',
            effect: 'advise',
            conditions: condition as Condition,
            ...(Object.keys(params).length > 0 && { params }),
          },
        ]),
      ),
    },
  ],
})
const found = (bundle: unknown) =>
  checkPolicy(bundle, catalog).map(({ code, at, severity }) => `${severity} ${code} ${at}`)

describe.each([
  ['the form', STRUCTURE],
  ['the meaning', MEANING],
] as const)('what json-rules-engine takes and charte refuses for %s', (_, refused) => {
  it('is refused, all at once', () => {
    const problems = found(bundleOf(refused.map(([, conditions]) => conditions)))
    const expected = refused.map(([, , code, at], i) => `error ${code} /packs/0/rules/r${i}/conditions${at}`)
    for (const problem of expected) expect(problems).toContain(problem)
    expect(problems.filter((problem) => problem.startsWith('error')).sort()).toEqual([...expected].sort())
  })

  it.each(refused)('%s', (_name, conditions, code, at) => {
    expect(found(bundleOf([conditions])).filter((problem) => problem.startsWith('error'))).toEqual([
      `error ${code} /packs/0/rules/r0/conditions${at}`,
    ])
  })
})

describe('refused, too', () => {
  it('a cycle of references, of whatever length', () => {
    const named = {
      shared: { all: leafs },
      a: { all: [{ condition: 'b' }, leaf] },
      b: { not: { condition: 'c' } },
      c: { any: [leaf, { condition: 'a' }] },
      self: { condition: 'self' },
    }
    const problems = checkPolicy(bundleOf([{ condition: 'a' }, { condition: 'self' }], {}, named), catalog)
    expect(problems.map(({ code }) => code)).toEqual(['condition-cycle', 'condition-cycle'])
  })

  it('a parameter that nothing reads', () => {
    const problems = found(bundleOf([{ all: leafs }], { idle: { kind: 'number', default: 1 } }))
    expect(problems).toEqual(['error unused-parameter /packs/0/rules/r0/params/idle'])
  })

  it('a parameter of another kind than the comparison takes', () => {
    const problems = found(
      bundleOf([{ all: [{ ...leaf, value: { param: 'n' } }] }], { n: { kind: 'number', default: 1 } }),
    )
    expect(problems).toEqual(['error wrong-kind /packs/0/rules/r0/conditions/all/0/value'])
  })

  it('hostile keys, by name', () => {
    const bundle = JSON.parse(
      JSON.stringify(bundleOf([{ all: leafs }])).replace('"operator":', '"__proto__":{"fact":"x"},"operator":'),
    ) as unknown
    expect(found(bundle)).toContain('error hostile-key /packs/0/conditions/shared/all/0/__proto__')
  })

  it('conditions nested without bottom, and without a stack overflow', () => {
    let deep: unknown = leaf
    for (let i = 0; i < 100_000; i++) deep = { not: deep }
    expect(checkPolicy(bundleOf([deep]), catalog).map(({ code }) => code)).toEqual(['too-deep'])
  })
})

describe('a condition that no post can change', () => {
  it('earns a warning, and is taken', () => {
    const constant = [
      { all: [{ fact: 'd.text', operator: 'in', value: [] }] },
      { all: [{ fact: 'd.list', operator: 'atLeastItems', value: 0 }] },
    ]
    expect(found(bundleOf(constant))).toEqual([
      'warning constant-condition /packs/0/rules/r0/conditions/all/0/value',
      'warning constant-condition /packs/0/rules/r1/conditions/all/0/value',
    ])
  })
})
