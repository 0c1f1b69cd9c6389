import * as z from 'zod/mini'
import type { Catalog, Text } from '../model/index.js'
import { bundleSchema, condition, packSchema, policySchema, ruleSchema as ruleShape } from './bundle-schema.js'
import { day, instant } from './field-schema.js'
import { contextSchema, postSchema } from './post-schema.js'

/** A JSON Schema, draft 2020-12: plain JSON. */
export type JsonSchema = { readonly [key: string]: unknown }

/** The kinds of file that an editor can check. */
export type SchemaName = 'rule' | 'pack' | 'policy' | 'bundle' | 'post' | 'context'

const SHAPES: Readonly<Record<SchemaName, z.ZodMiniType>> = {
  rule: ruleShape,
  pack: packSchema,
  policy: policySchema,
  bundle: bundleSchema,
  post: postSchema,
  context: contextSchema,
}

const strict = (properties: { readonly [key: string]: unknown }, required: readonly string[]): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const english = (text: Text): string => (typeof text === 'string' ? text : (text.en ?? ''))

/** What a catalog lets a condition say. A declared fact has a dot in its id and a pack of its own: any such id may stand. */
const definitions = (catalog: Catalog): { readonly [name: string]: JsonSchema } => {
  const nested = { $ref: '#/$defs/condition' }
  const list = { type: 'array', items: nested, minItems: 1 }
  const text = { type: 'string' }
  const notes = { name: text, priority: { type: 'integer', minimum: 1 } }
  const facts = [...catalog.facts.values()].map(({ id, title }) => ({ const: id, description: english(title) }))
  const operators = [...catalog.operators.values()].map(({ id, title }) => ({ const: id, description: english(title) }))
  const reference = { params: { type: 'object' }, path: text }
  const comparison = { operator: { $ref: '#/$defs/operator' }, value: true, ...notes }
  return {
    fact: { anyOf: [...facts, { type: 'string', pattern: '^[a-z][A-Za-z0-9-]*\\.' }] },
    operator: { anyOf: [...operators, { type: 'string', pattern: '^[a-zA-Z]+:' }] },
    condition: {
      anyOf: [
        strict({ all: list, ...notes }, ['all']),
        strict({ any: list, ...notes }, ['any']),
        strict({ not: nested, ...notes }, ['not']),
        strict({ condition: text, ...notes }, ['condition']),
        strict({ fact: { $ref: '#/$defs/fact' }, ...reference, ...comparison }, ['fact', 'operator', 'value']),
        strict({ item: text, ...comparison }, ['item', 'operator', 'value']),
        strict({ param: text, ...comparison }, ['param', 'operator', 'value']),
      ],
    },
  }
}

const write = (name: SchemaName, catalog: Catalog): JsonSchema => {
  const { $schema, $defs, ...schema } = z.toJSONSchema(SHAPES[name], {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === condition) jsonSchema.$ref = '#/$defs/condition'
      if (zodSchema === instant) jsonSchema.format = 'date-time'
      if (zodSchema === day) jsonSchema.format = 'date'
    },
  })
  const own = name === 'post' || name === 'context' ? {} : definitions(catalog)
  return { $schema, title: `charte: ${name}`, ...schema, $defs: { ...$defs, ...own } }
}

/**
 * The JSON Schema of a rule file, for an editor that completes and checks as one types.
 * It knows the shape; what a rule means is checked by `checkPolicy`.
 * @param catalog The facts and operators that conditions may name.
 */
export const ruleSchema = (catalog: Catalog): JsonSchema => write('rule', catalog)

/**
 * The JSON Schemas of every kind of file, as they stand in `charte/json-schema/<name>.json`.
 * @param catalog The facts and operators that conditions may name.
 */
export const jsonSchemas = (catalog: Catalog): { readonly [Name in SchemaName]: JsonSchema } => ({
  rule: ruleSchema(catalog),
  pack: write('pack', catalog),
  policy: write('policy', catalog),
  bundle: write('bundle', catalog),
  post: write('post', catalog),
  context: write('context', catalog),
})
