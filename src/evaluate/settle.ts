import type { ScopeCode, Use } from '../model/index.js'
import type { Case } from './case.js'
import type { Desk } from './desk.js'
import { groupsOf, inForce } from './groups.js'
import { match } from './match.js'
import { settleGroup } from './settle-group.js'
import type { Settled } from './settled.js'

/** Step 6, settle: every duty that judges this act, in each set of scopes that judge it alike. */
export const settle = (c: Case, desk: Desk): readonly Settled[] =>
  c.compiled.uses.flatMap((use) => {
    if (use.nature !== 'duty' || !use.on.has(c.action)) return []
    return groupsOf(use, c).flatMap((group) =>
      [settleGroup(use, group, c, desk) ?? [], languagesOf(use, group, c)].flat(),
    )
  })

/** The languages that a rule could not read, when it found nothing. */
const languagesOf = (use: Use, group: readonly (ScopeCode | undefined)[], c: Case): readonly Settled[] => {
  const force = inForce(use, group[0])
  if (c.kinds.every((kind) => force.effect[kind] === 'off') || match(force.node, c.observer, c.input.at) !== false)
    return []
  const languages = new Set(force.slots.flatMap((slot) => c.observer.observe(slot).languages ?? []))
  if (languages.size === 0) return []
  const scopes = group.filter((code): code is ScopeCode => code !== undefined)
  const unjudged = {
    rule: use.rule,
    ...(use.use !== undefined && { use: use.use }),
    scopes,
    languages: [...languages].sort(),
  }
  return [{ missing: [], failed: [], after: [], unjudged }]
}
