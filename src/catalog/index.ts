export { type CatalogChanges, defineFact, extendCatalog } from './define.js'
export type { ComputedFact, FieldFact, StandardFact } from './fact-names.js'
export { fieldCatalog } from './field-catalog.js'
export { standardCatalog } from './standard-catalog.js'
