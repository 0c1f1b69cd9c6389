import fc from 'fast-check'
import {
  ACCOUNT_KINDS,
  CONTEXT_FIELDS,
  type Context,
  type Field,
  POST_FIELDS,
  type Post,
} from '../../src/model/index.js'
import { SCOPES } from './bundles.js'
import { INSTANTS, WORDS } from './vocabulary.js'

const words = (list: readonly string[]) => fc.subarray([...list])
const word = <T extends string>(list: readonly T[]) => fc.constantFrom(...list)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const instant = word(INSTANTS)
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 2 })

const person = fc.record({
  minor: fc.boolean(),
  age: fc.integer({ min: 0, max: 4 }),
  role: word(WORDS.person),
  agreed: fc.boolean(),
  portrayal: words(WORDS.tag),
})
const media = fc.record({
  id: fc.constantFrom('m1', 'm2', undefined),
  kind: maybe(word(WORDS.media)),
  alt: maybe(fc.constant('a cat')),
  decorative: fc.boolean(),
  synthetic: word(WORDS.synthetic),
  shows: words(WORDS.shows),
  rights: fc.record({ owner: word(WORDS.owner) }),
  people: few(person),
})
const post = fc.record({
  action: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(undefined, 'publish' as const) },
    { weight: 2, arbitrary: fc.constantFrom('delete' as const, 'react' as const, 'audit' as const) },
  ),
  text: fc.constantFrom('Bonjour', 'Hello', undefined),
  channel: maybe(word(WORDS.channel)),
  visibility: maybe(word(WORDS.visibility)),
  crossPostTo: maybe(words(WORDS.channel)),
  account: fc.record({ id: fc.constant('a1'), kind: word(ACCOUNT_KINDS), mfa: fc.boolean() }),
  author: fc.record({
    id: fc.constantFrom('ann', 'bob'),
    roles: words(WORDS.role),
    postCount: fc.integer({ min: 0, max: 4 }),
    endsAt: instant,
  }),
  live: fc.boolean(),
  risk: word(WORDS.risk),
  eventEndsAt: instant,
  promotion: maybe(fc.record({ boosted: maybe(fc.boolean()), budget: maybe(fc.integer({ min: 0, max: 3 })) })),
  repostOf: maybe(fc.record({ ownerKind: word(WORDS.owner) })),
  recipients: maybe(few(person)),
  media: maybe(few(media)),
  labels: fc.record({ topic: words(WORDS.topic).map((topics) => topics.map((value) => ({ value }))) }),
  publishAt: fc.option(instant, { nil: undefined, freq: 2 }),
})
const context = fc.record({
  now: fc.constantFrom('2026-11-24T09:30:00Z', '2026-11-24T10:30:00+01:00', '2026-11-22T00:00:00Z'),
  scopes: fc.option(fc.uniqueArray(fc.constantFrom(...SCOPES, ...SCOPES, ...SCOPES, 'nowhere'), { maxLength: 3 }), {
    nil: undefined,
    freq: 3,
  }),
  organisation: fc.record({ topics: words(WORDS.topic) }),
  pause: fc.record({ state: word(WORDS.pause) }),
  calendar: fc.record({
    elections: few(
      fc.record({ day: fc.constant('2026-11-29'), kind: word(WORDS.election), entities: words(WORDS.tag) }),
    ),
  }),
  facts: fc.record({
    'gen.urgent': fc.boolean(),
    'gen.score': fc.integer({ min: -1, max: 4 }),
    'gen.topic': word(WORDS.tag),
    'gen.tags': words(WORDS.tag),
    'gen.since': instant,
  }),
})

/** A post and all that could be known about it. */
export interface World {
  readonly post: Post
  readonly context: Context
}
type Plain = { [key: string]: unknown }
const isPlain = (value: unknown): value is Plain => value !== null && typeof value === 'object' && !Array.isArray(value)

const withoutUndefined = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(withoutUndefined) as T
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, withoutUndefined(member)]])),
  ) as T
}

/** Worlds in which everything is known. */
const worlds: fc.Arbitrary<World> = fc.record({ post, context }).map((world) => withoutUndefined(world) as World)

/** Calls back for every piece of knowledge in a world that can be forgotten: its field, and how to forget it. */
const eachKnowledge = (world: World, visit: (field: string, at: string, forget: () => void) => void): void => {
  const walk = (value: unknown, fields: Readonly<Record<string, Field>>, prefix: string, at: string): void => {
    if (!isPlain(value)) return
    for (const key of Object.keys(value)) {
      const declared = Object.hasOwn(fields, key) ? fields[key] : undefined
      if (!declared) continue
      const field = prefix + key
      const member = value[key]
      if (declared.kind.type === 'map') {
        if (!isPlain(member)) continue
        // A declared fact is a field of its own.
        for (const name of Object.keys(member))
          visit(field === 'facts' ? name : `${field}.${name}`, `${at}/${key}/${name}`, () => delete member[name])
      }
      let { kind } = declared
      const list = kind.type === 'list'
      while (kind.type === 'list') kind = kind.of
      if (kind.type === 'object') {
        const inside = kind.fields
        if (list && Array.isArray(member))
          member.forEach((item, i) => walk(item, inside, `${field}.`, `${at}/${key}/${i}`))
        else walk(member, inside, `${field}.`, `${at}/${key}`)
      }
      if (declared.as !== 'knowledge' || declared.kind.type === 'map') continue
      // An object is known as far as its parts are; one without any is left out.
      if (list || kind.type !== 'object') visit(field, `${at}/${key}`, () => delete value[key])
      if (isPlain(value[key]) && Object.keys(value[key]).length === 0) delete value[key]
    }
  }
  walk(world.post, POST_FIELDS, '', '')
  walk(world.context, CONTEXT_FIELDS, '', '')
}

/** A copy of a world without some of its knowledge. */
export const forget = (world: World, forgets: (field: string, at: string, index: number) => boolean): World => {
  const copy = structuredClone(world)
  let index = 0
  eachKnowledge(copy, (field, at, drop) => {
    if (forgets(field, at, index++)) drop()
  })
  return copy
}

/** The same world known more or less well. */
export interface Learning {
  /** Everything is known. */
  readonly world: World
  /** What is known at first. */
  readonly before: World
  /** What is known after learning some fields. */
  readonly after: World
  /** What is known at first, and whatever else is asked for; `learned` are the fields that are known afterwards. */
  readonly learn: (which: (field: string, learned: boolean) => boolean) => World
}

/** Worlds and what is known of them, before and after learning. */
export const learnings: fc.Arbitrary<Learning> = fc
  .tuple(worlds, fc.array(fc.constantFrom(0, 0, 0, 0, 0, 2, 2, 3), { minLength: 1, maxLength: 24 }))
  .map(([world, levels]) => {
    // 0: always known; 2: learned; 3: never known.
    const learn: Learning['learn'] = (which) =>
      forget(world, (field, _, index) => {
        const level = levels[index % levels.length] as number
        return level > 0 && !which(field, level === 2)
      })
    return { world, before: learn(() => false), after: learn((_, learned) => learned), learn }
  })
