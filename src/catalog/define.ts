import { type Catalog, type Fact, InputError, problem, type Writing, type Zones } from '../model/index.js'
import { must, mustBeCatalog, mustSayOnly } from '../model/must.js'
import { areTexts, isPlain } from '../model/plain.js'

/** Types a fact literal: its id stays known to the compiler. */
export const defineFact = <const Id extends string>(fact: Fact<Id>): Fact<Id> => fact

/** What may be added to a catalog. The operators are closed. */
export interface CatalogChanges<Id extends string> {
  /** More facts; one of the same id replaces. */
  readonly facts?: readonly Fact<Id>[] | undefined
  /** Another reader of time zones, for a host without `Intl`. */
  readonly zones?: Zones | undefined
  /** The readers that repairs need, for a catalog that has none. */
  readonly writing?: Writing | undefined
}

const NO_FACT = 'a fact must have an `id`, a `kind`, the fields it `reads`, and `observe`'
/** Whether a value can be used as a fact. */
export const isFact = (fact: unknown): boolean =>
  isPlain(fact) &&
  typeof fact.id === 'string' &&
  isPlain(fact.kind) &&
  areTexts(fact.reads) &&
  typeof fact.observe === 'function'

/**
 * A catalog with more facts, another reader of time zones, or readers for repairs. The one given stays as it is.
 * @throws InputError for what is no fact, with every one of them.
 */
export const extendCatalog = <Id extends string, More extends string = never>(
  catalog: Catalog<Id>,
  changes: CatalogChanges<More>,
): Catalog<Id | More> => {
  mustBeCatalog(catalog)
  mustSayOnly(changes, 'changes', ['facts', 'zones', 'writing'])
  const { facts = [], zones = catalog.zones, writing = catalog.writing } = changes
  must(Array.isArray(facts), 'facts', 'a list of facts')
  must(typeof zones?.offset === 'function', 'zones', 'a reader of zones, like `tableZones(table)`')
  const problems = facts.flatMap((fact, i) => (isFact(fact) ? [] : [problem('missing-key', `/facts/${i}`, NO_FACT)]))
  if (problems.length > 0) throw new InputError(problems)
  return {
    facts: new Map<string, Fact<Id | More>>([...catalog.facts, ...facts.map((fact) => [fact.id, fact] as const)]),
    operators: catalog.operators,
    zones,
    writing,
  }
}
