import fc from 'fast-check'
import {
  type Catalog,
  type Condition,
  defineFact,
  extendCatalog,
  type Field,
  type Kind,
  type Parameter,
  standardCatalog,
} from '../../src/index.js'

/** The kinds of value that the trees compare; `t*` is a list of texts. */
const KINDS = ['b', 'n', 't', 'b*', 'n*', 't*'] as const
type K = (typeof KINDS)[number]
const item = (kind: K): K | undefined => (kind.endsWith('*') ? (kind[0] as K) : undefined)
const listOf = (kind: K): K | undefined => (kind.endsWith('*') ? undefined : (`${kind}*` as K))

/** An operator as json-rules-engine names it, and the kinds of its two sides. */
interface Op {
  readonly name: string
  readonly left: K
  readonly right: K
}

const SINGLE: readonly K[] = ['b', 'n', 't']
const PLAIN: readonly Op[] = [
  ...SINGLE.flatMap((kind) => [
    ...['equal', 'notEqual'].map((name) => ({ name, left: kind, right: kind })),
    ...['in', 'notIn'].map((name) => ({ name, left: kind, right: `${kind}*` as K })),
    ...['contains', 'doesNotContain'].map((name) => ({ name, left: `${kind}*` as K, right: kind })),
  ]),
  ...['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'].map(
    (name): Op => ({ name, left: 'n', right: 'n' }),
  ),
]

const decorated = (ops: readonly Op[]): readonly Op[] =>
  ops.flatMap(({ name, left, right }) => {
    const [lefts, rights] = [listOf(left), listOf(right)]
    return [
      { name: `not:${name}`, left, right },
      { name: `swap:${name}`, left: right, right: left },
      ...(lefts ? ['someFact', 'everyFact'].map((d) => ({ name: `${d}:${name}`, left: lefts, right })) : []),
      ...(rights ? ['someValue', 'everyValue'].map((d) => ({ name: `${d}:${name}`, left, right: rights })) : []),
    ]
  })
const ONCE = decorated(PLAIN)
const operators = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 3, arbitrary: fc.constantFrom(...ONCE) },
  { weight: 1, arbitrary: fc.constantFrom(...decorated(ONCE)) },
)

const numbers = fc.constantFrom(-2, -1, 0, 0.5, 1, 2, 3, 10, 9)
const texts = fc.constantFrom('', 'a', 'b', 'ab', '10', '9', 'é', '__proto__')
const values: Readonly<Record<K, fc.Arbitrary<unknown>>> = {
  b: fc.boolean(),
  n: numbers,
  t: texts,
  'b*': fc.array(fc.boolean(), { maxLength: 2 }),
  'n*': fc.array(numbers, { maxLength: 3 }),
  't*': fc.array(texts, { maxLength: 3 }),
}

/** Where a value of each kind can be read: whole facts, and ways into the object fact `box`. */
const PLACES: Readonly<Record<K, readonly { readonly fact: string; readonly path?: string }[]>> = {
  b: [{ fact: 'd.b1' }, { fact: 'd.b2' }, { fact: 'box', path: '$.flags[0]' }, { fact: 'box', path: '$.inner.flag' }],
  n: [
    { fact: 'd.n1' },
    { fact: 'd.n2' },
    { fact: 'box', path: '$.inner.number' },
    { fact: 'box', path: 'inner.number' },
    { fact: 'box', path: '$.numbers[1]' },
  ],
  t: [
    { fact: 'd.t1' },
    { fact: 'd.t2' },
    { fact: 'box', path: "$['inner']['text']" },
    { fact: 'box', path: '$.texts[0]' },
    { fact: 'box', path: '$.rows[1].text' },
  ],
  'b*': [{ fact: 'box', path: '$.flags' }],
  'n*': [
    { fact: 'box', path: 'numbers' },
    { fact: 'box', path: '$.inner.numbers' },
  ],
  't*': [{ fact: 'd.l1' }, { fact: 'd.l2' }, { fact: 'box', path: '$.texts' }],
}
const PARAMETERS: Readonly<Record<K, Parameter | undefined>> = {
  b: { kind: 'switch', default: true },
  n: { kind: 'number', default: 1 },
  t: { kind: 'text', default: 'a' },
  't*': { kind: 'list', default: ['a', 'b'] },
  'b*': undefined,
  'n*': undefined,
}
const priority = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 2 })
const prioritised = (condition: fc.Arbitrary<object>): fc.Arbitrary<Condition> =>
  fc.tuple(condition, priority).map(([c, p]) => (p === undefined ? c : { ...c, priority: p }) as Condition)

