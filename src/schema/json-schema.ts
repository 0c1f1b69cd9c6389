import * as z from 'zod/mini'
import { type Catalog, FIELDS } from '../model/index.js'
import { mustBeCatalog } from '../model/must.js'
import { bundleSchema, packSchema, policySchema, setting } from './bundle-schema.js'
import { conditionJsonSchema, type JsonSchema } from './condition-json-schema.js'
import { calendar, contextSchema } from './context-schema.js'
import { label, media, otherPost, person, postSchema } from './post-schema.js'
import { condition, obligation, parameter, ruleSchema as ruleShape, term } from './rule-schema.js'
import type { Shape } from './shape.js'
import { toZod } from './to-zod.js'
import {
  concern,
  day,
  duration,
  fieldNames,
  instant,
  name,
  source,
  text,
  time,
  version,
  versionPrefix,
  zone,
} from './word-schemas.js'

/** The kinds of file that have a schema. Written out, for a type read off the schemas would drag theirs out of the package. */
export type FileKind = 'rule' | 'pack' | 'policy' | 'bundle' | 'post' | 'context'

const FILES = {
  rule: ruleShape,
  pack: packSchema,
  policy: policySchema,
  bundle: bundleSchema,
  post: postSchema,
  context: contextSchema,
} satisfies { readonly [kind in FileKind]: Shape }

/** The shapes that are written once, under a name, however often they are used. */
const NAMED = {
  ...FILES,
  calendar,
  label,
  media,
  obligation,
  otherPost,
  parameter,
  person,
  setting,
  source,
  term,
  text,
}

/** Requirements that zod cannot put into a JSON Schema. */
const MORE: readonly (readonly [Shape, JsonSchema])[] = [
  [instant, { format: 'date-time' }],
  [day, { format: 'date' }],
  [duration, { pattern: '^P[0-9WDTHMS]+$', examples: ['PT24H', 'P7D'] }],
  [time, { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$' }],
  [zone, { pattern: '^[A-Za-z][A-Za-z0-9_+/-]*$', examples: ['Europe/Paris'] }],
  [name, { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }],
  [version, { pattern: '^\\d+\\.\\d+\\.\\d+' }],
  [versionPrefix, { pattern: '^\\d+(\\.\\d+){0,2}$' }],
  [concern, { items: { type: 'integer', minimum: 1, maximum: 11 } }],
]

/**
 * The JSON Schemas of all kinds of file, for editors that complete and check as one types: draft 2020-12, plain JSON.
 * They know the shape; what a file means, the compiler checks.
 * @param catalog The facts and operators that conditions may name: `standardCatalog`, if you have no others.
 */
export const jsonSchemas = (catalog: Catalog): { readonly [kind in FileKind]: JsonSchema } => {
  mustBeCatalog(catalog)
  const conditions = conditionJsonSchema(catalog)
  const schemaOf = (kind: FileKind): JsonSchema => {
    const metadata = z.registry<{ id: string }>()
    for (const [id, schema] of Object.entries(NAMED)) if (id !== kind) metadata.add(toZod<unknown>(schema), { id })
    const { $schema, $defs, ...schema } = z.toJSONSchema(toZod<unknown>(FILES[kind]), {
      io: 'input',
      metadata,
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const schema: unknown = zodSchema
        delete jsonSchema.id
        const more = MORE.find(([one]) => toZod(one) === schema)?.[1]
        if (more) Object.assign(jsonSchema, more)
        if (schema === toZod(condition)) jsonSchema.$ref = '#/$defs/condition'
        if (schema === toZod(fieldNames))
          jsonSchema.items = { anyOf: [{ enum: [...FIELDS.keys()] }, { type: 'string' }] }
      },
    })
    const conditional = kind !== 'post' && kind !== 'context'
    return {
      $schema,
      title: `charte: ${kind}`,
      ...schema,
      ...((conditional || $defs) && { $defs: { ...$defs, ...(conditional && conditions) } }),
    }
  }
  return {
    rule: schemaOf('rule'),
    pack: schemaOf('pack'),
    policy: schemaOf('policy'),
    bundle: schemaOf('bundle'),
    post: schemaOf('post'),
    context: schemaOf('context'),
  }
}

/** The JSON Schema of a rule file. */
export const ruleSchema = (catalog: Catalog): JsonSchema => jsonSchemas(catalog).rule
