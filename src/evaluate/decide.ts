import type { Decision, Duty, Finding, Outcome, Unjudged } from '../model/index.js'
import type { Case } from './case.js'
import { joinDuties } from './duties.js'
import { errorsOf, needsOf } from './needs.js'
import { NONE } from './none.js'
import type { Settled } from './settled.js'

/** Step 7, decide: the strictest of all. What was settled comes in canonical order. */
export const decide = (c: Case, settled: readonly Settled[], times: { at: string; for: string }): Decision => {
  let outcome: Outcome = c.errors.length > 0 ? 'hold' : 'allow'
  let [isMissing, isFailed] = [false, false]
  const findings: Finding[] = []
  const unjudged: Unjudged[] = []
  const duties: Duty[] = []
  for (const one of settled) {
    if (one.unjudged) unjudged.push(one.unjudged)
    const { finding } = one
    if (!finding) continue
    findings.push(finding)
    if (finding.outcome === 'deny' || outcome === 'allow') outcome = finding.outcome
    duties.push(...finding.obligations)
    isMissing ||= one.missing.length > 0
    isFailed ||= one.failed.length > 0
  }
  const { policy } = c.compiled.bundle
  return {
    outcome,
    findings,
    obligations: joinDuties(duties),
    needs: isMissing ? needsOf(settled, c.compiled) : NONE,
    unjudged,
    errors: isFailed || c.errors.length > 1 ? errorsOf(settled, c.errors) : c.errors,
    policy: { id: policy.id, version: policy.version, digest: c.compiled.digest, scopes: c.codes },
    ...times,
  }
}
