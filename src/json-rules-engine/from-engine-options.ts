import type { Action, Catalog, DeclaredFact, Effect, EffectByKind, Fact, Pack, Problem, Text } from '../model/index.js'
import type { EngineOperator } from './custom-operator.js'

/** An event of json-rules-engine. */
export interface EngineEvent {
  readonly type: string
  readonly params?: { readonly [name: string]: unknown }
}

/** How foreign rules are brought in. */
export interface FromEngineOptions {
  /** The id of the pack: kebab-case. */
  readonly id: string
  /** Its version. Default: `1.0.0`. */
  readonly version?: string | undefined
  /** Its name. Default: its id. */
  readonly title?: Text | undefined
  /**
   * What the facts hold, by the name that the rules give them, or coded facts for those that are computed. A fact left out is
   * told by its comparisons; where these leave it open, a problem says so.
   */
  readonly facts?: { readonly [name: string]: DeclaredFact['kind'] | Fact } | undefined
  /** Other names for facts: those of charte, with `catalog`, or of your own where charte has a fact of the same name. */
  readonly rename?: { readonly [name: string]: string } | undefined
  /** The conditions that `engine.setCondition` was given. */
  readonly conditions?: { readonly [name: string]: unknown } | undefined
  /** The functions that `engine.addOperator` was given, or `'host'` where the host supplies the answer as a fact. */
  readonly operators?: { readonly [name: string]: EngineOperator | 'host' } | undefined
  /** A catalog whose facts the rules mean when they name them. Default: none, for a foreign `text` need not be ours. */
  readonly catalog?: Catalog | undefined
  /** The effect of each rule. Default: that of an event `charte:<effect>`, else `advise`. */
  readonly effect?: Effect | EffectByKind | ((event: EngineEvent, name: string) => Effect | EffectByKind) | undefined
  /** The words of each rule. Default: `params.message`, else the rule's name and the event's type. */
  readonly message?: ((event: EngineEvent, name: string) => Text) | undefined
  /** The acts that the rules judge. Default: all, as an Engine would. */
  readonly on?: readonly Action[] | undefined
}

/** Foreign rules as a pack. */
export interface FromEngine {
  /** The pack; undefined as long as one of the problems is an error, so that no rule is lost unseen. */
  readonly pack: Pack | undefined
  /** Facts that need code: `extendCatalog(standardCatalog, { facts })`. */
  readonly facts: readonly Fact[]
  /** The event of each rule, by the rule's id in findings. */
  readonly events: { readonly [rule: string]: EngineEvent }
  /** All that lies outside charte's dialect. Pointers lead into the list of rules; named conditions stand under `/conditions`. */
  readonly problems: readonly Problem[]
}
