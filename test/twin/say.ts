import type { Decision } from '../../src/index.js'
import type { Judgement } from './twin.js'

const lines = (list: readonly string[]) => [...new Set(list)].sort()
const kinds = (obligations: Decision['obligations'], due: string) =>
  obligations.filter((duty) => duty.due === due).map(({ kind }) => kind)

/** A decision in the twin's words. */
export const say = (decision: Decision): Judgement => ({
  outcome: decision.outcome,
  findings: decision.findings
    .map(
      ({ rule, use = '', scopes, effect, outcome, status, obligations }) =>
        `${rule} ${use} ${scopes.join()} ${effect} ${outcome} ${status} ${[...kinds(obligations, 'before'), '|', ...kinds(obligations, 'after')].join()}`,
    )
    .sort(),
  obligations: lines(
    decision.obligations.flatMap(({ kind, due, rules }) => rules.map((rule) => `${kind} ${due} ${rule}`)),
  ),
  needs: lines(decision.needs.flatMap(({ field, rules }) => rules.map((rule) => `${field} ${rule}`))),
  unjudged: decision.unjudged
    .flatMap(({ rule, use = '', scopes, fields }) =>
      fields ? [`${rule} ${use} ${scopes.join()} ${fields.join()}`] : [],
    )
    .sort(),
  errors: decision.errors.map(({ code }) => code),
})
