import { ACCOUNT_KINDS, type AccountKind, type Effect, type InForce, type Use } from '../model/index.js'
import { describeDuty } from './describe-duty.js'
import { plain } from './document.js'
import { paramName, type Rendering, roleName } from './naming.js'
import { textIn } from './words.js'

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
