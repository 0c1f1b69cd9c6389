import { CONTEXT_FIELDS, type Context, type EvaluationError, POST_FIELDS, type Post } from '../model/index.js'
import { memberOf } from '../model/plain.js'
import { cleaner } from './clean.js'

/** Copied as they are: records are checked where duties are settled, declared facts where they are observed. */
const LATER = ['approvals', 'attestations', 'waivers', 'facts']
const readPost = /* @__PURE__ */ cleaner(POST_FIELDS)
const readContext = /* @__PURE__ */ cleaner(
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ Object.entries(CONTEXT_FIELDS).filter(([name]) => !LATER.includes(name)),
  ),
)

/** A copy of a post that holds only what can be read. */
export const cleanPost = (raw: unknown, report: (error: EvaluationError) => void): Post => readPost(raw, report) as Post

/** A copy of a context that holds only what can be read. */
export const cleanContext = (raw: unknown, report: (error: EvaluationError) => void): Context => {
  const context = readContext(raw, report) as { [key: string]: unknown }
  for (const name of LATER) {
    const given = memberOf(raw, name)
    if (given !== undefined) context[name] = given
  }
  return context
}
