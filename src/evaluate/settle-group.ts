import type { Duty, Truth } from '../model/index.js'
import type { Case } from './case.js'
import { becauseOf, clearing } from './clearing.js'
import type { Desk } from './desk.js'
import { dutyOf } from './duties.js'
import { findingOf } from './finding-of.js'
import { type Gap, gapOf } from './gap.js'
import { knows } from './knows.js'
import { NONE } from './none.js'
import type { Seat } from './roster.js'
import type { Settled } from './settled.js'
import { weigh } from './weigh.js'

/**
 * Settles one duty in one set of scopes, with records, waivers, permits and protections.
 * @param isCertain Its condition is known to be true.
 */
export const settleGroup = (seat: Seat, c: Case, desk: Desk, isCertain: boolean): Settled | undefined => {
  const gap = isCertain ? undefined : gapOf(seat.force.node, c.observer, c.input.at)
  const matched = gap ? gap.truth : true
  if (matched === false) return undefined
  if (matched === undefined) return settleUnknown(seat, c, desk, gap as Gap)
  if (seat.isMild)
    return {
      finding: findingOf(seat, c, desk, matched, 'allow', 'open', NONE, NONE),
      missing: NONE,
      failed: NONE,
    }
  return settleWith(seat, c, desk, matched, undefined)
}

/** A condition that is not settled: unjudged where nothing that the policy knows of is missing. */
const settleUnknown = (seat: Seat, c: Case, desk: Desk, gap: Gap): Settled | undefined => {
  const fields: string[] = []
  for (const { field } of gap.fields.values()) if (!fields.includes(field)) fields.push(field)
  if (gap.failed.size > 0 || fields.some((field) => knows(c.compiled, field)))
    return settleWith(seat, c, desk, undefined, gap)
  return { missing: NONE, failed: NONE, unjudged: { ...seat.name, fields: fields.sort() } }
}

/** A duty that may hold a post: what the rule asks, less what clears it. */
const settleWith = (seat: Seat, c: Case, desk: Desk, matched: Truth, gap: Gap | undefined): Settled | undefined => {
  const { effects, use } = seat
  const cleared = clearing(seat, c, desk)
  const { outcome, status } = weigh(matched, effects, cleared)
  if (status === undefined) return undefined
  const { checks, gaps, met, waiver } = cleared
  const due: readonly Duty[] =
    outcome === 'allow' || !effects.includes('require')
      ? NONE
      : checks.length === 0
        ? seat.due
        : checks.flatMap(({ obligation, truth, refused }, i) =>
            truth === true ? [] : [refused.length > 0 ? dutyOf(obligation, use.rule, refused) : (seat.due[i] as Duty)],
          )
  const finding = findingOf(seat, c, desk, matched, outcome, status, becauseOf(cleared, status), due)
  if (status !== 'undetermined') return { finding, missing: NONE, failed: NONE }
  const author = waiver.truth === undefined || met === undefined ? [{ field: 'author.id' }] : []
  const kind = effects.length > 1 ? [{ field: 'account.kind' }] : []
  return {
    finding,
    missing: [
      ...(gap?.fields.values() ?? []),
      ...kind,
      ...gaps.flatMap(({ fields }) => [...fields.values()]),
      ...author,
    ],
    failed: [...(gap?.failed ?? []), ...gaps.flatMap(({ failed }) => [...failed])],
  }
}
