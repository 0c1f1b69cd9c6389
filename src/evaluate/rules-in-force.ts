import type { CompiledPolicy, EffectByKind, Lock, Nature, ParamValue, ScopeCode } from '../model/index.js'
import { usesIn, type Where } from './where.js'

/** A rule as it stands in one scope. */
export interface RuleInForce {
  readonly rule: string
  readonly use?: string
  readonly nature: Nature
  /** The scope; absent: everywhere. */
  readonly scope?: ScopeCode
  readonly effect: EffectByKind
  readonly params: { readonly [name: string]: ParamValue }
  /** Which way each parameter makes it stricter: `more` (a greater number, a longer list, a switch on) or `less`; absent where it has no direction. */
  readonly stricter: { readonly [param: string]: 'more' | 'less' }
  readonly lock?: Lock
}

/**
 * The rules in force somewhere, with their effects and parameters there.
 * @throws TypeError for a scope that the policy does not declare.
 */
export const rulesInForce = (policy: CompiledPolicy, where: Where = {}): readonly RuleInForce[] =>
  usesIn(policy, where).map(({ use, scope, force }) => ({
    rule: use.rule,
    ...(use.use !== undefined && { use: use.use }),
    nature: use.nature,
    ...(scope !== undefined && { scope }),
    effect: force.effect,
    params: force.params,
    stricter: use.stricter,
    ...(use.lock && { lock: use.lock }),
  }))
