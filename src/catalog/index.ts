export { type CatalogChanges, defineFact, extendCatalog } from './define.js'
export { standardCatalog } from './standard-catalog.js'
