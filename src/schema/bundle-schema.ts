import * as z from 'zod/mini'
import { checked, object, optional } from './build.js'
import { checkTerms } from './check-terms.js'
import { calendar } from './context-schema.js'
import { condition, ruleSchema, term } from './rule-schema.js'
import {
  concern,
  duration,
  effect,
  effectOrNature,
  fieldNames,
  hash,
  hexKey,
  lock,
  name,
  paramValue,
  source,
  strings,
  text,
  version,
  versionPrefix,
  wordCount,
  zone,
} from './word-schemas.js'

const string = optional(z.string())
const some = z.exactOptional(effect)
const sources = optional(z.array(source))
const named = <S extends z.ZodMiniType>(member: S) => optional(z.record(z.string(), member))
const change = z.union([z.array(term), object({ add: optional(z.array(term)), remove: optional(strings) })])

/** What a policy, a scope or a region file changes on a rule. */
export const setting = object({
  rule: string,
  when: optional(condition),
  except: optional(z.array(object({ when: condition, reason: text }))),
  effect: optional(z.union([effectOrNature, object({ official: some, representative: some, personal: some })])),
  params: named(paramValue),
  terms: optional(checked(z.record(z.string(), z.union([change, z.record(z.string(), change)])), checkTerms(true))),
  lock: optional(lock),
  waivableBy: optional(strings),
  reason: optional(text),
  sources,
})
const settings = named(setting)

const shared = {
  $schema: string,
  format: z.literal(1),
  id: name,
  version,
  conditions: named(condition),
  statements: named(
    object({
      text,
      concern: optional(concern),
      owner: string,
      review: optional(duration),
      items: optional(z.array(text)),
      url: string,
    }),
  ),
}

/** The shape of a pack or region file. */
export const packSchema = object({
  ...shared,
  title: text,
  rules: optional(z.record(name, ruleSchema)),
  facts: named(
    object({
      kind: z.enum(['boolean', 'number', 'text', 'instant', 'list']),
      title: text,
      ask: optional(z.enum(['author', 'host', 'organisation'])),
    }),
  ),
  renamed: named(z.string()),
  within: string,
  zone: optional(zone),
  overrides: settings,
  calendar: optional(calendar),
  notes: optional(z.array(object({ text, sources: z.array(source) }))),
})

/** The shape of a policy file. */
export const policySchema = object({
  ...shared,
  title: optional(text),
  packs: z.record(name, versionPrefix),
  reason: optional(text),
  rules: settings,
  scopes: named(object({ title: optional(text), within: string, zone: optional(zone), rules: settings })),
  knows: optional(fieldNames),
  countsAs: named(strings),
})

/** The shape of a bundle. */
export const bundleSchema = object({
  $schema: string,
  policy: policySchema,
  packs: z.array(packSchema),
  names: named(z.union([object({ text: strings }), object({ key: hexKey, words: wordCount, hashes: z.array(hash) })])),
})
