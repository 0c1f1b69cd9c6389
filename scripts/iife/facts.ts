import * as facts from '../../src/facts/index.js'
import type * as whole from '../../src/index.js'
import { standardWriting } from '../../src/text/standard-writing.js'

declare const charte: typeof whole

const { standardCatalog } = charte
/** The catalog of the one script holds the facts of fields; these are all the others. */
for (const fact of Object.values<whole.Fact>(facts))
  (standardCatalog.facts as Map<string, whole.Fact>).set(fact.id, fact)
;(standardCatalog as { writing?: whole.Writing }).writing = standardWriting
