import * as z from 'zod/mini'
import { CONTEXT_FIELDS, POST_FIELDS } from '../model/index.js'
import { fieldsSchema, instant } from './field-schema.js'

const { approvals: _a, attestations: _b, waivers: _c, facts: _d, ...known } = CONTEXT_FIELDS
const texts = z.optional(z.array(z.string()))

const approval = z.strictObject({
  by: z.string(),
  roles: texts,
  team: z.optional(z.string()),
  at: instant,
  verdict: z.optional(z.enum(['approve', 'reject'])),
  digest: z.string(),
  from: z.optional(instant),
  until: z.optional(instant),
  note: z.optional(z.string()),
})
const attestation = z.strictObject({
  statement: z.string(),
  by: z.string(),
  roles: texts,
  at: instant,
  digest: z.string(),
})
const waiver = z.strictObject({
  rule: z.string(),
  for: z.string(),
  by: z.string(),
  roles: texts,
  reason: z.string(),
  from: instant,
  until: instant,
})

/** The shape of a post, from the field table. */
export const postSchema = fieldsSchema(POST_FIELDS)
/** The shape of a context, from the field table; records are written out. */
export const contextSchema: z.ZodMiniType = z.extend(fieldsSchema(known) as z.ZodMiniObject, {
  approvals: z.optional(z.array(approval)),
  attestations: z.optional(z.array(attestation)),
  waivers: z.optional(z.array(waiver)),
  facts: z.optional(z.record(z.string(), z.json())),
})
