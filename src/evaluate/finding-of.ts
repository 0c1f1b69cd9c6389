import type { Duty, Finding, Truth } from '../model/index.js'
import type { Case } from './case.js'
import type { Desk } from './desk.js'
import { find } from './find.js'
import { NONE } from './none.js'
import { proposeFixes } from './propose-fixes.js'
import type { Seat } from './roster.js'

/** The finding of a rule that was settled. */
export const findingOf = (
  { use, force, name, strictest, params, after }: Seat,
  { observer, input, post }: Case,
  desk: Desk,
  matched: Truth,
  outcome: Finding['outcome'],
  status: Finding['status'],
  because: readonly string[],
  due: readonly Duty[],
): Finding => {
  const evidence = find(force.node, observer, input.at, post, matched === true)
  const obligations = matched === true && after.length > 0 ? [...due, ...after] : due
  const fixes = matched === true ? proposeFixes(use, force, evidence, post, desk) : NONE
  const { rule, scopes } = name
  // Written out: one shape for all findings of the common kind.
  if (name.use === undefined && because.length === 0)
    return { rule, scopes, effect: strictest, outcome, status, evidence, obligations, fixes, params }
  return {
    ...name,
    effect: strictest,
    outcome,
    status,
    ...(because.length > 0 && { because }),
    evidence,
    obligations,
    fixes,
    params,
  }
}
