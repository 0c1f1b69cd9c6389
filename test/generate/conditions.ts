import fc from 'fast-check'
import type { Condition, Leaf } from '../../src/model/index.js'
import { DURATIONS, INSTANTS, READABLE, type Shapes, WORDS } from './vocabulary.js'

const some = (words: readonly string[]) => fc.uniqueArray(fc.constantFrom(...words), { maxLength: 2 })
const oneOrMore = (words: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 2 })
const number = fc.integer({ min: -1, max: 4 })
const comparison = fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive')
const maybeNot = fc.constantFrom('', '', '', 'not:')

type Side = { readonly fact: string } | { readonly item: string }
type Test = { readonly operator: string; readonly value: unknown }
const test = (operator: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<Test> =>
  fc.record({ operator, value })

/** One in four right sides is a parameter, where parameters are allowed. */
const orParam = (value: fc.Arbitrary<unknown>, name: string, params: boolean): fc.Arbitrary<unknown> =>
  params ? fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant({ param: name }) }) : value

const countOf = (shapes: Shapes, params: boolean, depth: number): fc.Arbitrary<Test> => {
  const where = conditionOn(shapes, params, depth, true)
  const count = orParam(fc.integer({ min: 1, max: 2 }), 'count', params)
  return fc.oneof(
    { weight: 4, arbitrary: test(fc.constant('someItem'), where) },
    { weight: 1, arbitrary: test(fc.constantFrom('atLeastItems', 'atMostItems'), count) },
    { weight: 3, arbitrary: test(fc.constantFrom('atLeastItems', 'atMostItems'), fc.record({ count, where })) },
  )
}

const testOf = (shape: Shapes[string], params: boolean, depth: number): fc.Arbitrary<Test> => {
  switch (shape.type) {
    case 'boolean':
      return test(fc.constantFrom('equal', 'equal', 'notEqual'), fc.boolean())
    case 'number':
      return fc.oneof(
        { weight: 3, arbitrary: test(comparison, orParam(number, 'limit', params)) },
        { weight: 1, arbitrary: test(comparison, fc.constant({ fact: 'gen.score' })) },
        { weight: 1, arbitrary: test(fc.constantFrom('equal', 'notEqual'), number) },
        {
          weight: 1,
          arbitrary: test(fc.constantFrom('in', 'notIn'), fc.uniqueArray(number, { minLength: 1, maxLength: 3 })),
        },
      )
    case 'text':
      return fc.oneof(
        { weight: 2, arbitrary: test(fc.constantFrom('equal', 'notEqual'), fc.constantFrom(...shape.words)) },
        { weight: 2, arbitrary: test(fc.constantFrom('in', 'notIn'), oneOrMore(shape.words)) },
        ...(shape.words === WORDS.tag
          ? [
              {
                weight: 1,
                arbitrary: test(
                  fc.constantFrom('in', 'notIn'),
                  orParam(fc.constant({ fact: 'gen.tags' }), 'tags', params),
                ),
              },
            ]
          : []),
      )
    case 'list':
      return fc.oneof(
        { weight: 2, arbitrary: test(fc.constantFrom('contains', 'doesNotContain'), fc.constantFrom(...shape.words)) },
        { weight: 2, arbitrary: test(fc.constantFrom('overlaps', 'coveredBy'), some(shape.words)) },
        ...(shape.words === WORDS.tag
          ? [
              {
                weight: 2,
                arbitrary: test(
                  fc.constantFrom('overlaps', 'coveredBy'),
                  orParam(fc.constant({ fact: 'gen.tags' }), 'tags', params),
                ),
              },
              {
                weight: 1,
                arbitrary: test(fc.constantFrom('contains', 'doesNotContain'), fc.constant({ fact: 'gen.topic' })),
              },
            ]
          : []),
      )
    case 'instant':
      return fc.oneof(
        test(fc.constantFrom('olderThan', 'newerThan'), fc.constantFrom(...DURATIONS)),
        test(
          fc.constantFrom('before', 'after'),
          fc.oneof(fc.constantFrom(...INSTANTS), fc.constant({ fact: 'gen.since' })),
        ),
      )
    case 'items':
      return countOf(shape.of, params, depth - 1)
  }
}

const leafOn = (shapes: Shapes, params: boolean, depth: number, inList: boolean): fc.Arbitrary<Leaf> => {
  const names = Object.keys(shapes).filter((name) => depth > 0 || shapes[name]?.type !== 'items')
  return fc.oneof(
    ...names.map((name) => {
      const shape = shapes[name] as Shapes[string]
      const side: Side = inList ? { item: name } : { fact: name }
      const prefix = shape.type === 'items' ? fc.constant('') : maybeNot
      const leaf = fc
        .tuple(prefix, testOf(shape, params, depth))
        .map(([not, { operator, value }]) => ({ ...side, operator: not + operator, value }) as Leaf)
      return { weight: shape.type === 'items' ? 3 : 1, arbitrary: leaf }
    }),
  )
}

const labelled: fc.Arbitrary<Leaf> = fc.constantFrom(...WORDS.topic).map((word) => ({
  fact: 'labels',
  path: '$.topic',
  operator: 'someItem',
  value: { all: [{ item: 'value', operator: 'equal', value: word }] },
}))
const switched: fc.Arbitrary<Leaf> = fc.boolean().map((value) => ({ param: 'strict', operator: 'equal', value }))

/** A condition on some facts, or, inside a list, on the attributes of its items and the facts outside. */
function conditionOn(shapes: Shapes, params: boolean, depth: number, inList: boolean): fc.Arbitrary<Condition> {
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    { weight: 12, arbitrary: leafOn(shapes, params, depth, inList) },
    { weight: 1, arbitrary: labelled },
    ...(inList ? [{ weight: 2, arbitrary: leafOn(READABLE, params, 0, false) }] : []),
    ...(params ? [{ weight: 1, arbitrary: switched }] : []),
  )
  if (depth <= 0) return leaf
  const inner = conditionOn(shapes, params, depth - 1, inList)
  return fc.oneof(
    { weight: 5, arbitrary: leaf },
    { weight: 2, arbitrary: fc.array(inner, { minLength: 1, maxLength: 3 }).map((all) => ({ all })) },
    { weight: 2, arbitrary: fc.array(inner, { minLength: 1, maxLength: 3 }).map((any) => ({ any })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
    ...(inList
      ? []
      : [{ weight: 1, arbitrary: fc.constantFrom('shared-a', 'shared-b').map((condition) => ({ condition })) }]),
  )
}

/** The condition of a rule: it may read parameters and the two conditions shared by name. */
export const conditions: fc.Arbitrary<Condition> = conditionOn(READABLE, true, 2, false)

/** A condition that reads neither parameters nor shared conditions: for `when`, `except` and the shared ones themselves. */
export const plainConditions: fc.Arbitrary<Condition> = leafOn(READABLE, false, 1, false)

const refs = (value: unknown, found: Set<string>): Set<string> => {
  if (Array.isArray(value)) for (const item of value) refs(item, found)
  else if (value !== null && typeof value === 'object') {
    const { param } = value as { param?: unknown }
    if (typeof param === 'string') found.add(param)
    for (const member of Object.values(value)) refs(member, found)
  }
  return found
}

/** The names of the parameters that a piece of a rule reads. */
export const parametersOf = (...parts: readonly unknown[]): readonly string[] => [...refs(parts, new Set())].sort()
