export { EXAMPLE_NOW } from '../model/example-now.js'
export { type Case, type CaseResult, checkCases } from './check-cases.js'
export { type CheckOptions, checkExamples, type ExampleResult } from './check-examples.js'
export { describePack, describePolicy, type Group, type Runner } from './describe.js'
