import { inForce } from '../evaluate/groups.js'
import type { Where } from '../evaluate/index.js'
import { mustBeWhere } from '../evaluate/where.js'
import { compiledOf } from '../model/compiled-of.js'
import {
  ACCOUNT_KINDS,
  ACTIONS,
  type AccountKind,
  type CompiledPolicy,
  type Effect,
  type InForce,
  type Problem,
  problem,
  type ScopeCode,
  type Use,
  warning,
} from '../model/index.js'
import { token } from '../model/pointer.js'
import {
  type EngineCondition,
  type EngineGroup,
  type EngineParams,
  type EngineRule,
  EVENT_PREFIX,
} from './engine-rule.js'
import { factKey, type Registry, translate } from './translate.js'

/** Where an Engine judges: one Engine knows one scope. Absent: everywhere. */
export type EngineWhere = Omit<Where, 'scopes'> & { readonly scope?: ScopeCode | undefined }

/** The rules of a policy for an Engine, what it has to be told beside, and what it cannot say. */
export interface Exported {
  readonly rules: EngineRule[]
  readonly problems: readonly Problem[]
  readonly registry: Registry
}

const nameOf = ({ use, rule }: Use): string => use ?? rule
const root = (condition: EngineCondition): EngineGroup =>
  'all' in condition || 'any' in condition ? condition : { all: [condition] }

/** The effects of a use, each with the account kinds that have it. */
const effectsOf = (
  use: Use,
  force: InForce,
  kinds: readonly AccountKind[],
): Map<EngineParams['effect'], AccountKind[]> => {
  const effects = new Map<EngineParams['effect'], AccountKind[]>()
  if (use.nature !== 'duty') return force.on ? effects.set(use.nature, [...kinds]) : effects
  for (const kind of kinds) {
    const effect: Effect = force.effect[kind]
    if (effect !== 'off') effects.set(effect, [...(effects.get(effect) ?? []), kind])
  }
  return effects
}

/** Writes the rules that judge in one scope, with all that an Engine must be told or cannot say. */
export const exportRules = (policy: CompiledPolicy, where: EngineWhere): Exported => {
  const compiled = compiledOf(policy)
  mustBeWhere(where, 'scope')
  const { scope, action } = where
  const kinds = where.kind ? [where.kind] : ACCOUNT_KINDS
  const problems = new Map<string, Problem>()
  const report = (found: Problem) => void problems.set(`${found.code} ${found.at}`, found)
  const registry: Registry = { slots: new Map(), steps: new Map(), operators: new Set(), conditions: new Map() }
  const rules: EngineRule[] = []
  const field = (id: string): string => {
    const slot = compiled.slots.findIndex(({ fact }) => fact.id === id)
    if (slot >= 0) registry.slots.set(factKey(id, {}), slot)
    registry.operators.add('in')
    return id
  }
  if (scope !== undefined && !compiled.scopes.has(scope))
    report(problem('unknown-scope', '/policy/scopes', `there is no scope \`${scope}\``))
  if (compiled.knows.size > 0)
    report(
      warning(
        'not-portable',
        '/policy/knows',
        'an Engine never holds a post for what it does not know',
        'read `unsettled` of `engineReport`, or judge with `evaluate`',
      ),
    )
  for (const use of compiled.uses) {
    const force = inForce(use, scope)
    const effects = effectsOf(use, force, kinds)
    if (effects.size === 0 || (action !== undefined && !use.on.has(action))) continue
    const at = `/packs/${compiled.bundle.packs.findIndex(({ id }) => use.rule.startsWith(`${id}/`))}/rules/${token(use.rule.slice(use.rule.indexOf('/') + 1))}`
    const records = force.obligations.some(({ kind }) => kind === 'approval' || kind === 'attestation')
    if (records || force.waivableBy.length > 0)
      report(
        warning(
          'not-portable',
          at,
          `an Engine reads no ${records ? 'approvals and attestations' : 'waivers'}: \`${nameOf(use)}\` stays open`,
          'judge with `evaluate` where records count',
        ),
      )
    const elsewhere = [...use.byScope.keys()].find((code) => inForce(use, code) !== force)
    if (scope === undefined && elsewhere !== undefined)
      report(
        warning(
          'not-portable',
          at,
          `\`${nameOf(use)}\` judges differently in \`${elsewhere}\`, and an Engine knows only one scope`,
          `make another Engine with \`{ scope: '${elsewhere}' }\``,
        ),
      )
    const condition = translate(force.node, true, {
      use: nameOf(use),
      slots: compiled.slots,
      registry,
      report: (node) =>
        report(
          warning(
            'not-portable',
            node.at,
            'an Engine has no condition for the items of a list or for the age of an instant',
            'an Engine of `createEngine` reads the fact `charte.condition` for it; give that fact to any other Engine',
          ),
        ),
    })
    if (condition === false) continue
    for (const [effect, among] of effects) {
      const guards: EngineCondition[] = []
      if (action === undefined && use.on.size < ACTIONS.length)
        guards.push({ fact: field('action'), operator: 'in', value: [...use.on] })
      if (among.length < kinds.length) guards.push({ fact: field('account.kind'), operator: 'in', value: among })
      const name = nameOf(use)
      const others = (indexes: readonly number[]) => indexes.map((index) => nameOf(compiled.uses[index] as Use))
      const all = [...guards, ...(condition === true ? [] : [condition])]
      rules.push({
        name: effects.size > 1 ? `${name}: ${effect}` : name,
        conditions: all.length === 1 ? root(all[0] as EngineCondition) : { all },
        event: {
          type: `${EVENT_PREFIX}${effect}`,
          params: {
            rule: use.rule,
            ...(use.use !== undefined && { use: use.use }),
            scopes: scope === undefined ? [] : [scope],
            effect,
            title: use.source.title,
            message: use.source.message,
            params: { ...force.params },
            ...(force.obligations.length > 0 && { obligations: [...force.obligations] }),
            ...(use.permits.length > 0 && { liftedBy: others(use.permits) }),
            ...(use.protections.length > 0 && { cappedBy: others(use.protections) }),
          },
        },
      })
    }
  }
  return { rules, problems: [...problems.values()], registry }
}
