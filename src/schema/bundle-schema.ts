import * as z from 'zod/mini'
import { ACTIONS } from '../model/index.js'
import { day, duration, zone } from './field-schema.js'
import { contextSchema, postSchema } from './post-schema.js'

const opt = z.optional
const text = z.union([z.string(), z.record(z.string(), z.string())])
const effect = z.enum(['off', 'advise', 'require', 'forbid'])
const words = z.array(z.string())
/** A condition: read by `checkCondition`. */
export const condition = z.unknown()
const kebab = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
const semver = z.string().check(z.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/))
const paramRef = z.strictObject({ param: z.string() })
const lock = z.enum(['tighten-only', 'fixed'])
const source = z.strictObject({ title: z.string(), url: opt(z.string()), asOf: opt(day), verified: opt(z.boolean()) })

const base = { title: opt(text), unit: opt(z.string()) }
const parameter = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('number'),
    default: z.number(),
    min: opt(z.number()),
    max: opt(z.number()),
  }),
  z.strictObject({ ...base, kind: z.literal('switch'), default: z.boolean() }),
  z.strictObject({ ...base, kind: z.literal('text'), default: z.string() }),
  z.strictObject({ ...base, kind: z.literal('choice'), default: z.string(), options: words }),
  z.strictObject({ ...base, kind: z.literal('list'), default: words, options: opt(words) }),
  z.strictObject({ ...base, kind: z.literal('duration'), default: duration }),
])
const paramValue = z.union([z.number(), z.boolean(), z.string(), words])
const params = z.record(z.string(), paramValue)

const term = z.union([
  z.string(),
  z.strictObject({
    term: z.string(),
    unless: opt(words),
    inside: opt(z.boolean()),
    note: opt(text),
    source: opt(z.string()),
  }),
])
const terms = z.record(z.string(), z.array(term))
const termChange = z.union([z.array(term), z.strictObject({ add: opt(z.array(term)), remove: opt(words) })])

const roles = z.union([words, paramRef])
const need = z.union([z.enum(['any', 'each']), z.number(), paramRef])
// Kinds of obligation are open: an unknown one holds and is never met.
const obligation = z.strictObject({
  kind: z.string(),
  due: opt(z.enum(['before', 'after'])),
  title: opt(text),
  contact: opt(z.string()),
  roles: opt(roles),
  need: opt(need),
  then: opt(z.array(z.strictObject({ roles, need: opt(need) }))),
  team: opt(z.string()),
  within: opt(duration),
  statement: opt(z.string()),
  text: opt(text),
  urgency: opt(z.enum(['low', 'normal', 'high', 'immediate'])),
})
const example = z.strictObject({
  title: opt(text),
  post: postSchema,
  context: opt(contextSchema),
  params: opt(params),
  names: opt(z.record(z.string(), words)),
  fires: z.union([z.boolean(), z.literal('unknown')]),
  outcome: opt(z.enum(['allow', 'hold', 'deny'])),
  finds: opt(words),
})

/** The shape of a rule file. */
export const ruleSchema = z.strictObject({
  $schema: opt(z.string()),
  title: text,
  rationale: opt(text),
  concern: opt(z.array(z.number())),
  on: opt(z.array(z.enum(ACTIONS))),
  effect: z.union([
    effect,
    z.enum(['permit', 'protect']),
    z.strictObject({ official: effect, representative: effect, personal: effect }),
  ]),
  params: opt(z.record(z.string(), parameter)),
  conditions: condition,
  terms: opt(z.union([terms, z.record(z.string(), terms)])),
  obligations: opt(z.array(obligation)),
  lifts: opt(words),
  caps: opt(words),
  tags: opt(words),
  lock: opt(lock),
  message: text,
  sources: opt(z.array(source)),
  examples: opt(z.array(example)),
})

const setting = z.strictObject({
  rule: opt(z.string()),
  when: opt(condition),
  except: opt(z.array(z.strictObject({ when: condition, reason: text }))),
  effect: opt(
    z.union([
      effect,
      z.enum(['permit', 'protect']),
      z.strictObject({ official: opt(effect), representative: opt(effect), personal: opt(effect) }),
    ]),
  ),
  params: opt(params),
  terms: opt(z.record(z.string(), z.union([termChange, z.record(z.string(), termChange)]))),
  lock: opt(lock),
  waivableBy: opt(words),
  reason: opt(text),
  sources: opt(z.array(source)),
})
const settings = z.record(z.string(), setting)
const statement = z.strictObject({
  text,
  concern: opt(z.array(z.number())),
  owner: opt(z.string()),
  review: opt(duration),
  items: opt(z.array(text)),
  url: opt(z.string()),
})
const shared = { conditions: opt(z.record(z.string(), condition)), statements: opt(z.record(z.string(), statement)) }

/** The shape of a pack or region file. */
export const packSchema = z.strictObject({
  $schema: opt(z.string()),
  format: z.literal(1),
  id: kebab,
  version: semver,
  title: text,
  rules: opt(z.record(kebab, ruleSchema)),
  facts: opt(
    z.record(
      z.string(),
      z.strictObject({
        kind: z.enum(['boolean', 'number', 'text', 'instant', 'list']),
        title: text,
        ask: opt(z.enum(['author', 'host', 'organisation'])),
      }),
    ),
  ),
  ...shared,
  renamed: opt(z.record(z.string(), z.string())),
  within: opt(z.string()),
  overrides: opt(settings),
  calendar: opt(z.unknown()),
  notes: opt(z.array(z.strictObject({ text, sources: z.array(source) }))),
})

/** The shape of a policy file. */
export const policySchema = z.strictObject({
  $schema: opt(z.string()),
  format: z.literal(1),
  id: kebab,
  version: semver,
  title: opt(text),
  packs: z.record(kebab, z.string()),
  rules: opt(settings),
  scopes: opt(
    z.record(
      z.string(),
      z.strictObject({ title: opt(text), within: opt(z.string()), zone: opt(zone), rules: opt(settings) }),
    ),
  ),
  knows: opt(words),
  countsAs: opt(z.record(z.string(), words)),
  ...shared,
})

const names = z.union([
  z.strictObject({ text: words }),
  z.strictObject({
    key: z.string().check(z.regex(/^(?:[0-9a-f]{2}){16,64}$/)),
    words: z.number().check(z.minimum(1), z.maximum(8)),
    hashes: z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
  }),
])

/** The shape of a bundle. */
export const bundleSchema = z.strictObject({
  $schema: opt(z.string()),
  policy: policySchema,
  packs: z.array(packSchema),
  names: opt(z.record(z.string(), names)),
})
