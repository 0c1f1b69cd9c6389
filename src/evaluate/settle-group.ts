import {
  and, contribution, type Duty, type Effect, type Finding, type InForce, or, type Outcome, possible, type ScopeCode, strictestEffect,
  strictestOutcome, type Truth, type Unjudged, type Use,
} from '../model/index.js'
import type { Case } from './case.js'
import { check, waived } from './check-records.js'
import type { Desk } from './desk.js'
import { afterOf, beforeOf, dutyOf } from './duties.js'
import { find } from './find.js'
import { gapOf } from './gap.js'
import { granted, inForce } from './groups.js'
import { match } from './match.js'
import type { Missing } from './operand.js'
import { proposeFixes } from './propose-fixes.js'

/** What became of one duty in one set of scopes. */
export interface Settled {
  readonly finding?: Finding
  /** Missing fields of an undetermined finding. */
  readonly missing: readonly Missing[]
  /** Facts that failed and left it undetermined. */
  readonly failed: readonly string[]
  readonly unjudged?: Unjudged
  /** Obligations that follow publication. */
  readonly after: readonly Duty[]
}

const sortedParams = (params: InForce['params']) => Object.fromEntries(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)))

const knows = ({ compiled }: Case, field: string): boolean => {
  if (field === 'account.kind' || field === 'author.id') return true
  for (let at = field.length; at > 0; at = field.lastIndexOf('.', at - 1)) if (compiled.knows.has(field.slice(0, at))) return true
  return false
}

/** Settles one duty in one set of scopes, with records, waivers, permits and protections. */
export const settleGroup = (use: Use, group: readonly (ScopeCode | undefined)[], c: Case, desk: Desk): Settled | undefined => {
  const { observer, input, compiled, post, kinds } = c
  const force = inForce(use, group[0])
  const effects = [...new Set(kinds.map((kind) => force.effect[kind]))]
  if (effects.every((effect) => effect === 'off')) return undefined
  const scopes = group.filter((code): code is ScopeCode => code !== undefined)
  const name = { rule: use.rule, ...(use.use !== undefined && { use: use.use }), scopes }
  const nothing = { missing: [], failed: [], after: [] }
  const m = match(force.node, observer, input.at)
  if (m === false) return undefined
  const gap = m === undefined ? gapOf(force.node, observer, input.at) : undefined
  const miss = gap ? [...gap.fields.values()] : []
  if (gap && gap.failed.size === 0 && !miss.some(({ field }) => knows(c, field))) {
    return { ...nothing, unjudged: { ...name, fields: [...new Set(miss.map(({ field }) => field))].sort() } }
  }

  const reachers = (indexes: readonly number[], where: readonly (ScopeCode | undefined)[]) =>
    indexes.flatMap((index) => where.map((scope) => ({ use: compiled.uses[index] as Use, scope, truth: granted(compiled.uses[index] as Use, scope, c) })))
  const caps = reachers(use.protections, c.leaves)
  const lifts = reachers(use.permits, group)
  const cap = or(caps.map(({ truth }) => truth))
  const lift = or(lifts.map(({ truth }) => truth))
  const waiver = waived(use, force, desk)
  const before = beforeOf(force)
  const checks = before.map((obligation) => ({ obligation, ...check(obligation, desk) }))
  const met = before.length === 0 ? false : and(checks.map(({ truth }) => truth))
  const clear = (effect: Effect): Truth => or(effect === 'forbid' ? [waiver.truth, cap] : [met, lift, waiver.truth, cap])

  const outcomes = new Set<Outcome>()
  for (const effect of effects) {
    for (const matched of possible(m)) for (const cleared of possible(clear(effect))) outcomes.add(matched && !cleared ? contribution(effect) : 'allow')
  }
  const outcome: Outcome = outcomes.size === 1 ? strictestOutcome(outcomes) : 'hold'
  const effect = strictestEffect(effects)
  const duty = effect === 'require' || effect === 'forbid'
  const mild = !effects.includes('forbid')
  const status = outcome !== 'allow' ? (outcomes.size === 1 ? 'open' : 'undetermined')
    : !duty ? (m === true ? 'open' : undefined)
    : mild && met === true ? 'met' : mild && lift === true ? 'lifted' : waiver.truth === true ? 'waived' : 'capped'
  if (status === undefined) return undefined

  const holding = outcome !== 'allow'
  const uncertain = [...caps, ...lifts].flatMap(({ use: other, scope, truth }) =>
    truth === undefined ? [gapOf(inForce(other, scope).node, observer, input.at)] : [])
  const missing: Missing[] = status !== 'undetermined' ? [] : [
    ...miss, ...(effects.length > 1 ? [{ field: 'account.kind' }] : []), ...uncertain.flatMap(({ fields }) => [...fields.values()]),
    ...(waiver.truth === undefined || met === undefined ? [{ field: 'author.id' }] : []),
  ]
  const due = !holding || !effects.includes('require') ? []
    : before.length === 0 ? [dutyOf({ kind: 'change' }, use.rule)]
    : checks.flatMap(({ obligation, truth, refused }) => (truth === true ? [] : [dutyOf(obligation, use.rule, refused)]))
  const after = m === true ? afterOf(force).map((obligation) => dutyOf(obligation, use.rule)) : []
  const by = (list: typeof caps) => [...new Set(list.flatMap(({ use: other, truth }) => (truth === true ? [other.use ?? other.rule] : [])))].sort()
  const because = status === 'lifted' ? by(lifts) : status === 'capped' ? by(caps) : status === 'waived' ? waiver.by : []
  const evidence = find(force.node, observer, input.at, post)
  return {
    missing, after,
    failed: status === 'undetermined' ? [...(gap?.failed ?? []), ...uncertain.flatMap(({ failed }) => [...failed])] : [],
    finding: {
      ...name, effect, outcome, status, ...(because.length > 0 && { because }), evidence, obligations: [...due, ...after],
      fixes: m === true ? proposeFixes(use, force, evidence, post) : [], params: sortedParams(force.params),
    },
  }
}
