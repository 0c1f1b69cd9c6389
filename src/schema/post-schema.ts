import { ACCOUNT_KINDS, ACTIONS, VISIBILITIES, WEEKDAYS } from '../model/index.js'
import { number as anyNumber, boolean, list, object, optional, record, type Shape, string, word } from './shape.js'
import { duration, instant, strings, time, zone as zoneName } from './word-schemas.js'

const text = optional(string)
const words = optional(strings)
const flag = optional(boolean)
const number = optional(anyNumber)
const when = optional(instant)
const zone = optional(zoneName)
const among = <const T extends string>(...values: readonly T[]) => optional(word(...values))
const listOf = <T>(item: Shape<T>) => optional(list(item))

/** A label. */
export const label = object({
  value: string,
  span: optional(object({ start: anyNumber, end: anyNumber })),
  by: text,
  confidence: number,
})
const labels = optional(record(list(label)))
const schedule = listOf(object({ days: list(word(...WEEKDAYS)), from: time, to: time }))
const visibility = optional(word(...VISIBILITIES))

const personKeys = {
  id: text,
  role: text,
  relation: text,
  minor: flag,
  age: number,
  identifiable: flag,
  faceVisible: flag,
  named: among('none', 'first', 'full', 'changed'),
  publicFigure: flag,
  deceased: flag,
  agreed: flag,
  portrayal: words,
  consents: words,
}
/** A person in a picture, in the text, or at the other end of an act. */
export const person = object(personKeys)
const people = listOf(person)

/** A picture, a film, a sound or a document. */
export const media = object({
  id: text,
  kind: among('image', 'video', 'audio', 'gif', 'document'),
  file: text,
  alt: text,
  caption: text,
  captions: flag,
  transcript: flag,
  text,
  people,
  shows: words,
  decorative: flag,
  rights: optional(object({ owner: text, licence: text, credit: text, until: when })),
  metadata: words,
  synthetic: among('none', 'edited', 'generated'),
  takenAt: when,
  place: text,
  labels,
})

const otherKeys = {
  account: text,
  text,
  media: listOf(media),
  ownerKind: text,
  authorKind: text,
  kind: text,
  engagement: number,
  publishedAt: when,
  labels,
}
/** Somebody else's post. */
export const otherPost = object({ id: text, ...otherKeys })

const account = object({
  id: text,
  kind: optional(word(...ACCOUNT_KINDS)),
  handle: text,
  channel: text,
  zone,
  languages: words,
  audience: words,
  audienceMinAge: number,
  visibility,
  profile: optional(
    object({
      bio: text,
      displayName: text,
      avatarShows: words,
      website: text,
      legalNotice: text,
      houseRules: text,
      hours: text,
      location: text,
    }),
  ),
  admins: listOf(object({ person: text, role: text, endsAt: when, age: number, lastActiveAt: when })),
  recoveryOwned: flag,
  sharedLogin: flag,
  loginChangedAt: when,
  mfa: flag,
  branded: flag,
  pseudonymous: flag,
  impersonates: text,
  purpose: text,
  owner: text,
  team: text,
  editorialLine: words,
  registered: flag,
  lastPostAt: when,
  lastCheckAt: when,
  scope: text,
})

const author = object({
  id: text,
  roles: words,
  team: text,
  office: text,
  zone,
  languages: words,
  spokespersonFor: words,
  expertise: words,
  schedule,
  onDuty: flag,
  onLeave: flag,
  endsAt: when,
  candidateFor: words,
  staffRepresentative: flag,
  training: listOf(object({ module: string, at: instant, until: when })),
  policyRead: text,
  postCount: number,
  grants: listOf(object({ account: string, can: word('draft', 'publish', 'admin') })),
  state: text,
})

/** The shape of a post. */
export const postSchema = object({
  id: text,
  action: optional(word(...ACTIONS)),
  channel: text,
  crossPostTo: words,
  visibility,
  text,
  title: text,
  thread: optional(object({ id: text, index: number, of: number })),
  language: text,
  alsoIn: words,
  account: optional(account),
  author: optional(author),
  media: listOf(media),
  links: listOf(object({ url: string, text, kind: text, expanded: text })),
  mentions: listOf(object({ handle: string, ...personKeys })),
  quotes: listOf(object({ text: string, speaker: text, role: text, source: text, permission: flag })),
  claims: listOf(object({ kind: text, source: text, verified: flag })),
  poll: optional(object({ question: text, options: words })),
  recipients: people,
  people,
  about: listOf(object({ id: text, kind: text, relation: text, approved: flag, optedOut: flag })),
  geo: optional(
    object({ place: text, lat: number, lon: number, precision: among('exact', 'place', 'city', 'region') }),
  ),
  live: flag,
  labels,
  promotion: optional(object({ boosted: flag, budget: number, sponsor: text, targeting: words })),
  benefits: listOf(object({ from: text, kind: among('paid', 'gift', 'loan', 'trip') })),
  ai: optional(object({ mode: among('none', 'assist', 'generated'), reviewed: flag })),
  disclosures: listOf(object({ kind: string, text })),
  repostOf: optional(otherPost),
  inReplyTo: optional(otherPost),
  target: optional(object({ ...personKeys, ...otherKeys })),
  previous: optional(otherPost),
  reason: text,
  template: text,
  risk: among('low', 'medium', 'high'),
  requests: listOf(
    object({
      person: text,
      kind: among('approval', 'assignment', 'reply'),
      zone,
      schedule,
      onCall: flag,
      within: optional(duration),
    }),
  ),
  createdAt: when,
  eventEndsAt: when,
  publishAt: when,
})
