import type { Action } from './action.js'
import type { Bundle } from './bundle.js'
import type { Calendar } from './context.js'
import type { EffectByKind, Nature } from './effect.js'
import type { Dictionary, Fact, FactCall, Lexicon, Zones } from './fact.js'
import type { Kind } from './kind.js'
import type { Operator } from './operator.js'
import type { Problem } from './problem.js'
import type { Lock, Obligation, ParamValue, Rule } from './rule.js'
import type { Json, Language, ScopeCode, Zone } from './words.js'
import type { Writing } from './writing.js'

/** A step into a value: an attribute or an index, with the kind found there, and what its absence means. */
export type Step = {
  readonly key: string | number
  readonly field: string
  readonly absent: 'none' | 'unknown'
  /** What absence stands for, if not none. */
  readonly default?: Json
  readonly kind: Kind
}

/** Where a compiled comparison takes a value from. */
export type Operand =
  | { readonly from: 'value'; readonly value: unknown }
  | { readonly from: 'fact'; readonly slot: number; readonly path: readonly Step[] }
  | { readonly from: 'item'; readonly path: readonly Step[] }

/** A compiled condition. `at` is the pointer of its source, for explanations. */
export type Node = { readonly at: string } & (
  | { readonly type: 'all'; readonly nodes: readonly Node[] }
  | { readonly type: 'any'; readonly nodes: readonly Node[] }
  | { readonly type: 'not'; readonly node: Node }
  | { readonly type: 'leaf'; readonly left: Operand; readonly operator: Operator; readonly right: Operand }
  | {
      readonly type: 'items'
      readonly list: Operand
      readonly quantifier: 'atLeast' | 'atMost'
      readonly count: number
      readonly where?: Node
    }
)

/** A fact as some rules ask for it: one slot, observed once for each post. */
export interface Slot {
  readonly fact: Fact
  readonly call: FactCall
  /** The languages that it can read; undefined: all. */
  readonly covers: readonly Language[] | undefined
}

/** The settings of one rule use in one or more scopes. */
export interface InForce {
  readonly effect: EffectByKind
  /** For a permit or a protection: whether it is on. */
  readonly on: boolean
  readonly params: { readonly [name: string]: ParamValue }
  /** conditions ∧ when ∧ ¬any except. */
  readonly node: Node
  /** The slots that the node reads. */
  readonly slots: readonly number[]
  readonly obligations: readonly Obligation[]
  readonly waivableBy: readonly string[]
}

/** One use of one rule, with its settings in every scope. */
export interface Use {
  /** The rule's id. */
  readonly rule: string
  /** The name of an added use. */
  readonly use: string | undefined
  readonly source: Rule
  readonly nature: Nature
  readonly on: ReadonlySet<Action>
  /** Tagged `safeguarding` or `legal`, or locked: neither permits nor protections reach it. */
  readonly shielded: boolean
  readonly lock: Lock | undefined
  /** Which way each parameter makes it stricter: `more` (a greater number, a longer list, a switch on) or `less`; absent where it has no direction. */
  readonly stricter: { readonly [param: string]: 'more' | 'less' }
  /** The distinct settings. */
  readonly settings: readonly InForce[]
  /** Which of them a scope has; a scope not listed has the first. */
  readonly byScope: ReadonlyMap<ScopeCode, number>
  /** The permits that may lift it and the protections that may cap it, as indexes into `uses`. */
  readonly permits: readonly number[]
  readonly protections: readonly number[]
}

/** The inside of a compiled policy. */
export interface Compiled {
  readonly bundle: Bundle
  readonly digest: string
  readonly uses: readonly Use[]
  readonly slots: readonly Slot[]
  readonly knows: ReadonlySet<string>
  /** A word → itself and all the words that it counts as. */
  readonly countsAs: ReadonlyMap<string, ReadonlySet<string>>
  /** Every declared scope and the scopes around it, nearest first. */
  readonly scopes: ReadonlyMap<ScopeCode, readonly ScopeCode[]>
  readonly scopeZones: ReadonlyMap<ScopeCode, Zone>
  readonly calendar: Calendar
  readonly names: ReadonlyMap<string, Lexicon>
  /** The words of all its lists and names. */
  readonly dictionary: Dictionary
  readonly zones: Zones
  readonly writing: Writing | undefined
  readonly warnings: readonly Problem[]
}

/** The key under which a compiled policy keeps its inside; shared by every copy of charte. */
export const COMPILED: unique symbol = Symbol.for('charte/compiled') as never

/** A policy ready to judge: immutable, shared by concurrent callers. */
export interface CompiledPolicy {
  readonly id: string
  readonly version: string
  /** `p1-…`: covers what `evaluate` reads, and only that. */
  readonly digest: string
  /** What is odd but allowed. */
  readonly warnings: readonly Problem[]
  readonly [COMPILED]: Compiled
}
