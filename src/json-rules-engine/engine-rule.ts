import type { Effect, Json, Obligation, ParamValue, Text } from '../model/index.js'

/** A comparison, as json-rules-engine reads it. */
export interface EngineLeaf {
  fact: string
  params?: { [name: string]: Json }
  path?: string
  operator: string
  value: unknown
}
/** A condition, as json-rules-engine reads it. There is no `not`: every negation has moved into the operators below it. */
export type EngineCondition = EngineGroup | EngineLeaf
/** A group of conditions, as json-rules-engine asks for one at the root of a rule. */
export type EngineGroup = { all: EngineCondition[] } | { any: EngineCondition[] }

/** What an event of charte carries. */
export interface EngineParams {
  /** The rule's id. */
  rule: string
  /** The name of the added use, if it is one. */
  use?: string
  /** The scope it was made for; `[]` is everywhere. */
  scopes: string[]
  /** What it causes: an effect of a duty, `permit` or `protect`. */
  effect: Effect | 'permit' | 'protect'
  title: Text
  message: Text
  /** The parameters in force. */
  params: { [name: string]: ParamValue }
  /** What it asks for; an Engine reads no approvals and attestations. */
  obligations?: Obligation[]
  /** The names of the permits that may lift it and of the protections that may cap it. */
  liftedBy?: string[]
  cappedBy?: string[]
}

/** A rule, as json-rules-engine reads it. */
export interface EngineRule {
  name: string
  conditions: EngineGroup
  event: { type: string; params: EngineParams }
}

/** Stands before every event type, so that none is ever `error`, `success` or `failure`: those, an Engine keeps for itself. */
export const EVENT_PREFIX = 'charte:'
/** The fact that holds the truth of a condition that an Engine cannot say. Its `params` name the use and the condition. */
export const CONDITION_FACT = 'charte.condition'
/** The fact that lists what could not be read. */
export const ERRORS_FACT = 'charte.errors'
/** True for a list that is not empty. */
export const NOT_EMPTY = 'charte.notEmpty'
