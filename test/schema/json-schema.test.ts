import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { standardCatalog } from '../../src/catalog/index.js'
import { jsonSchemas, ruleSchema, type SchemaName } from '../../src/schema/json-schema.js'

const ROOT = new URL('../../rules/', import.meta.url)
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json') && !path.includes('terms/'))
  .map((path) => ({ path, data: JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as { $schema?: string } }))
const nameOf = ($schema?: string) => $schema?.match(/json-schema\/([a-z]+)\.json$/)?.[1] as SchemaName | undefined

const schemas = jsonSchemas(standardCatalog)
const readers = new Map<SchemaName, z.ZodType>()
const accepts = (name: SchemaName, data: unknown): boolean => {
  const reader = readers.get(name) ?? z.fromJSONSchema(schemas[name] as z.core.JSONSchema.JSONSchema)
  readers.set(name, reader)
  return reader.safeParse(data).success
}

describe('the schema an editor gets', () => {
  it.each(files)('accepts rules/$path', ({ data }) => {
    const name = nameOf(data.$schema)
    expect(name).toBeDefined()
    expect(accepts(name as SchemaName, data)).toBe(true)
  })

  const rule = {
    title: 'Forbid shouting',
    effect: 'forbid',
    message: 'Too loud.',
    conditions: { all: [{ fact: 'text.capitals', operator: 'greaterThan', value: 0.8 }] },
  }

  it.each([
    ['a rule', rule],
    ['a declared fact', { ...rule, conditions: { fact: 'acme.campaign', operator: 'equal', value: 'spring' } }],
    ['a decorated operator', { ...rule, conditions: { fact: 'text.capitals', operator: 'not:equal', value: 1 } }],
  ])('accepts %s', (_, data) => {
    expect(accepts('rule', data)).toBe(true)
  })

  it.each([
    ['an unknown key', { ...rule, severity: 'high' }],
    ['an unknown effect', { ...rule, effect: 'block' }],
    ['an unknown operator', { ...rule, conditions: { fact: 'text.capitals', operator: 'above', value: 1 } }],
    ['an unknown fact', { ...rule, conditions: { fact: 'capitals', operator: 'equal', value: 1 } }],
    ['an empty group', { ...rule, conditions: { all: [] } }],
    ['two groups', { ...rule, conditions: { all: [rule.conditions], any: [rule.conditions] } }],
    ['no message', { ...rule, message: undefined }],
  ])('refuses %s', (_, data) => {
    expect(accepts('rule', JSON.parse(JSON.stringify(data)))).toBe(false)
  })

  it('is plain JSON, the same each time', () => {
    const schema = ruleSchema(standardCatalog)
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(JSON.stringify(ruleSchema(standardCatalog))).toBe(JSON.stringify(schemas.rule))
  })
})
