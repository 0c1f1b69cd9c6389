import type { Json } from './words.js'

/** A reference to a parameter of the rule. */
export interface ParamRef {
  readonly param: string
}
/** A reference to a fact. */
export interface FactRef {
  readonly fact: string
  /** The fact's own parameters; a value may be a parameter of the rule. */
  readonly params?: { readonly [name: string]: Json | ParamRef } | undefined
  /** A way into the value by own properties and indexes: `$.author.name`, `$[0]`. */
  readonly path?: string | undefined
}
/** A reference to the item that a list operator is looking at; `$` is the item itself. */
export interface ItemRef {
  readonly item: string
}

/** A condition on the items of a list: how many, and which. */
export interface Count {
  /** How many. */
  readonly count: number | ParamRef
  /** What an item must satisfy. Absent: every item counts. */
  readonly where?: Condition | undefined
}

/** The right side of a comparison. */
export type Comparand = Json | ParamRef | FactRef | ItemRef | Condition | Count

/** What every comparison says beside its left side. */
export interface Comparison {
  /** An operator, with json-rules-engine's decorators before it if need be: `not:equal`. */
  readonly operator: string
  readonly value: Comparand
  /** json-rules-engine's; read and without effect here. */
  readonly priority?: number | undefined
  /** json-rules-engine's; a name for the leaf. */
  readonly name?: string | undefined
}

/** One comparison: of a fact, of an item's attribute, or of a parameter. */
export type Leaf = Comparison & (FactRef | ItemRef | ParamRef)

/** A tree of `all`, `any` and `not` over comparisons and named conditions: json-rules-engine's format. */
export type Condition =
  | { readonly all: readonly Condition[]; readonly priority?: number | undefined; readonly name?: string | undefined }
  | { readonly any: readonly Condition[]; readonly priority?: number | undefined; readonly name?: string | undefined }
  | { readonly not: Condition; readonly priority?: number | undefined; readonly name?: string | undefined }
  | { readonly condition: string; readonly priority?: number | undefined }
  | Leaf
