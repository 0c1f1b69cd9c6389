import * as z from 'zod/mini'
import { ACTIONS, type Json } from '../model/index.js'
import { object, optional } from './build.js'
import { day, instant, strings, time, zone as zoneName } from './word-schemas.js'

const text = optional(z.string())
const words = optional(strings)
const flag = optional(z.boolean())
const when = optional(instant)
const zone = optional(zoneName)
const listOf = <S extends z.ZodMiniType>(item: S) => optional(z.array(item))
// What is read from outside is plain data already: see `read-tree.ts`.
const json = z.unknown() as z.ZodMiniType<Json>

const organisation = object({
  names: words,
  handles: words,
  legalForm: text,
  country: text,
  zone,
  topics: words,
  domains: words,
  contacts: words,
  protectedPlaces: words,
  regimes: words,
  registeredCampaigner: flag,
  partners: words,
})

const periods = listOf(object({ id: text, scope: text, from: instant, until: when, reason: text }))
/** Dates that matter. */
export const calendar = object({
  elections: listOf(
    object({
      id: text,
      scope: text,
      kind: text,
      day,
      lastDay: optional(day),
      closes: optional(time),
      zone,
      entities: words,
    }),
  ),
  regulated: periods,
  reserve: periods,
  holidays: listOf(object({ day, scope: text })),
  mourning: periods,
  embargoes: listOf(object({ id: text, topic: text, terms: words, until: when, owner: text })),
})

const consent = object({
  id: z.string(),
  subject: text,
  status: z.enum(['given', 'refused', 'withdrawn', 'pending']),
  by: listOf(z.enum(['self', 'guardian'])),
  form: optional(z.enum(['written', 'recorded', 'verbal'])),
  channels: words,
  purposes: words,
  informed: flag,
  from: when,
  until: when,
})

/** The shape of a context. */
export const contextSchema = object({
  now: when,
  scopes: words,
  organisation: optional(organisation),
  calendar: optional(calendar),
  activity: listOf(
    object({
      at: instant,
      account: text,
      author: text,
      action: optional(z.enum(ACTIONS)),
      minutes: optional(z.number()),
      personal: flag,
      thread: text,
      digest: text,
    }),
  ),
  registers: optional(
    object({
      consents: listOf(consent),
      donors: listOf(object({ id: z.string(), named: flag, tagged: flag })),
      permissions: listOf(object({ id: z.string(), kind: z.string(), holder: text, until: when })),
    }),
  ),
  approvals: listOf(
    object({
      by: z.string(),
      roles: words,
      team: text,
      at: instant,
      verdict: optional(z.enum(['approve', 'reject'])),
      digest: z.string(),
      from: when,
      until: when,
      note: text,
    }),
  ),
  attestations: listOf(
    object({ statement: z.string(), by: z.string(), roles: words, at: instant, digest: z.string() }),
  ),
  waivers: listOf(
    object({
      rule: z.string(),
      for: z.string(),
      by: z.string(),
      roles: words,
      reason: z.string(),
      from: instant,
      until: instant,
    }),
  ),
  pause: optional(
    object({ state: z.enum(['none', 'crisis', 'mourning', 'disaster']), keep: words, reason: text, since: when }),
  ),
  contacts: optional(z.record(z.string(), z.string())),
  facts: optional(z.record(z.string(), json)),
})
