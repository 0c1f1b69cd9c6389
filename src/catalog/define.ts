import type { Catalog, Fact, Zones } from '../model/index.js'

/** Types a fact literal: its id stays known to the compiler. */
export const defineFact = <const Id extends string>(fact: Fact<Id>): Fact<Id> => fact

/** What may be added to a catalog. The operators are closed. */
export interface CatalogChanges<Id extends string> {
  /** More facts; one of the same id replaces. */
  readonly facts?: readonly Fact<Id>[]
  /** Another reader of time zones, for a host without `Intl`. */
  readonly zones?: Zones
}

/** A catalog with more facts, or another reader of time zones. The one given stays as it is. */
export const extendCatalog = <Id extends string, More extends string = never>(
  catalog: Catalog<Id>,
  { facts = [], zones = catalog.zones }: CatalogChanges<More>,
): Catalog<Id | More> => ({
  facts: new Map<Id | More, Fact>([...catalog.facts, ...facts.map((fact) => [fact.id, fact] as const)]),
  operators: catalog.operators,
  zones,
  writing: catalog.writing,
})
