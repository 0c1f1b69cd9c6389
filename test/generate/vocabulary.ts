import type { DeclaredFact } from '../../src/model/index.js'

/** The facts that generated packs declare. */
export const DECLARED = {
  'gen.urgent': { kind: 'boolean', title: 'Urgent' },
  'gen.score': { kind: 'number', title: 'Score', ask: 'author' },
  'gen.topic': { kind: 'text', title: 'Topic' },
  'gen.tags': { kind: 'list', title: 'Tags', ask: 'organisation' },
  'gen.since': { kind: 'instant', title: 'Since' },
} as const satisfies Record<string, DeclaredFact>

/** The words that generated posts and rules share, few enough to meet often. */
export const WORDS = {
  kind: ['official', 'representative', 'personal'],
  role: ['staff', 'trainee', 'editor', 'lead', 'guest'],
  tag: ['a', 'b', 'c'],
  visibility: ['public', 'followers', 'private'],
  channel: ['mastodon', 'x'],
  risk: ['low', 'medium', 'high'],
  pause: ['none', 'crisis'],
  owner: ['own', 'party'],
  media: ['image', 'video'],
  synthetic: ['none', 'generated'],
  shows: ['uniform', 'plate'],
  person: ['beneficiary', 'donor', 'guest'],
  election: ['general', 'municipal'],
  topic: ['politics', 'obituary'],
} as const

/** Instants around the post time of generated cases. */
export const INSTANTS = [
  '2026-11-20T08:00:00Z',
  '2026-11-23T23:30:00+01:00',
  '2026-11-24T09:00:00Z',
  '2026-11-24T12:00:00Z',
  '2026-11-30T09:00:00+01:00',
] as const

/** Lengths of time around the distances between them. */
export const DURATIONS = ['PT1H', 'PT12H', 'P1D', 'P7D'] as const

type Shape =
  | { readonly type: 'boolean' | 'number' | 'instant' }
  | { readonly type: 'text' | 'list'; readonly words: readonly string[] }
  | { readonly type: 'items'; readonly of: Shapes }
/** What may be read, and what it holds. */
export type Shapes = { readonly [name: string]: Shape }

const text = (words: readonly string[]): Shape => ({ type: 'text', words })
const list = (words: readonly string[]): Shape => ({ type: 'list', words })
const flag: Shape = { type: 'boolean' }
const number: Shape = { type: 'number' }
const instant: Shape = { type: 'instant' }

const PERSON: Shapes = {
  minor: flag,
  age: number,
  role: text(WORDS.person),
  agreed: flag,
  portrayal: list(WORDS.tag),
}

/** The facts that generated rules read: the declared ones, and fields of every standing. */
export const READABLE: Shapes = {
  'gen.urgent': flag,
  'gen.score': number,
  'gen.topic': text(WORDS.tag),
  'gen.tags': list(WORDS.tag),
  'gen.since': instant,
  'account.kind': text(WORDS.kind),
  'account.mfa': flag,
  'author.roles': list(WORDS.role),
  'author.postCount': number,
  'author.endsAt': instant,
  live: flag,
  risk: text(WORDS.risk),
  visibility: text(WORDS.visibility),
  channel: text(WORDS.channel),
  'promotion.boosted': flag,
  'promotion.budget': number,
  crossPostTo: list(WORDS.channel),
  eventEndsAt: instant,
  publishAt: instant,
  'pause.state': text(WORDS.pause),
  'organisation.topics': list(WORDS.topic),
  'repostOf.ownerKind': text(WORDS.owner),
  recipients: { type: 'items', of: PERSON },
  media: {
    type: 'items',
    of: {
      kind: text(WORDS.media),
      alt: text(['', 'a cat']),
      decorative: flag,
      synthetic: text(WORDS.synthetic),
      shows: list(WORDS.shows),
      'rights.owner': text(WORDS.owner),
      people: { type: 'items', of: PERSON },
    },
  },
  'calendar.elections': { type: 'items', of: { kind: text(WORDS.election), entities: list(WORDS.tag) } },
}

/** Fields a generated policy may say that its hosts connect, some of them with all that lies under them. */
export const KNOWABLE = [
  ...Object.keys(DECLARED),
  ...[
    'account',
    'account.mfa',
    'author',
    'author.roles',
    'author.postCount',
    'author.endsAt',
    'live',
    'risk',
    'eventEndsAt',
  ],
  ...['pause', 'pause.state', 'organisation.topics', 'repostOf.ownerKind', 'recipients', 'recipients.minor'],
  ...[
    'media',
    'media.people',
    'media.people.minor',
    'media.people.role',
    'media.decorative',
    'media.rights',
    'media.shows',
  ],
  ...['calendar', 'calendar.elections', 'labels', 'labels.topic'],
] as const
