import { and, type Effect, or, type ScopeCode, type Truth, type Use } from '../model/index.js'
import type { Case } from './case.js'
import { check, waived } from './check-records.js'
import type { Desk } from './desk.js'
import { gapOf } from './gap.js'
import { granted, inForce } from './groups.js'
import type { Seat } from './roster.js'

type Places = readonly (ScopeCode | undefined)[]

/** All that may clear a duty: records, permits of its own scopes, waivers, protections of any scope. */
export const clearing = ({ use, group, force, before }: Seat, c: Case, desk: Desk) => {
  const reachers = (indexes: readonly number[], where: Places) =>
    indexes.flatMap((index) => {
      const other = c.compiled.uses[index] as Use
      return where.map((scope) => ({ use: other, scope, truth: granted(other, scope, c) }))
    })
  const caps = reachers(use.protections, c.leaves)
  const lifts = reachers(use.permits, group)
  const cap = or(caps.map(({ truth }) => truth))
  const lift = or(lifts.map(({ truth }) => truth))
  const waiver = waived(use, force, desk)
  const checks = before.map((obligation) => ({ obligation, ...check(obligation, desk) }))
  const met: Truth = checks.length === 0 ? false : and(checks.map(({ truth }) => truth))
  const names = (list: typeof caps) =>
    [...new Set(list.flatMap((other) => (other.truth === true ? [other.use.use ?? other.use.rule] : [])))].sort()
  return {
    checks,
    met,
    lift,
    waiver,
    /** Whether a duty of this effect is cleared. */
    clears: (effect: Effect): Truth => or(effect === 'forbid' ? [waiver.truth, cap] : [met, lift, waiver.truth, cap]),
    /** What is missing to know whether the permits and protections hold. */
    gaps: [...caps, ...lifts].flatMap((other) =>
      other.truth === undefined ? [gapOf(inForce(other.use, other.scope).node, c.observer, c.input.at)] : [],
    ),
    /** Who made it mild. */
    because: (status: string): readonly string[] =>
      status === 'lifted' ? names(lifts) : status === 'capped' ? names(caps) : status === 'waived' ? waiver.by : [],
  }
}
