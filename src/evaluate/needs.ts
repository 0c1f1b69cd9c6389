import { type Compiled, type EvaluationError, FIELDS, type Finding, type Need, type Party } from '../model/index.js'
import { NONE } from './none.js'
import type { Settled } from './settled.js'

/** Whom to ask for a field: as it declares, or as the field around it does. */
export const askFor = ({ slots }: Compiled, field: string): Party => {
  for (let at = field.length; at > 0; at = field.lastIndexOf('.', at - 1)) {
    const found = FIELDS.get(field.slice(0, at))
    if (found) return found.ask
  }
  return slots.find(({ fact }) => fact.id === field && fact.ask)?.fact.ask ?? 'host'
}

/** The missing fields of undetermined findings, in canonical order. */
export const needsOf = (settled: readonly Settled[], compiled: Compiled): readonly Need[] => {
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
      rules: [...rules],
    }))
}

/** What could not be read, and the facts that failed and left a rule undetermined, in canonical order. */
export const errorsOf = (
  settled: readonly Settled[],
  given: readonly EvaluationError[],
): readonly EvaluationError[] => {
  const failures = new Map<string, Set<string>>()
  for (const { finding, failed } of settled)
    for (const fact of finding ? failed : NONE)
      failures.set(fact, (failures.get(fact) ?? new Set()).add((finding as Finding).rule))
  const failedFacts = [...failures].map(
    ([field, rules]): EvaluationError => ({ code: 'fact-failed', field, rules: [...rules] }),
  )
  const keyOf = ({ code, field }: EvaluationError) => `${field}\0${code}`
  return [...given, ...failedFacts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
