export { type CatalogChanges, defineFact, extendCatalog } from './define.js'
export { fieldCatalog } from './field-catalog.js'
export { standardCatalog } from './standard-catalog.js'
