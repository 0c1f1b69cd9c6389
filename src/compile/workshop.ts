import type { Bundle, Catalog, Lexicon, Pack, Problem, ScopeCode, Slot } from '../model/index.js'
import type { Place } from '../policy/index.js'

/** What the uses of one policy share while they are compiled. */
export interface Workshop {
  readonly bundle: Bundle
  readonly packs: readonly Pack[]
  /** Where settings of rules stand. */
  readonly places: readonly Place[]
  /** Every scope, everywhere (undefined) among them, and the scopes around it. */
  readonly scopes: ReadonlyMap<ScopeCode | undefined, readonly ScopeCode[]>
  readonly catalog: Catalog
  readonly countsAs: ReadonlyMap<string, ReadonlySet<string>>
  /** The slots so far. */
  readonly slots: Slot[]
  /** What a slot is asked → its index. */
  readonly slotOf: Map<string, number>
  /** The words of a list → the list ready to be looked up. */
  readonly lexicons: Map<string, Lexicon>
  readonly report: (problem: Problem) => void
}
