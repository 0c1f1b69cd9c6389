import * as facts from '../../src/facts/index.js'
import type * as whole from '../../src/index.js'

declare const charte: typeof whole

const { fieldFacts: _, ...coded } = facts
/** The catalog of the one script holds the facts of fields; these are all the others. */
for (const fact of Object.values<whole.Fact>(coded))
  (charte.standardCatalog.facts as Map<string, whole.Fact>).set(fact.id, fact)
