import { VISIBILITIES } from './account.js'
import { ACTIONS } from './action.js'
import { ACCOUNT_KINDS } from './effect.js'
import type { Field, Kind, Party, ScalarType, Standing } from './kind.js'
import { WEEKDAYS } from './person.js'
import type { Json } from './words.js'

const scalar = (type: ScalarType) => ({ type }) as const
const flag = scalar('boolean')
const number = scalar('number')
const text = scalar('text')
const instant = scalar('instant')
const day = scalar('day')
const duration = scalar('duration')
const word: Kind = { type: 'text', words: true }
const among = (...values: readonly string[]): Kind => ({ type: 'text', values })
const list = (of: Kind): Kind => ({ type: 'list', of })
const object = (fields: Record<string, Field>): Kind => ({ type: 'object', fields })

const field = (as: Standing, ask: Party) => (kind: Kind, value?: Json): Field =>
  value === undefined ? { as, kind, ask } : { as, kind, ask, default: value }
/** What would go out. */
const content = field('content', 'author')
/** What people have given. */
const record = field('record', 'author')
/** What the tool knows. */
const known = field('knowledge', 'host')
/** What the person who writes knows. */
const told = field('knowledge', 'author')
/** What the organisation knows. */
const held = field('knowledge', 'organisation')

const LABELS: Kind = {
  type: 'map',
  of: list(object({ value: content(word), by: told(text), confidence: told(number) })),
}
const WORK_HOURS = list(object({ days: content(list(among(...WEEKDAYS))), from: content(text), to: content(text) }))

const person = {
  id: told(text), role: told(word), relation: told(word), minor: told(flag), age: told(number),
  identifiable: told(flag), faceVisible: told(flag), named: told(among('none', 'first', 'full', 'changed')),
  publicFigure: told(flag), deceased: told(flag), agreed: told(flag), portrayal: told(list(word)), consents: told(list(text)),
}
const PEOPLE = list(object(person))

const media = object({
  id: content(text), kind: content(among('image', 'video', 'audio', 'gif', 'document'), 'image'), file: content(text),
  alt: content(text), caption: content(text), captions: content(flag), transcript: content(flag),
  text: told(text), people: told(PEOPLE), shows: told(list(word)), decorative: content(flag),
  rights: told(object({ owner: told(word), licence: told(text), credit: told(text), until: told(instant) })),
  metadata: told(list(text)), synthetic: told(among('none', 'edited', 'generated')), takenAt: told(instant),
  place: told(word), labels: told(LABELS),
})

const otherPost = {
  id: content(text), account: content(text), text: content(text), media: content(list(media)),
  ownerKind: told(word), authorKind: told(word), kind: told(word), engagement: told(number),
  publishedAt: told(instant), labels: told(LABELS),
}

const profile = object({
  bio: held(text), displayName: held(text), avatarShows: held(list(word)), website: held(text),
  legalNotice: held(text), houseRules: held(text), hours: held(text), location: held(text),
})

const period = object({
  id: content(text), scope: content(text), from: content(instant), until: content(instant), reason: content(text),
})

/**
 * Every field of a post, declared once: content, record or knowledge, its kind, and whom to ask.
 * Documents, `requiredFields`, the content digest and the facts that read a field as it is all come from here.
 */
