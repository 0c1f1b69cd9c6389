export { type Case, type CaseResult, checkCases } from './check-cases.js'
export { checkExamples, EXAMPLE_NOW, type ExampleResult } from './check-examples.js'
export { describePack, describePolicy, type Runner } from './describe.js'
