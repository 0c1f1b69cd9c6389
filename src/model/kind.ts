import { must } from './must.js'
import type { Json } from './words.js'

/** The kinds of value that conditions compare. `clock` is a local date and time of day. */
export type ScalarType = 'boolean' | 'number' | 'text' | 'instant' | 'day' | 'duration' | 'clock'

/** A single value. */
export interface ScalarKind {
  readonly type: ScalarType
  /** The only values there are. */
  readonly values?: readonly string[]
  /** Open words, ordered by the policy's `countsAs`: roles and labels. */
  readonly words?: true
}
/** A list of values of one kind. */
export interface ListKind {
  readonly type: 'list'
  readonly of: Kind
}
/** A value with named attributes, each declared like a field. */
export interface ObjectKind {
  readonly type: 'object'
  readonly fields: { readonly [name: string]: Field }
}
/** A value whose attribute names are open; each present one is known, each absent one unknown. */
export interface MapKind {
  readonly type: 'map'
  readonly of: Kind
}
/** What a fact, a field or a parameter may hold. */
export type Kind = ScalarKind | ListKind | ObjectKind | MapKind

/** What the absence of a field means: none (`content`, `record`) or not known (`knowledge`). */
export type Standing = 'content' | 'record' | 'knowledge'

/** Whom to ask for a missing field: the person who writes, the tool, or the organisation. */
export type Party = 'author' | 'host' | 'organisation'

/** One declared field. */
export interface Field {
  readonly as: Standing
  readonly kind: Kind
  /** Whom to ask when it is missing. */
  readonly ask: Party
  /** The value that absence stands for, if not none. */
  readonly default?: Json
}

/** The value that stands for "known to be none": an empty list or text, `false`, or `null`. */
export const none = (kind: Kind): Json => {
  must(kind?.type, 'kind', "a kind, like `{ type: 'text' }`")
  return kind.type === 'list' ? [] : kind.type === 'text' ? '' : kind.type === 'boolean' ? false : null
}
