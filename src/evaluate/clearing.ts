import { and, type Effect, type Obligation, or, type Status, type Truth, type Use } from '../model/index.js'
import type { Case, Places } from './case.js'
import { check, waived } from './check-records.js'
import type { Desk } from './desk.js'
import { type Gap, gapOf } from './gap.js'
import { granted, inForce } from './groups.js'
import { NONE } from './none.js'
import type { Seat } from './roster.js'

/** What may clear a duty. */
export interface Clearing {
  /** The obligations that are due before publication, each checked. */
  readonly checks: readonly (ReturnType<typeof check> & { readonly obligation: Obligation })[]
  readonly met: Truth
  readonly lift: Truth
  readonly cap: Truth
  readonly waiver: ReturnType<typeof waived>
  /** What is missing to know whether the permits and protections hold. */
  readonly gaps: readonly Gap[]
  /** The permits that lift it and the protections that cap it. */
  readonly lifts: readonly string[]
  readonly caps: readonly string[]
}

/** All that may clear a duty: records, permits of its own scopes, waivers, protections of any scope. */
export const clearing = ({ use, group, force, before }: Seat, c: Case, desk: Desk): Clearing => {
  const checks = before.length === 0 ? NONE : before.map((obligation) => ({ obligation, ...check(obligation, desk) }))
  const met: Truth = checks.length === 0 ? false : and(checks.map(({ truth }) => truth))
  const waiver = waived(use, force, desk)
  if (use.protections.length === 0 && use.permits.length === 0)
    return { checks, met, lift: false, cap: false, waiver, gaps: NONE, lifts: NONE, caps: NONE }
  const reachers = (indexes: readonly number[], where: Places) =>
    indexes.flatMap((index) => {
      const other = c.compiled.uses[index] as Use
      return where.map((scope) => ({ use: other, scope, truth: granted(other, scope, c) }))
    })
  const caps = reachers(use.protections, c.leaves)
  const lifts = reachers(use.permits, group)
  // Uses stand in the order of their names.
  const names = (list: typeof caps) => [
    ...new Set(list.flatMap((other) => (other.truth === true ? [other.use.use ?? other.use.rule] : []))),
  ]
  return {
    checks,
    met,
    lift: or(lifts.map(({ truth }) => truth)),
    cap: or(caps.map(({ truth }) => truth)),
    waiver,
    gaps: [...caps, ...lifts].flatMap((other) =>
      other.truth === undefined ? [gapOf(inForce(other.use, other.scope).node, c.observer, c.input.at)] : [],
    ),
    lifts: names(lifts),
    caps: names(caps),
  }
}

/** `or` of two, without a list. */
const either = (a: Truth, b: Truth): Truth =>
  a === true || b === true ? true : a === false && b === false ? false : undefined

/** Whether a duty of some effect is cleared. */
export const clears = (
  { met, lift, cap, waiver }: Pick<Clearing, 'met' | 'lift' | 'cap' | 'waiver'>,
  effect: Effect,
): Truth => {
  const always = either(waiver.truth, cap)
  return effect === 'forbid' ? always : either(always, either(met, lift))
}
/** Which permits, protections or persons made a duty mild. */
export const becauseOf = ({ lifts, caps, waiver }: Clearing, status: Status): readonly string[] =>
  status === 'lifted' ? lifts : status === 'capped' ? caps : status === 'waived' ? waiver.by : NONE