const leaf: fc.Arbitrary<Condition> = operators.chain(({ name, left, right }) => {
  const literal = values[right]
  const reference = fc.constantFrom(...PLACES[right])
  const parameter = PARAMETERS[right]
    ? [{ weight: 1, arbitrary: fc.constant({ param: `p-${right[0] as string}${item(right) ? 's' : ''}` }) }]
    : []
  return prioritised(
    fc
      .record({
        place: fc.constantFrom(...PLACES[left]),
        value: fc.oneof({ weight: 5, arbitrary: literal }, { weight: 2, arbitrary: reference }, ...parameter),
      })
      .map(({ place, value }) => ({ ...place, operator: name, value }) as Condition),
  )
})

/** The names of the conditions that rules share. */
export const SHARED = ['shared-1', 'shared-2'] as const

const tree = (depth: number, inShared: boolean): fc.Arbitrary<Condition> => {
  if (depth === 0)
    return inShared
      ? leaf
      : fc.oneof(
          { weight: 6, arbitrary: leaf },
          { weight: 1, arbitrary: prioritised(fc.constantFrom(...SHARED).map((condition) => ({ condition }))) },
        )
  const inner = tree(depth - 1, inShared)
  const many = fc.array(inner, { minLength: 1, maxLength: 4 })
  return prioritised(
    fc.oneof(
      { weight: 3, arbitrary: many.map((all): object => ({ all })) },
      { weight: 3, arbitrary: many.map((any): object => ({ any })) },
      { weight: 2, arbitrary: inner.map((not): object => ({ not })) },
      ...(depth < 3 ? [{ weight: 3, arbitrary: inner as fc.Arbitrary<object> }] : []),
    ),
  )
}

/** Condition trees in the dialect that charte accepts; at the root always a group, as json-rules-engine asks. */
export const trees: fc.Arbitrary<Condition> = tree(3, false)
/** The two conditions that they may refer to. */
export const sharedTrees: fc.Arbitrary<readonly [Condition, Condition]> = fc
  .tuple(leaf, leaf)
  .map(([a, b]) => [{ all: [a] }, { not: b }] as const)

/** Values of all facts, known to the last. */
export const factValues = fc.record({
  'd.b1': values.b,
  'd.b2': values.b,
  'd.n1': values.n,
  'd.n2': values.n,
  'd.t1': values.t,
  'd.t2': values.t,
  'd.l1': values['t*'],
  'd.l2': values['t*'],
  box: fc.record({
    inner: fc.record({ flag: values.b, number: values.n, text: values.t, numbers: values['n*'] }),
    flags: fc.array(fc.boolean(), { minLength: 1, maxLength: 2 }),
    numbers: fc.array(numbers, { minLength: 2, maxLength: 3 }),
    texts: fc.array(texts, { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.record({ text: texts }), { minLength: 2, maxLength: 2 }),
  }),
})

const field = (kind: Kind): Field => ({ as: 'content', ask: 'host', kind })
const of = (type: 'boolean' | 'number' | 'text'): Kind => ({ type })
const many = (kind: Kind): Kind => ({ type: 'list', of: kind })
const object = (fields: Record<string, Kind>): Kind => ({
  type: 'object',
  fields: Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, field(kind)])),
})

/** The standard catalog and a coded fact that holds an object. */
export const catalog: Catalog = extendCatalog(standardCatalog, {
  facts: [
    defineFact({
      id: 'box',
      title: 'A box',
      reads: [],
      kind: object({
        inner: object({ flag: of('boolean'), number: of('number'), text: of('text'), numbers: many(of('number')) }),
        flags: many(of('boolean')),
        numbers: many(of('number')),
        texts: many(of('text')),
        rows: many(object({ text: of('text') })),
      }),
      observe: ({ context }) => ({ value: (context.facts as Record<string, unknown> | undefined)?.box }),
    }),
  ],
})

/** The parameters that a tree reads. */
export const parametersIn = (condition: unknown, found: Record<string, Parameter> = {}): Record<string, Parameter> => {
  if (Array.isArray(condition)) for (const child of condition) parametersIn(child, found)
  else if (condition !== null && typeof condition === 'object') {
    const name = (condition as { param?: string }).param
    if (name) found[name] = PARAMETERS[(name.endsWith('s') ? `${name.slice(2, -1)}*` : name.slice(2)) as K] as Parameter
    else for (const member of Object.values(condition)) parametersIn(member, found)
  }
  return found
}

/** The same condition as json-rules-engine reads it: parameters by value. */
export const forEngine = (condition: unknown): unknown => {
  if (Array.isArray(condition)) return condition.map(forEngine)
  if (condition === null || typeof condition !== 'object') return condition
  const name = (condition as { param?: string }).param
  if (name) return parametersIn(condition)[name]?.default
  return Object.fromEntries(Object.entries(condition).map(([key, member]) => [key, forEngine(member)]))
}
