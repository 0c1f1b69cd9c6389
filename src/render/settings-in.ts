import { compiledOf } from '../model/compiled-of.js'
import {
  ACCOUNT_KINDS,
  type AccountKind,
  type CompiledPolicy,
  type Effect,
  type InForce,
  type ScopeCode,
  type Use,
} from '../model/index.js'
import { describeDuty } from './describe-duty.js'
import { plain } from './document.js'
import { paramName, type Rendering, roleName } from './naming.js'
import { textIn } from './words.js'

/** The settings of a use in a scope; everywhere, if none is given. */
export const settingsIn = (use: Use, scope: ScopeCode | undefined): InForce =>
  use.settings[scope === undefined ? 0 : (use.byScope.get(scope) ?? 0)] as InForce

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

/** What is asked on which accounts, in one sentence. */
export const effectLine = (
  use: Use,
  force: InForce,
  kinds: readonly AccountKind[],
  { words }: Pick<Rendering, 'words'>,
): string => {
  if (use.nature !== 'duty') return `${words.sentence(force.on ? words.policy.on : words.policy.off)}.`
  const byEffect = new Map<Effect, AccountKind[]>()
  for (const kind of ACCOUNT_KINDS) {
    if (!kinds.includes(kind)) continue
    const effect = force.effect[kind]
    byEffect.set(effect, [...(byEffect.get(effect) ?? []), kind])
  }
  const judged = [...byEffect].filter(([effect]) => effect !== 'off')
  const parts = judged.map(([effect, on]) =>
    on.length === ACCOUNT_KINDS.length
      ? words.policy.effectOn(words.effects[effect], words.policy.allAccounts)
      : words.policy.effectOn(words.effects[effect], words.and(on.map((kind) => words.accounts[kind]))),
  )
  return `${words.sentence(parts.join('; ').replace(/; /g, words.language === 'fr' ? '\u202f; ' : '; '))}.`
}

/** Each parameter in force: its title and its value with the unit. */
export const paramLines = (
  use: Use,
  force: InForce,
  { words }: Pick<Rendering, 'words'>,
): readonly (readonly [name: string, value: string])[] =>
  Object.entries(use.source.params ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, parameter]) => [
      textIn(parameter.title, words.language) || name,
      paramName(parameter, force.params[name] ?? parameter.default, words),
    ])

/** What must be done, as a policy says it: who approves, what is added. */
export const dutyLines = (force: InForce, rendering: Omit<Rendering, 'policy'>): readonly string[] =>
  force.obligations.map((obligation) =>
    plain(describeDuty({ due: 'before', by: 'author', rules: [], ...obligation } as never, rendering)),
  )

/** Who may grant an exemption. */
export const waiverLine = (force: InForce, rendering: Pick<Rendering, 'words' | 'context'>): string | undefined =>
  force.waivableBy.length === 0
    ? undefined
    : rendering.words.policy.waivable(rendering.words.or(force.waivableBy.map((role) => roleName(role, rendering))))
