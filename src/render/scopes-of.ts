import { compiledOf } from '../model/compiled-of.js'
import type { CompiledPolicy, ScopeCode } from '../model/index.js'
import type { Rendering } from './naming.js'
import { textIn } from './words.js'

/** The scopes that a policy names: its own, and those that its region files speak for. */
export const scopesOf = (policy: CompiledPolicy): readonly ScopeCode[] => {
  const { bundle, uses } = compiledOf(policy)
  const changed = uses.flatMap(({ byScope }) => [...byScope.keys()])
  const named = new Set([
    ...Object.keys(bundle.policy.scopes ?? {}),
    ...Object.keys(bundle.policy.packs).map((id) => id.toUpperCase()),
  ])
  return [...new Set(changed)].filter((code) => named.has(code)).sort()
}

/** A scope as people call it. */
export const scopeName = (scope: ScopeCode, { policy, words }: Pick<Rendering, 'policy' | 'words'>): string => {
  const { bundle } = compiledOf(policy)
  const title = bundle.policy.scopes?.[scope]?.title ?? bundle.packs.find(({ id }) => id.toUpperCase() === scope)?.title
  return textIn(title, words.language) || scope
}
