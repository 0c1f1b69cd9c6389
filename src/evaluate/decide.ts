import {
  type Compiled,
  type Decision,
  type Duty,
  type EvaluationError,
  FIELDS,
  type Finding,
  type Need,
  type Outcome,
  type Party,
  type Unjudged,
} from '../model/index.js'
import type { Case } from './case.js'
import { joinDuties } from './duties.js'
import type { Settled } from './settled.js'

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** Whom to ask for a field: as it declares, or as the field around it does. */
const askFor = ({ slots }: Compiled, field: string): Party => {
  for (let at = field.length; at > 0; at = field.lastIndexOf('.', at - 1)) {
    const found = FIELDS.get(field.slice(0, at))
    if (found) return found.ask
  }
  return slots.find(({ fact }) => fact.id === field && fact.ask)?.fact.ask ?? 'host'
}

const needsOf = (settled: readonly Settled[], compiled: Compiled): readonly Need[] => {
  const needs = new Map<string, { field: string; at: string | undefined; rules: Set<string> }>()
  for (const { finding, missing } of settled) {
    for (const { field, at } of finding ? missing : NONE) {
      const key = `${field}\0${(at ?? '').replace(/\d+/g, (n) => n.padStart(6, '0'))}`
      const need = needs.get(key) ?? { field, at, rules: new Set() }
      needs.set(key, need)
      need.at = at
      need.rules.add((finding as Finding).rule)
    }
  }
  return [...needs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { field, at, rules }]) => ({
      field,
      ...(at !== undefined && { at }),
      ask: askFor(compiled, field),
      rules: [...rules].sort(),
    }))
}

const errorsOf = (settled: readonly Settled[], given: readonly EvaluationError[]): readonly EvaluationError[] => {
  const failures = new Map<string, Set<string>>()
  for (const { finding, failed } of settled)
    for (const fact of finding ? failed : NONE)
      failures.set(fact, (failures.get(fact) ?? new Set()).add((finding as Finding).rule))
  if (failures.size === 0 && given.length < 2) return given
  const failedFacts = [...failures].map(
    ([field, rules]): EvaluationError => ({ code: 'fact-failed', field, rules: [...rules].sort() }),
  )
  const keyOf = ({ code, field }: EvaluationError) => `${field}\0${code}`
  return [...given, ...failedFacts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

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
    if (finding.outcome !== 'allow') duties.push(...finding.obligations)
    else duties.push(...one.after)
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
