import type { Span } from './decision.js'

/** A label that a person, a spell-checker or a classifier put on something. */
export interface Label {
  /** The label: `politics`, `obituary`, `internal`, … */
  readonly value: string
  /** The part of the text it speaks of, in UTF-16 units. */
  readonly span?: Span | undefined
  /** Who or what put it there. */
  readonly by?: string | undefined
  /** How sure, from 0 to 1. */
  readonly confidence?: number | undefined
}

/**
 * Labels by kind: `topic`, `genre`, `purpose`, `sensitivity`, … are kinds.
 * A kind present with `[]` is known to be none; a kind absent is unknown.
 */
export type Labels = { readonly [kind: string]: readonly Label[] }
