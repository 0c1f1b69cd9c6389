import type { AccountKind, InForce, ScopeCode, Truth, Use } from '../model/index.js'
import type { Case, Places } from './case.js'
import { match } from './match.js'

/** The settings of a use in a scope. */
export const inForce = (use: Use, scope: ScopeCode | undefined): InForce =>
  use.settings[scope === undefined ? 0 : (use.byScope.get(scope) ?? 0)] as InForce

/** Whether settings do anything on some kinds of account: a duty has an effect, a permit or a protection is on. */
export const isLive = ({ nature }: Use, { effect, on }: InForce, kinds: readonly AccountKind[]): boolean =>
  nature === 'duty' ? kinds.some((kind) => effect[kind] !== 'off') : on

/** Whether a permit or a protection is granted in a scope. */
export const granted = (use: Use, scope: ScopeCode | undefined, { observer, input, action }: Case): Truth => {
  const force = inForce(use, scope)
  return force.on && use.on.has(action) ? match(force.node, observer, input.at) : false
}

/** Groups scopes of the same settings by which permits hold in them. */
export const groupsOf = (use: Use, scopes: Places, c: Case): readonly Places[] => {
  const groups = new Map<string, (ScopeCode | undefined)[]>()
  for (const scope of scopes) {
    const key = use.permits.map((index) => String(granted(c.compiled.uses[index] as Use, scope, c))).join()
    groups.set(key, [...(groups.get(key) ?? []), scope])
  }
  return [...groups.values()]
}
