import * as z from 'zod/mini'
import { ACTIONS, type Condition } from '../model/index.js'
import { checked, object, optional } from './build.js'
import { checkCondition } from './check-condition.js'
import { checkObligation } from './check-obligation.js'
import { checkParameter } from './check-parameter.js'
import { checkTerms } from './check-terms.js'
import { contextSchema } from './context-schema.js'
import { postSchema } from './post-schema.js'
import {
  concern,
  duration,
  effect,
  effectOrNature,
  lock,
  paramRef,
  paramValue,
  personCount,
  source,
  strings,
  text,
} from './word-schemas.js'

/** A condition: json-rules-engine's tree, looked at by hand so that its author is told what is wrong with it. */
export const condition = checked(z.unknown() as z.ZodMiniType<Condition>, checkCondition)

const kept = { title: optional(text), unit: optional(z.string()) }
const number = optional(z.number())
/** A parameter of a rule. */
export const parameter = checked(
  z.union([
    object({ ...kept, kind: z.literal('number'), default: z.number(), min: number, max: number }),
    object({ ...kept, kind: z.literal('switch'), default: z.boolean() }),
    object({ ...kept, kind: z.literal('text'), default: z.string() }),
    object({ ...kept, kind: z.literal('choice'), default: z.string(), options: strings }),
    object({ ...kept, kind: z.literal('list'), default: strings, options: optional(strings) }),
    object({ ...kept, kind: z.literal('duration'), default: duration }),
  ]),
  checkParameter,
)

/** A word or phrase of a list. */
export const term = z.union([
  z.string(),
  object({
    term: z.string(),
    unless: optional(strings),
    inside: optional(z.boolean()),
    note: optional(text),
    source: optional(z.string()),
  }),
])
const byLanguage = z.record(z.string(), z.array(term))

const roles = z.union([strings, paramRef])
const need = optional(z.union([z.enum(['any', 'each']), personCount, paramRef]))
// Written out as a key, it would make the shape look like a promise.
const THEN = 'then'
/** What must be done. Its kind is an open word: one that nobody knows holds, and is never met. */
export const obligation = checked(
  object({
    kind: z.string(),
    due: optional(z.enum(['before', 'after'])),
    title: optional(text),
    contact: optional(z.string()),
    roles: optional(roles),
    need,
    team: optional(z.union([z.string(), paramRef])),
    within: optional(z.union([duration, paramRef])),
    [THEN]: optional(z.array(object({ roles, need }))),
    statement: optional(z.string()),
    text: optional(text),
    urgency: optional(z.enum(['low', 'normal', 'high', 'immediate'])),
  }),
  checkObligation,
)

const example = object({
  title: optional(text),
  post: postSchema,
  context: optional(contextSchema),
  params: optional(z.record(z.string(), paramValue)),
  fires: z.union([z.boolean(), z.literal('unknown')]),
  outcome: optional(z.enum(['allow', 'hold', 'deny'])),
  finds: optional(strings),
  names: optional(z.record(z.string(), strings)),
})

/** The shape of a rule file. */
export const ruleSchema = object({
  $schema: optional(z.string()),
  title: text,
  rationale: optional(text),
  concern: optional(concern),
  on: optional(z.array(z.enum(ACTIONS))),
  effect: z.union([effectOrNature, object({ official: effect, representative: effect, personal: effect })]),
  params: optional(z.record(z.string(), parameter)),
  conditions: condition,
  terms: optional(checked(z.union([byLanguage, z.record(z.string(), byLanguage)]), checkTerms(false))),
  obligations: optional(z.array(obligation)),
  lifts: optional(strings),
  caps: optional(strings),
  tags: optional(strings),
  lock: optional(lock),
  message: text,
  sources: optional(z.array(source)),
  examples: optional(z.array(example)),
})
