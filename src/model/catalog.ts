import type { Fact, Zones } from './fact.js'
import type { Operator } from './operator.js'
import type { Writing } from './writing.js'

/** Which facts and operators exist. */
export interface Catalog<FactId extends string = string> {
  readonly facts: ReadonlyMap<string, Fact<FactId>>
  readonly operators: ReadonlyMap<string, Operator>
  readonly zones: Zones
  /** The readers that repairs need; without them fewer repairs are proposed, and fewer of them are `safe`. */
  readonly writing?: Writing | undefined
}
