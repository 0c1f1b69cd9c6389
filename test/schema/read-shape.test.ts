import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Problem } from '../../src/model/index.js'
import * as packs from '../../src/packs/index.js'
import { bundleSchema, packSchema } from '../../src/schema/bundle-schema.js'
import { check } from '../../src/schema/check.js'
import { checkShape } from '../../src/schema/check-shape.js'
import { contextSchema } from '../../src/schema/context-schema.js'
import { postSchema } from '../../src/schema/post-schema.js'
import type { Shape } from '../../src/schema/shape.js'
import { cases } from '../generate/settings.js'

/** Values that stand wrongly nearly everywhere, and rightly somewhere. */
const anything = fc.constantFrom<unknown>(
  ...[null, 0, 1.5, -1, 3, Number.NaN, '', 'x', 'P1D', '2026-01-01', '2026-01-01T00:00:00Z', true, [], {}, ['a'], [1]],
  ...[{ en: 'x' }, { zz9: 3 }, { param: 'x' }, 'advise', 'switch', { kind: 'number', default: 3, min: 5 }],
  ...[{ kind: 'list', default: ['a'], options: ['b'] }, { add: ['x'], foo: 1 }, { fr: { add: ['x'] } }, { all: [] }],
  ...[{ fact: 'text', operator: 'equal' }, { kind: 'aproval' }, { kind: 'approval' }, { count: 2 }, 'any', ['any']],
)
const key = fc.constantFrom('foo', 'titel', 'kind', 'fact', 'min', 'term', 'add', 'en', 'unknown', 'then', 'span')

const places = (value: unknown): readonly (readonly [object: { [key: string]: unknown }, key: string])[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.keys(value).flatMap((key) => [
        [value as { [key: string]: unknown }, key] as const,
        ...places((value as { [key: string]: unknown })[key]),
      ])

/** Something right with one to four things in it changed, added or taken away. */
const broken = (right: unknown) =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom('change', 'add', 'drop'), key, anything), { minLength: 1, maxLength: 4 })
    .map((changes) => {
      const value = structuredClone(right)
      for (const [at, how, name, given] of changes) {
        const all = places(value)
        const [object, here] = all[at % all.length] ?? [{}, '']
        if (how === 'drop') delete object[here]
        else object[how === 'add' && !Array.isArray(object) ? name : here] = structuredClone(given)
      }
      return value
    })

const [firstRule] = Object.entries(packs.time.rules ?? {})
const [obliging] = Object.entries(packs.publishing.rules ?? {}).filter(([, rule]) => rule.obligations && rule.terms)
const RULES = Object.fromEntries([firstRule, obliging].filter((one) => one !== undefined))
const PACK = { ...packs.time, rules: RULES }
const RIGHT: readonly (readonly [string, unknown, Shape])[] = [
  ['pack', PACK, packSchema],
  ['region file', { ...packs.fr, statements: {} }, packSchema],
  [
    'bundle',
    {
      policy: {
        ...packs.starter.policy,
        rules: {
          'a/b': { when: { fact: 'text', operator: 'equal', value: 1 }, terms: { fr: ['a'] }, params: { x: 1 } },
        },
        scopes: { lyon: { within: 'FR', zone: 'Europe/Paris', rules: { 'a/b': { effect: { official: 'forbid' } } } } },
      },
      packs: [PACK],
      names: { donors: { text: ['Zoé'] }, places: { key: 'ab'.repeat(16), words: 2, hashes: ['0123456789abcdef'] } },
    },
    bundleSchema,
  ],
  ['post', Object.values(RULES).flatMap(({ examples = [] }) => examples.map(({ post }) => post))[0], postSchema],
  [
    'context',
    {
      now: '2026-11-24T09:30:00Z',
      registers: { consents: [{ id: 'c', status: 'given', by: ['self'] }] },
      approvals: [{ by: 'a', at: '2026-11-24T09:30:00Z', digest: 'c1-' }],
      pause: { state: 'crisis' },
      facts: { 'acme.campaign': null },
    },
    contextSchema,
  ],
]

test.each(RIGHT)(
  'the compiler reads the shape of a %s as zod does: same problems, same words, same order',
  (_, right, shape) => {
    const seen = new Set<Problem['code']>()
    const same = (value: unknown) => {
      const problems = checkShape(value, shape)
      for (const { code } of problems) seen.add(code)
      expect(problems).toEqual(check(value, shape))
    }
    same(right)
    expect(checkShape(right, shape).filter(({ severity }) => severity === 'error')).toEqual([])
    fc.assert(fc.property(broken(right), same), cases(150))
    // The property would hold of two readers that never find anything.
    expect([...seen]).toEqual(expect.arrayContaining(['wrong-kind', 'unknown-key']))
  },
)
