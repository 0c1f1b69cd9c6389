import * as facts from '../facts/index.js'
import type { Catalog, Fact } from '../model/index.js'
import { standardWriting } from '../text/index.js'
import type { StandardFact } from './fact-names.js'
import { fieldCatalog } from './field-catalog.js'

/** Every fact and operator that charte ships; zones are read through `Intl`. */
export const standardCatalog: Catalog<StandardFact> = {
  ...fieldCatalog,
  // A computed fact replaces the field of the same id.
  facts: new Map<string, Fact<StandardFact>>([
    ...fieldCatalog.facts,
    ...Object.values(facts).map((fact) => [fact.id, fact] as const),
  ]),
  writing: standardWriting,
}
