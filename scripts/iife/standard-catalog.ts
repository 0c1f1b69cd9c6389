/** No fact that computes, and no readers for repairs: they come with the detectors. */
export { fieldCatalog as standardCatalog } from '../../src/catalog/field-catalog.js'
