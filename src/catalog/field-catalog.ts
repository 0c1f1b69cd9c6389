import { fieldFacts } from '../facts/field.js'
import type { Catalog, Fact, Operator } from '../model/index.js'
import * as operators from '../operators/index.js'
import { intlZones } from '../time/index.js'
import type { FieldFact } from './fact-names.js'

/**
 * The facts of fields and every operator, and no fact that computes: a host adds those that its rules read
 * (`charte/facts`), and a bundler leaves out the words and patterns of all others. Zones are read through `Intl`; repairs
 * that need readers of text need `standardWriting` too.
 */
export const fieldCatalog: Catalog<FieldFact> = {
  facts: new Map(fieldFacts.map((fact) => [fact.id, fact as Fact<FieldFact>])),
  operators: new Map(Object.values(operators).map((operator: Operator) => [operator.id, operator])),
  zones: intlZones,
}
