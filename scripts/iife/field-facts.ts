export { fieldFacts } from '../../src/facts/field.js'
