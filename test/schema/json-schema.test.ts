import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { standardCatalog } from '../../src/catalog/index.js'
import { checkPack, jsonSchemas, ruleSchema } from '../../src/schema/index.js'

const schemas = jsonSchemas(standardCatalog)
type Kind = keyof typeof schemas
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: { 'date-time': true, date: true },
})
const readers = new Map(Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)]))
const accepts = (kind: Kind, data: unknown): boolean => readers.get(kind)?.(JSON.parse(JSON.stringify(data))) === true

const ROOT = new URL('../../rules/', import.meta.url)
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json') && !path.includes('terms/'))
  .map((path) => ({ path, data: JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as { $schema?: string } }))

const leaf = { fact: 'author.postCount', operator: 'greaterThan', value: 3 }
const rule = {
  title: 'Forbid shouting',
  effect: 'forbid',
  conditions: { all: [leaf] },
  message: { en: 'Too loud.', fr: 'Trop fort.' },
}

describe('the schema an editor gets', () => {
  it.each(files)('accepts rules/$path', ({ data }) => {
    const kind = data.$schema?.match(/json-schema\/([a-z]+)\.json$/)?.[1] as Kind
    expect(Object.keys(schemas)).toContain(kind)
    const read = readers.get(kind)
    read?.(data)
    expect(read?.errors ?? []).toEqual([])
  })

  const people = { fact: 'people.shown', params: { in: 'media' }, operator: 'someItem' }
  it.each([
    ['a rule', rule],
    ['an effect for each kind', { ...rule, effect: { official: 'forbid', representative: 'advise', personal: 'off' } }],
    ['a declared fact', { ...rule, conditions: { fact: 'acme.campaign', operator: 'equal', value: 'spring' } }],
    ['a decorated operator', { ...rule, conditions: { ...leaf, operator: 'not:greaterThan' } }],
    ['items', { ...rule, conditions: { ...people, value: { item: 'minor', operator: 'equal', value: true } } }],
    [
      'a count',
      {
        ...rule,
        conditions: {
          ...people,
          operator: 'atLeastItems',
          value: { count: { param: 'n' }, where: { item: '$', operator: 'equal', value: 1 } },
        },
      },
    ],
    [
      'hours',
      {
        ...rule,
        conditions: { fact: 'time.clock', operator: 'between', value: { from: '22:00', to: '07:00', days: ['sat'] } },
      },
    ],
    [
      'every part',
      {
        ...rule,
        terms: { codes: { any: ['albatros', { term: 'lilas', unless: ['fleur'] }] } },
        params: { n: { kind: 'number', default: 1, min: 0 } },
        obligations: [
          { kind: 'approval', roles: ['lead'], then: [{ roles: { param: 'n' }, need: 2 }] },
          { kind: 'our-own-word' },
        ],
        tags: ['legal'],
        lock: 'fixed',
        sources: [{ title: 'Law', asOf: '2026-01-01' }],
        examples: [{ post: { text: 'a' }, fires: 'unknown' }],
      },
    ],
  ])('accepts %s', (_, data) => {
    expect(accepts('rule', data)).toBe(true)
  })

  it.each([
    ['an unknown key', { ...rule, severity: 'high' }],
    ['an unknown effect', { ...rule, effect: 'block' }],
    ['an unknown operator', { ...rule, conditions: { ...leaf, operator: 'above' } }],
    ['an unknown operator under a decorator', { ...rule, conditions: { ...leaf, operator: 'not:above' } }],
    ['an unknown decorator', { ...rule, conditions: { ...leaf, operator: 'never:equal' } }],
    ['a decorator before an operator of items', { ...rule, conditions: { ...leaf, operator: 'not:atLeastItems' } }],
    ['a misspelt fact', { ...rule, conditions: { ...leaf, fact: 'author.posts' } }],
    [
      'a parameter that a fact has not',
      { ...rule, conditions: { ...people, params: { inside: 'media' }, value: leaf } },
    ],
    ['an empty group', { ...rule, conditions: { all: [] } }],
    ['two groups', { ...rule, conditions: { all: [leaf], any: [leaf] } }],
    ['items compared with a number', { ...rule, conditions: { ...people, value: 3 } }],
    ['a misspelt key deep down', { ...rule, conditions: { not: { any: [{ ...leaf, valeu: 1 }] } } }],
    ['no message', { ...rule, message: undefined }],
    ['a parameter without a default', { ...rule, params: { n: { kind: 'number' } } }],
    ['a wrong post in an example', { ...rule, examples: [{ post: { txt: 'a' }, fires: true }] }],
  ])('refuses %s', (_, data) => {
    expect(accepts('rule', data)).toBe(false)
  })

  it.each([
    ['post', { text: 'a', media: [{ people: [{ minor: true }] }] }, { text: 3 }],
    ['context', { now: '2026-11-24T09:30:00Z', facts: { 'acme.a': [1, null] } }, { approvals: [{}] }],
    [
      'policy',
      {
        format: 1,
        id: 'les-amis',
        version: '1.0.0',
        packs: { time: '1' },
        scopes: { lyon: { rules: { 'time/x': { when: leaf } } } },
      },
      { format: 1, id: 'Les amis', version: '1.0.0', packs: {} },
    ],
    [
      'pack',
      { format: 1, id: 'p', version: '1.0.0', title: 'P', rules: { r: rule } },
      { format: 2, id: 'p', version: '1.0.0', title: 'P' },
    ],
    [
      'bundle',
      { policy: { format: 1, id: 'p', version: '1.0.0', packs: {} }, packs: [], names: { donors: { text: ['a'] } } },
      { policy: {}, packs: [] },
    ],
  ] as const)('reads a %s and refuses another thing', (kind, right, wrong) => {
    expect(accepts(kind, right)).toBe(true)
    expect(accepts(kind, wrong)).toBe(false)
  })

  it('accepts nothing in a rule that the checker refuses for its shape', () => {
    const refused = [
      { ...rule, title: 3 },
      { ...rule, on: ['shout'] },
      { ...rule, terms: { fr: [3] } },
      { ...rule, concern: [12] },
      { ...rule, conditions: { any: 'x' } },
    ]
    for (const data of refused) {
      expect(checkPack({ format: 1, id: 'p', version: '1.0.0', title: 'P', rules: { r: data } })).not.toEqual([])
      expect(accepts('rule', data)).toBe(false)
    }
  })

  it('refuses hours that no clock shows', () => {
    const within = (from: string) => ({
      ...rule,
      conditions: { fact: 'time.clock', operator: 'between', value: { from } },
    })
    for (const hour of ['00:00', '09:30', '24:00']) expect(accepts('rule', within(hour)), hour).toBe(true)
    for (const hour of ['22h', '9:30', '24:30', '25:00']) expect(accepts('rule', within(hour)), hour).toBe(false)
  })

  it('names every fact and operator, with its words, so that an editor can offer them', () => {
    const written = JSON.stringify(schemas.rule)
    for (const { id } of [...standardCatalog.facts.values(), ...standardCatalog.operators.values()])
      expect(written).toContain(`{"const":${JSON.stringify(id)},"description":`)
  })

  it('is plain JSON of draft 2020-12, the same each time', () => {
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas)
    expect(JSON.stringify(ruleSchema(standardCatalog))).toBe(JSON.stringify(schemas.rule))
    for (const schema of Object.values(schemas))
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })
})
