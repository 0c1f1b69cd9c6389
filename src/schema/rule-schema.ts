import { ACTIONS, type Condition } from '../model/index.js'
import { checkCondition } from './check-condition.js'
import { checkObligation } from './check-obligation.js'
import { checkParameter } from './check-parameter.js'
import { checkTerms } from './check-terms.js'
import { contextSchema } from './context-schema.js'
import { postSchema } from './post-schema.js'
import {
  number as anyNumber,
  boolean,
  checked,
  list,
  object,
  optional,
  record,
  string,
  union,
  unknown,
  word,
} from './shape.js'
import {
  concern,
  duration,
  effect,
  effectOrNature,
  lock,
  paramRef,
  paramValue,
  personCount,
  someText,
  source,
  strings,
  text,
} from './word-schemas.js'

/** A condition: json-rules-engine's tree, looked at by hand so that its author is told what is wrong with it. */
export const condition = checked(unknown<Condition>(), checkCondition)

const kept = { title: optional(text), unit: optional(string) }
const number = optional(anyNumber)
/** A parameter of a rule. */
export const parameter = checked(
  union([
    object({ ...kept, kind: word('number'), default: anyNumber, min: number, max: number }),
    object({ ...kept, kind: word('switch'), default: boolean }),
    object({ ...kept, kind: word('text'), default: string }),
    object({ ...kept, kind: word('choice'), default: string, options: strings }),
    object({ ...kept, kind: word('list'), default: strings, options: optional(strings) }),
    object({ ...kept, kind: word('duration'), default: duration }),
  ]),
  checkParameter,
)

/** A word or phrase of a list. */
export const term = union([
  string,
  object({
    term: string,
    unless: optional(strings),
    inside: optional(boolean),
    note: optional(text),
    source: optional(string),
  }),
])
const byLanguage = record(list(term))

const roles = union([strings, paramRef])
const need = optional(union([word('any', 'each'), personCount, paramRef]))
// A literal key `then` would make the shape look like a promise.
const THEN = 'then'
/** What must be done. Its kind is an open word: one that nobody knows holds, and is never met. */
export const obligation = checked(
  object({
    kind: string,
    due: optional(word('before', 'after')),
    title: optional(text),
    contact: optional(string),
    roles: optional(roles),
    need,
    team: optional(union([string, paramRef])),
    within: optional(union([duration, paramRef])),
    [THEN]: optional(list(object({ roles, need }))),
    statement: optional(string),
    text: optional(text),
    urgency: optional(word('low', 'normal', 'high', 'immediate')),
  }),
  checkObligation,
)

const example = object({
  title: optional(text),
  post: postSchema,
  context: optional(contextSchema),
  params: optional(record(paramValue)),
  fires: union([boolean, word('unknown')]),
  outcome: optional(word('allow', 'hold', 'deny')),
  finds: optional(strings),
  names: optional(record(strings)),
})

/** The shape of a rule file. */
export const ruleSchema = object({
  $schema: optional(string),
  title: someText,
  rationale: optional(text),
  concern: optional(concern),
  on: optional(list(word(...ACTIONS))),
  effect: union([effectOrNature, object({ official: effect, representative: effect, personal: effect })]),
  params: optional(record(parameter)),
  conditions: condition,
  terms: optional(checked(union([byLanguage, record(byLanguage)]), checkTerms(false))),
  obligations: optional(list(obligation)),
  lifts: optional(strings),
  caps: optional(strings),
  tags: optional(strings),
  lock: optional(lock),
  message: someText,
  sources: optional(list(source)),
  examples: optional(list(example)),
})
