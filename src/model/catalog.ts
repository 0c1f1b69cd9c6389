import type { Fact, Zones } from './fact.js'
import type { Operator } from './operator.js'

/** Which facts and operators exist. */
export interface Catalog<FactId extends string = string> {
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly operators: ReadonlyMap<string, Operator>
  readonly zones: Zones
}
