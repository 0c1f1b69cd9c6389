import { type Finding, type InForce, type ScopeCode, strictestEffect, type Use } from '../model/index.js'
import type { Case } from './case.js'
import { clearing } from './clearing.js'
import type { Desk } from './desk.js'
import { afterOf, dutyOf } from './duties.js'
import { find } from './find.js'
import { gapOf } from './gap.js'
import { inForce } from './groups.js'
import { knows } from './knows.js'
import { match } from './match.js'
import { proposeFixes } from './propose-fixes.js'
import type { Settled } from './settled.js'
import { weigh } from './weigh.js'

const sortedParams = (params: InForce['params']) =>
  Object.fromEntries(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Settles one duty in one set of scopes, with records, waivers, permits and protections. */
export const settleGroup = (
  use: Use,
  group: readonly (ScopeCode | undefined)[],
  c: Case,
  desk: Desk,
): Settled | undefined => {
  const force = inForce(use, group[0])
  const { observer, input, post, kinds } = c
  const effects = [...new Set(kinds.map((kind) => force.effect[kind]))]
  const m = effects.every((effect) => effect === 'off') ? false : match(force.node, observer, input.at)
  if (m === false) return undefined
  const scopes = group.filter((code): code is ScopeCode => code !== undefined)
  const name = { rule: use.rule, ...(use.use !== undefined && { use: use.use }), scopes }
  const gap = m === undefined ? gapOf(force.node, observer, input.at) : undefined
  const miss = [...(gap?.fields.values() ?? [])]
  if (gap && gap.failed.size === 0 && !miss.some(({ field }) => knows(c, field))) {
    const fields = [...new Set(miss.map(({ field }) => field))].sort()
    return { missing: [], failed: [], after: [], unjudged: { ...name, fields } }
  }
  const cleared = clearing(use, group, force, c, desk)
  const { outcome, status } = weigh(m, effects, cleared)
  if (status === undefined) return undefined

  const { checks, gaps, met, waiver } = cleared
  const due =
    outcome === 'allow' || !effects.includes('require')
      ? []
      : checks.length === 0
        ? [dutyOf({ kind: 'change' }, use.rule)]
        : checks.flatMap(({ obligation, truth, refused }) =>
            truth === true ? [] : [dutyOf(obligation, use.rule, refused)],
          )
  const after = m === true ? afterOf(force).map((obligation) => dutyOf(obligation, use.rule)) : []
  const because = cleared.because(status)
  const evidence = find(force.node, observer, input.at, post)
  const finding: Finding = {
    ...name,
    effect: strictestEffect(effects),
    outcome,
    status,
    ...(because.length > 0 && { because }),
    evidence,
    obligations: [...due, ...after],
    fixes: m === true ? proposeFixes(use, force, evidence, post, desk.digest) : [],
    params: sortedParams(force.params),
  }
  if (status !== 'undetermined') return { finding, after, missing: [], failed: [] }
  const author = waiver.truth === undefined || met === undefined ? [{ field: 'author.id' }] : []
  const kind = effects.length > 1 ? [{ field: 'account.kind' }] : []
  return {
    finding,
    after,
    missing: [...miss, ...kind, ...gaps.flatMap(({ fields }) => [...fields.values()]), ...author],
    failed: [...(gap?.failed ?? []), ...gaps.flatMap(({ failed }) => [...failed])],
  }
}
