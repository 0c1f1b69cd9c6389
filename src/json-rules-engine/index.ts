export { createEngine } from './create-engine.js'
export type { EngineOperator } from './custom-operator.js'
export {
  type EngineFinding,
  type EngineReport,
  type EngineResult,
  type EngineResults,
  engineReport,
} from './engine-report.js'
export type { EngineCondition, EngineGroup, EngineLeaf, EngineParams, EngineRule } from './engine-rule.js'
export type { EngineWhere } from './export-rules.js'
export type { EngineEvent, FromEngine, FromEngineOptions } from './from-engine-options.js'
export { fromEngineRules } from './from-engine-rules.js'
export { type EngineRules, toEngineRules } from './to-engine-rules.js'
