import {
  type Decision,
  type EvaluationError,
  FIELDS,
  type Finding,
  type Need,
  type Party,
  strictestOutcome,
  type Unjudged,
} from '../model/index.js'
import type { Case } from './case.js'
import { joinDuties } from './duties.js'
import type { Settled } from './settled.js'

const sortBy = <T>(list: readonly T[], key: (item: T) => string): readonly T[] =>
  [...list].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
const place = ({ rule, use = '', scopes }: { rule: string; use?: string; scopes: readonly string[] }) =>
  [rule, use, scopes.join()].join('\u0000')

/** Whom to ask for a field: as it declares, or as the field around it does. */
const askFor = (c: Case, field: string): Party => {
  const declared = c.compiled.slots.find(({ fact }) => fact.id === field && fact.ask)?.fact.ask
  for (let at = field.length; at > 0; at = field.lastIndexOf('.', at - 1)) {
    const found = FIELDS.get(field.slice(0, at))
    if (found) return found.ask
  }
  return declared ?? 'host'
}

/** Step 7, decide: the strictest of all, with every list in canonical order. */
export const decide = (c: Case, settled: readonly Settled[], times: { at: string; for: string }): Decision => {
  const found = settled.filter((one): one is Settled & { finding: Finding } => one.finding !== undefined)
  const needs = new Map<string, Need>()
  const failures = new Map<string, Set<string>>()
  for (const { finding, missing, failed } of found) {
    for (const { field, at } of missing) {
      const key = `${field}\u0000${(at ?? '').replace(/\d+/g, (n) => n.padStart(6, '0'))}`
      const rules = [...new Set([...(needs.get(key)?.rules ?? []), finding.rule])].sort()
      needs.set(key, { field, ...(at !== undefined && { at }), ask: askFor(c, field), rules })
    }
    for (const fact of failed) failures.set(fact, (failures.get(fact) ?? new Set()).add(finding.rule))
  }
  const errors: EvaluationError[] = [
    ...c.errors,
    ...[...failures].map(
      ([field, rules]): EvaluationError => ({ code: 'fact-failed', field, rules: [...rules].sort() }),
    ),
  ]
  const holding = found.filter(({ finding }) => finding.outcome !== 'allow')
  const outcome = strictestOutcome([
    ...found.map(({ finding }) => finding.outcome),
    ...(c.errors.length > 0 ? ['hold' as const] : []),
  ])
  const { policy } = c.compiled.bundle
  return {
    outcome,
    findings: sortBy(
      found.map(({ finding }) => finding),
      place,
    ),
    obligations: joinDuties([
      ...holding.flatMap(({ finding }) => finding.obligations),
      ...settled.flatMap(({ after }) => after),
    ]),
    needs: [...needs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, need]) => need),
    unjudged: sortBy(
      settled.flatMap(({ unjudged }): Unjudged[] => (unjudged ? [unjudged] : [])),
      place,
    ),
    errors: sortBy(errors, ({ code, field }) => `${field}\u0000${code}`),
    policy: {
      id: policy.id,
      version: policy.version,
      digest: c.compiled.digest,
      scopes: c.leaves.filter((code): code is string => code !== undefined),
    },
    ...times,
  }
}
