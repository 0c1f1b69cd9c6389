import type { InForce, ScopeCode, Truth, Use } from '../model/index.js'
import type { Case } from './case.js'
import { match } from './match.js'

/** The settings of a use in a scope. */
export const inForce = (use: Use, scope: ScopeCode | undefined): InForce =>
  use.settings[scope === undefined ? 0 : (use.byScope.get(scope) ?? 0)] as InForce

/** Whether a permit or a protection is granted in a scope. */
export const granted = (use: Use, scope: ScopeCode | undefined, { observer, input, action }: Case): Truth => {
  const force = inForce(use, scope)
  return force.on && use.on.has(action) ? match(force.node, observer, input.at) : false
}

/** Groups the scopes that judge a duty alike. */
export const groupsOf = (use: Use, c: Case): readonly (readonly (ScopeCode | undefined)[])[] => {
  const groups = new Map<string, (ScopeCode | undefined)[]>()
  for (const leaf of c.leaves) {
    const permits = use.permits.map((index) => String(granted(c.compiled.uses[index] as Use, leaf, c)))
    const key = `${leaf === undefined ? 0 : (use.byScope.get(leaf) ?? 0)} ${permits.join()}`
    groups.set(key, [...(groups.get(key) ?? []), leaf])
  }
  return [...groups.values()]
}
