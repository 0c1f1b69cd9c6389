import type { Duty, Fix, Need } from './decision.js'
import type { Outcome } from './effect.js'
import type { Instant, Json } from './words.js'

/**
 * One thing that helps a held post out: a repair of its words, a record that somebody gives, something learned,
 * or another hour.
 */
export type Remedy =
  | { readonly kind: 'fix'; readonly fix: Fix }
  | { readonly kind: 'record'; readonly duty: Duty }
  | {
      readonly kind: 'answer'
      readonly need: Need
      /** The answer that would let it out; any other may hold it as before. */
      readonly value: Json
    }
  | { readonly kind: 'wait'; readonly until: Instant; readonly rules: readonly string[] }

/** What would let a post out. */
export interface SmallestFix {
  /** The outcome once all is done, verified by judging again. `allow`, unless only a person can mend what is left. */
  readonly outcome: Outcome
  /** No part of these alone turns the outcome as far. Empty if the post may go out as it stands, or nothing helps. */
  readonly remedies: readonly Remedy[]
  /** What only a person can do: duties that no repair, record, answer or hour meets. */
  readonly left: readonly Duty[]
}
