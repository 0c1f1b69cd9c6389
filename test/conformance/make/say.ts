import type { Decision } from '../../../src/index.js'
import type { Says } from './draft.js'

const named = ({ rule, use, scopes }: { rule: string; use?: string; scopes: readonly string[] }) =>
  `${rule}${use === undefined ? '' : `+${use}`}${scopes.length > 0 ? `@${scopes.join()}` : ''}`

/** A decision in the words of a draft. */
export const say = (decision: Decision): Required<Omit<Says, 'has'>> => ({
  outcome: decision.outcome,
  findings: decision.findings.map((one) => `${named(one)} ${one.status} ${one.outcome}`),
  obligations: decision.obligations.map(({ kind, due }) => (due === 'before' ? kind : `${kind} after`)),
  needs: decision.needs.map(({ field, at }) => (at === undefined ? field : `${field} ${at}`)),
  unjudged: decision.unjudged.map((one) => `${named(one)} ${(one.fields ?? one.languages ?? []).join()}`),
  errors: decision.errors.map(({ code, field }) => `${code} ${field}`),
})

/** What a value lacks of a part that it must have; undefined for nothing. */
export const lacks = (value: unknown, part: unknown, at = ''): string | undefined => {
  if (part === null || typeof part !== 'object')
    return value === part ? undefined : `${at} is ${JSON.stringify(value)}, not ${JSON.stringify(part)}`
  if (value === null || typeof value !== 'object') return `${at} is ${JSON.stringify(value)}`
  if (Array.isArray(part) && (!Array.isArray(value) || value.length !== part.length))
    return `${at} is ${JSON.stringify(value)}, not ${JSON.stringify(part)}`
  for (const [key, member] of Object.entries(part)) {
    const found = lacks((value as { [key: string]: unknown })[key], member, `${at}/${key}`)
    if (found) return found
  }
  return undefined
}
