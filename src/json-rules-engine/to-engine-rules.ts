import type { CompiledPolicy, Problem } from '../model/index.js'
import type { EngineRule } from './engine-rule.js'
import { type EngineWhere, exportRules } from './export-rules.js'

/** The rules of a policy as plain JSON for json-rules-engine, and what they cannot say there. */
export interface EngineRules {
  readonly rules: EngineRule[]
  /** What an Engine cannot say, or says only with the facts of `createEngine`; pointers lead into the bundle. */
  readonly problems: readonly Problem[]
}

/**
 * Writes a policy as rules for json-rules-engine: plain JSON, with parameters by value, `path` only by own properties, and
 * event types that begin with `charte:`. A rule succeeds exactly when it certainly matches. Facts are those of charte:
 * `createEngine` supplies them, any other Engine must be given them.
 * @param policy A compiled policy.
 * @param where The scope, the act and the account kind to write it for. Default: everywhere, every act, every kind.
 */
export const toEngineRules = (policy: CompiledPolicy, where: EngineWhere = {}): EngineRules => {
  const { rules, problems } = exportRules(policy, where)
  return { rules, problems }
}
