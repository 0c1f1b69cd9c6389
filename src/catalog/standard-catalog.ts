import * as facts from '../facts/index.js'
import type { Catalog, Fact, Operator } from '../model/index.js'
import * as operators from '../operators/index.js'
import { standardWriting } from '../text/index.js'
import { intlZones } from '../time/index.js'

const { fieldFacts, ...computed } = facts
const all: readonly Fact[] = [...fieldFacts, ...Object.values<Fact>(computed)]

/** Every fact and operator that charte ships; zones are read through `Intl`. */
export const standardCatalog: Catalog = {
  facts: new Map(all.map((fact) => [fact.id, fact])),
  operators: new Map(Object.values(operators).map((operator: Operator) => [operator.id, operator])),
  zones: intlZones,
  writing: standardWriting,
}
