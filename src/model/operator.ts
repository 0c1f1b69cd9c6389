import type { Kind } from './kind.js'
import type { Truth } from './truth.js'
import type { Text } from './words.js'

/** A comparison of two values. Unknown is `undefined`, on either side and in the answer; none is `null`. */
export interface Operator<Id extends string = string> {
  readonly id: Id
  /** The words between left and right: "is at least". */
  readonly title: Text
  /** The kind that the right side must have for this left side; undefined where the left side is of the wrong kind. */
  right(left: Kind): Kind | undefined
  /** As left or right grows, the answer turns true (`+`) or false (`-`); absent: neither. */
  readonly grows: { readonly left?: '+' | '-'; readonly right?: '+' | '-' }
  /** Its answer changes as time passes: it looks at the post time. */
  readonly timed?: true
  /** Compares. `at` is the post time in milliseconds. */
  test(left: unknown, right: unknown, at: number | undefined): Truth
}
