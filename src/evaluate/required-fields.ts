import { compiledOf } from '../model/compiled-of.js'
import { type CompiledPolicy, FIELDS, type Party } from '../model/index.js'
import { fieldsRead } from './fields-read.js'
import { knows } from './knows.js'
import { askFor } from './needs.js'
import { usesIn, type Where } from './where.js'

/** A field that some rule in force reads. */
export interface RequiredField {
  /** Its name in the field table: `media.people.minor`; of labels the kind too, `labels.topic`. */
  readonly field: string
  /** Whom to ask for it. */
  readonly ask: Party
  /** Whether its absence may hold a post: the policy lists it in `knows`, or a field around it. */
  readonly connected: boolean
  readonly rules: readonly string[]
}

/**
 * What to load and whom to ask, and which rules look at the clock and so must be judged again as time passes.
 * @throws TypeError for a scope that the policy does not declare.
 */
export const requiredFields = (
  policy: CompiledPolicy,
  where: Where = {},
): { readonly fields: readonly RequiredField[]; readonly timed: readonly string[] } => {
  const compiled = compiledOf(policy)
  const fields = new Map<string, Set<string>>([['account.kind', new Set()]])
  const timed = new Set<string>()
  for (const { use, force } of usesIn(policy, where)) {
    for (const field of fieldsRead(force.node, compiled.slots)) {
      if (field === 'now' || field === 'publishAt') timed.add(use.rule)
      if (FIELDS.get(field)?.as !== 'content') fields.set(field, (fields.get(field) ?? new Set()).add(use.rule))
    }
  }
  return {
    fields: [...fields]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, rules]) => ({
        field,
        ask: askFor(compiled, field),
        connected: knows(compiled, field),
        rules: [...rules].sort(),
      })),
    timed: [...timed].sort(),
  }
}
