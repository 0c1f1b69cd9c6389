import { CONTEXT_FIELDS, type Context, type EvaluationError } from '../model/index.js'
import { clean } from './clean.js'

/** Records and declared facts are read where they are settled or observed, and checked there. */
const LATER = new Set(['approvals', 'attestations', 'waivers', 'facts'])
const FIELDS = Object.fromEntries(Object.entries(CONTEXT_FIELDS).filter(([name]) => !LATER.has(name)))

/** A copy of a context that holds only what can be read. */
export const cleanContext = (raw: unknown, report: (error: EvaluationError) => void): Context => {
  const given = raw === null || typeof raw !== 'object' ? [] : Object.entries(raw).filter(([name]) => LATER.has(name))
  return { ...(clean(raw, FIELDS, report) as Context), ...Object.fromEntries(given) }
}