export const POST_FIELDS: Readonly<Record<string, Field>> = {
  id: told(text),
  action: content(among(...ACTIONS), 'publish'),
  channel: content(text),
  crossPostTo: content(list(text)),
  visibility: content(among(...VISIBILITIES), 'public'),
  text: content(text),
  title: content(text),
  thread: content(object({ id: content(text), index: content(number), of: content(number) })),
  language: told(text),
  alsoIn: content(list(text)),
  account: known(object({
    id: content(text), kind: told(among(...ACCOUNT_KINDS)), handle: known(text), channel: known(text), zone: known(text),
    languages: held(list(text)), audience: held(list(word)), audienceMinAge: held(number),
    visibility: known(among(...VISIBILITIES)), profile: known(profile),
    admins: held(list(object({ person: held(text), role: held(word), endsAt: held(instant), age: held(number), lastActiveAt: held(instant) }))),
    recoveryOwned: held(flag), mfa: held(flag), sharedLogin: held(flag), loginChangedAt: held(instant), branded: held(flag), pseudonymous: told(flag), impersonates: told(text),
    purpose: held(text), owner: held(text), team: held(text), editorialLine: held(list(word)), registered: held(flag),
    lastPostAt: known(instant), lastCheckAt: held(instant), scope: known(text),
  })),
  author: known(object({
    id: known(text), roles: known(list(word)), team: known(text), office: known(text), zone: known(text),
    languages: known(list(text)), spokespersonFor: held(list(word)), expertise: held(list(word)), schedule: held(WORK_HOURS),
    onDuty: known(flag), onLeave: held(flag), endsAt: held(instant), candidateFor: held(list(word)),
    staffRepresentative: held(flag),
    training: held(list(object({ module: content(word), at: content(instant), until: content(instant) }))),
    policyRead: held(text), postCount: known(number),
    grants: held(list(object({ account: content(text), can: content(among('draft', 'publish', 'admin')) }))),
    state: told(word),
  })),
  media: content(list(media)),
  links: content(list(object({ url: content(text), text: content(text), kind: told(word), expanded: told(text) }))),
  mentions: content(list(object({ handle: content(text), ...person }))),
  quotes: content(list(object({
    text: content(text), speaker: content(text), role: told(word), source: told(word), permission: told(flag),
  }))),
  claims: told(list(object({ kind: told(word), source: told(text), verified: told(flag) }))),
  poll: content(object({ question: content(text), options: content(list(text)) })),
  recipients: content(list(object({ ...person, id: content(text) }))),
  people: told(PEOPLE),
  about: told(list(object({ id: told(text), kind: told(word), relation: told(word), approved: told(flag), optedOut: told(flag) }))),
  geo: content(object({
    place: content(text), lat: content(number), lon: content(number),
    precision: content(among('exact', 'place', 'city', 'region'), 'exact'),
  })),
  live: told(flag),
  labels: told(LABELS),
  promotion: content(object({ boosted: content(flag), budget: content(number), sponsor: content(text), targeting: content(list(text)) })),
  benefits: told(list(object({ from: told(text), kind: told(among('paid', 'gift', 'loan', 'trip')) }))),
  ai: told(object({ mode: told(among('none', 'assist', 'generated')), reviewed: told(flag) })),
  disclosures: content(list(object({ kind: content(word), text: content(text) }))),
  repostOf: content(object(otherPost)),
  inReplyTo: content(object(otherPost)),
  target: content(object({ ...otherPost, ...person, id: content(text) })),
  previous: told(object(otherPost)),
  reason: told(text),
  template: told(text),
  risk: told(among('low', 'medium', 'high')),
  requests: told(list(object({
    person: told(text), kind: told(among('approval', 'assignment', 'reply')), zone: told(text),
    schedule: told(WORK_HOURS), onCall: told(flag), within: told(duration),
  }))),
  createdAt: known(instant),
  eventEndsAt: told(instant),
  publishAt: content(instant),
}

/** Every field of a context, declared like those of a post. */
export const CONTEXT_FIELDS: Readonly<Record<string, Field>> = {
  now: content(instant),
  scopes: content(list(text)),
  organisation: held(object({
    names: held(list(text)), handles: held(list(text)), legalForm: held(word), country: held(text), zone: held(text),
    topics: held(list(word)), domains: held(list(text)), contacts: held(list(text)), protectedPlaces: held(list(text)),
    regimes: held(list(word)), registeredCampaigner: held(flag), partners: held(list(text)),
  })),
  calendar: held(object({
    elections: held(list(object({
      id: content(text), scope: content(text), kind: content(word), day: content(day), lastDay: content(day), closes: content(text, '20:00'),
      zone: content(text), entities: held(list(text)),
    }))),
    regulated: held(list(period)), reserve: held(list(period)),
    holidays: held(list(object({ day: content(day), scope: content(text) }))),
    mourning: held(list(period)),
    embargoes: held(list(object({
      id: content(text), topic: content(word), terms: content(list(text)), until: content(instant), owner: content(text),
    }))),
  })),
  activity: known(list(object({
    at: content(instant), account: content(text), author: content(text), action: content(among(...ACTIONS), 'publish'),
    minutes: content(number), personal: content(flag), thread: content(text), digest: content(text),
  }))),
  registers: held(object({
    consents: held(list(object({
      id: content(text), subject: content(text), status: content(among('given', 'refused', 'withdrawn', 'pending')),
      by: content(list(among('self', 'guardian'))), form: held(among('written', 'recorded', 'verbal')),
      channels: held(list(text)), purposes: held(list(word)), informed: held(flag), from: content(instant), until: content(instant),
    }))),
    donors: held(list(object({ id: content(text), named: held(flag), tagged: held(flag) }))),
    permissions: held(list(object({ id: content(text), kind: content(word), holder: held(text), until: content(instant) }))),
  })),
  approvals: record(list(object({}))),
  attestations: record(list(object({}))),
  waivers: record(list(object({}))),
  pause: held(object({
    state: held(among('none', 'crisis', 'mourning', 'disaster')), keep: held(list(word)), reason: held(text), since: held(instant),
  })),
  contacts: held({ type: 'map', of: text }),
  facts: held({ type: 'map', of: text }),
}

const walk = (fields: Readonly<Record<string, Field>>, prefix: string, all: Map<string, Field>): Map<string, Field> => {
  for (const name of Object.keys(fields)) {
    const declared = fields[name] as Field
    all.set(prefix + name, declared)
    let { kind } = declared
    while (kind.type === 'list') kind = kind.of
    if (kind.type === 'object') walk(kind.fields, `${prefix}${name}.`, all)
  }
  return all
}

/** The field table, flat: `media.people.minor` → its declaration. Post and context share no name. */
export const FIELDS: ReadonlyMap<string, Field> = walk(CONTEXT_FIELDS, '', walk(POST_FIELDS, '', new Map()))
