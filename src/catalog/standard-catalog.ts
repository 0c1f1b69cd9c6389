import * as facts from '../facts/index.js'
import type { Catalog, Fact, Operator } from '../model/index.js'
import * as operators from '../operators/index.js'
import { standardWriting } from '../text/index.js'
import { intlZones } from '../time/index.js'

const isComputed = (one: Fact | readonly Fact[]): one is Fact => !Array.isArray(one)
// A computed fact stands before the field of the same id: it comes after it, and the last one counts.
const all: readonly Fact[] = [...facts.fieldFacts, ...Object.values<Fact | readonly Fact[]>(facts).filter(isComputed)]

/** Every fact and operator that charte ships; zones are read through `Intl`. */
export const standardCatalog: Catalog = {
  facts: new Map(all.map((fact) => [fact.id, fact])),
  operators: new Map(Object.values(operators).map((operator: Operator) => [operator.id, operator])),
  zones: intlZones,
  writing: standardWriting,
}
