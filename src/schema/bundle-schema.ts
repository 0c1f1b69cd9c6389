import { checkTerms } from './check-terms.js'
import { calendar } from './context-schema.js'
import { condition, ruleSchema, term } from './rule-schema.js'
import { string as anyText, checked, exact, list, object, optional, record, type Shape, union, word } from './shape.js'
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
  someText,
  source,
  strings,
  text,
  version,
  versionPrefix,
  wordCount,
  zone,
} from './word-schemas.js'

const string = optional(anyText)
const some = exact(effect)
const sources = optional(list(source))
const named = <T>(member: Shape<T>) => optional(record(member))
const change = union([list(term), object({ add: optional(list(term)), remove: optional(strings) })])

/** What a policy, a scope or a region file changes on a rule. */
export const setting = object({
  rule: string,
  when: optional(condition),
  except: optional(list(object({ when: condition, reason: someText }))),
  effect: optional(union([effectOrNature, object({ official: some, representative: some, personal: some })])),
  params: named(paramValue),
  terms: optional(checked(record(union([change, record(change)])), checkTerms(true))),
  lock: optional(lock),
  waivableBy: optional(strings),
  reason: optional(text),
  sources,
})
const settings = named(setting)

const shared = {
  $schema: string,
  format: word(1),
  id: name,
  version,
  conditions: named(condition),
  statements: named(
    object({
      text: someText,
      concern: optional(concern),
      owner: string,
      review: optional(duration),
      items: optional(list(someText)),
      url: string,
    }),
  ),
}

/** The shape of a pack or region file. */
export const packSchema = object({
  ...shared,
  title: someText,
  rules: optional(record(ruleSchema, name)),
  facts: named(
    object({
      kind: word('boolean', 'number', 'text', 'instant', 'list'),
      title: someText,
      ask: optional(word('author', 'host', 'organisation')),
    }),
  ),
  renamed: named(anyText),
  within: string,
  zone: optional(zone),
  overrides: settings,
  calendar: optional(calendar),
  notes: optional(list(object({ text: someText, sources: list(source) }))),
})

/** The shape of a policy file. */
export const policySchema = object({
  ...shared,
  title: optional(text),
  packs: record(versionPrefix, name),
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
  packs: list(packSchema),
  names: named(union([object({ text: strings }), object({ key: hexKey, words: wordCount, hashes: list(hash) })])),
})
