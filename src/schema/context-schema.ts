import { ACTIONS, type Json } from '../model/index.js'
import { boolean, list, number, object, optional, record, type Shape, string, unknown, word } from './shape.js'
import { day, instant, strings, time, zone as zoneName } from './word-schemas.js'

const text = optional(string)
const words = optional(strings)
const flag = optional(boolean)
const when = optional(instant)
const zone = optional(zoneName)
const listOf = <T>(item: Shape<T>) => optional(list(item))
// What is read from outside is plain data already: see `read-tree.ts`.
const json = unknown<Json>()

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
  id: string,
  subject: text,
  status: word('given', 'refused', 'withdrawn', 'pending'),
  by: listOf(word('self', 'guardian')),
  form: optional(word('written', 'recorded', 'verbal')),
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
      action: optional(word(...ACTIONS)),
      minutes: optional(number),
      personal: flag,
      thread: text,
      digest: text,
    }),
  ),
  registers: optional(
    object({
      consents: listOf(consent),
      donors: listOf(object({ id: string, named: flag, tagged: flag })),
      permissions: listOf(object({ id: string, kind: string, holder: text, until: when })),
    }),
  ),
  approvals: listOf(
    object({
      by: string,
      roles: words,
      team: text,
      at: instant,
      verdict: optional(word('approve', 'reject')),
      digest: string,
      from: when,
      until: when,
      note: text,
    }),
  ),
  attestations: listOf(object({ statement: string, by: string, roles: words, at: instant, digest: string })),
  waivers: listOf(
    object({
      rule: string,
      for: string,
      by: string,
      roles: words,
      reason: string,
      from: instant,
      until: instant,
    }),
  ),
  pause: optional(
    object({ state: word('none', 'crisis', 'mourning', 'disaster'), keep: words, reason: text, since: when }),
  ),
  contacts: optional(record(string)),
  facts: optional(record(json)),
})
