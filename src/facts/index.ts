export { fieldFacts } from './field.js'
