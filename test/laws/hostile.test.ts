import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyFixes,
  CONTEXT_FIELDS,
  type CompiledPolicy,
  checkPolicy,
  compilePolicy,
  contentDigest,
  type Decision,
  evaluate,
  explainRule,
  type Field,
  POST_FIELDS,
} from '../../src/index.js'
import { strict } from '../../src/packs/index.js'
import { bundles } from '../generate/bundles.js'
import { ruleIds } from '../generate/edit.js'
import { cases, LONG } from '../generate/settings.js'
import { compile } from '../generate/subject.js'

const policy = compilePolicy(strict)
const NOW = '2026-11-24T09:00:00Z'
/** Judges anything. */
const judge = (post: unknown, context: unknown = { now: NOW }, by: CompiledPolicy = policy): Decision =>
  evaluate(post as never, { ...(context as object), policy: by } as never)

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    10n,
    Symbol('x'),
    () => 1,
    new Date(0),
    new Map(),
    new Set(),
    /x/,
    '\ud800',
    '2026-02-30T00:00:00Z',
    '2026-13-01',
    'Europe/Atlantis',
    '__proto__',
    [[]],
    [null],
    [{}],
    {},
    new Array(3),
    Object.create(null),
    new (class Post {})(),
  ),
)

/** Objects whose every field may hold anything, mostly at fields that exist. */
const strange = (fields: Readonly<Record<string, Field>>, depth: number): fc.Arbitrary<unknown> => {
  const names = Object.keys(fields)
  if (names.length === 0) return odd
  const members = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 6 }).chain((chosen) =>
    fc.record(
      Object.fromEntries(
        chosen.map((name) => {
          let kind = (fields[name] as Field).kind
          const list = kind.type === 'list'
          while (kind.type === 'list') kind = kind.of
          const inner = kind.type === 'object' && depth > 0 ? strange(kind.fields, depth - 1) : odd
          return [name, fc.oneof(odd, list ? fc.array(inner, { maxLength: 2 }) : inner)]
        }),
      ),
      { noNullPrototype: false },
    ),
  )
  return fc.oneof({ weight: 9, arbitrary: members }, { weight: 1, arbitrary: odd })
}
const posts = strange(POST_FIELDS, 3)
const contexts = strange(CONTEXT_FIELDS, 3)

describe('data that is not what it should be', () => {
  it(
    'never makes `evaluate` throw, and the decision is plain JSON',
    () => {
      let errors = 0
      fc.assert(
        fc.property(posts, contexts, (post, context) => {
          const decision = judge(post, context)
          expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
          if (decision.errors.length > 0) expect(decision.outcome).not.toBe('allow')
          errors += decision.errors.length
        }),
        cases(1500),
      )
      expect(errors).toBeGreaterThan(500)
    },
    LONG,
  )

  it(
    'never makes the other functions of the main door throw',
    () => {
      fc.assert(
        fc.property(posts, contexts, (post, context) => {
          const given = { ...(context as object), policy } as never
          expect(contentDigest(post as never)).toMatch(/^c1-[0-9a-f]{64}$/)
          explainRule(post as never, given, 'sensitivity/personal-data')
          applyFixes(
            post as never,
            given,
            judge(post, context).findings.flatMap(({ fixes }) => fixes),
          )
        }),
        cases(300),
      )
    },
    LONG,
  )

  it(
    'never makes `checkPolicy` throw',
    () => {
      fc.assert(
        fc.property(odd, (bundle) => {
          expect(Array.isArray(checkPolicy(bundle))).toBe(true)
        }),
        cases(300),
      )
      // A sound bundle with one odd value somewhere.
      fc.assert(
        fc.property(bundles, odd, fc.nat(), (bundle, value, place) => {
          const copy = structuredClone(bundle) as object
          const spots: (() => void)[] = []
          const walk = (at: object): void => {
            for (const [key, member] of Object.entries(at)) {
              spots.push(() => Object.assign(at, { [key]: value }))
              if (member !== null && typeof member === 'object') walk(member as object)
            }
          }
          walk(copy)
          spots[place % spots.length]?.()
          expect(Array.isArray(checkPolicy(copy))).toBe(true)
          const made = compile(copy as never)
          if (made) for (const id of ruleIds(bundle)) explainRule({ text: 'x' }, { now: NOW, policy: made }, id)
        }),
        cases(300),
      )
    },
    LONG,
  )
})

describe('the border', () => {
  const codes = (decision: Decision) => decision.errors.map(({ code, field }) => `${code} ${field}`)
  it.each([
    ['no `now`', {}, {}, ['no-now now']],
    ['a `now` that is no date', {}, { now: 'today' }, ['bad-date now']],
    ['a `now` that no calendar has', {}, { now: '2026-02-30T09:00:00Z' }, ['bad-date now']],
    ['a `now` without an offset', {}, { now: '2026-11-24T09:00:00' }, ['bad-date now']],
    ['a `now` at hour 25', {}, { now: '2026-11-24T25:00:00Z' }, ['bad-date now']],
    ['an impossible `publishAt`', { publishAt: '2026-11-31T09:00:00Z' }, { now: NOW }, ['bad-date publishAt']],
    ['a text that is a number', { text: 5 }, { now: NOW }, ['wrong-kind text']],
    ['an act that there is not', { action: 'shout' }, { now: NOW }, ['wrong-kind action']],
    ['media that are no list', { media: {} }, { now: NOW }, ['wrong-kind media']],
    ['a post that is a text', 'hello', { now: NOW }, ['wrong-kind post']],
    ['no post', undefined, { now: NOW }, ['wrong-kind post']],
    ['an unknown zone', { account: { zone: 'Europe/Atlantis' } }, { now: NOW }, ['bad-zone account.zone']],
    ['an undeclared scope', {}, { now: NOW, scopes: ['FR', 'atlantis'] }, ['unknown-scope scopes']],
    ['scopes that are no list', {}, { now: NOW, scopes: 'FR' }, ['wrong-kind scopes']],
    ['a text without end', { text: 'a'.repeat(10_000_000) }, { now: NOW }, ['too-long text']],
  ])('%s holds and stands in `errors`', (_, post, context, expected) => {
    const decision = judge(post, context)
    expect([codes(decision), decision.outcome === 'allow']).toEqual([expected, false])
  })

  it('bad knowledge is merely unknown', () => {
    const decision = judge(
      {
        text: 'x',
        account: { id: 'a', kind: 'alien', audience: 5 },
        author: { roles: 'staff' },
        labels: { topic: 'x' },
        media: [{ people: 3, rights: [] }],
      },
      { now: NOW, registers: 7, calendar: [], organisation: { names: 5 } },
    )
    expect(decision.errors).toEqual([])
  })

  it('lone surrogates, null prototypes, hostile keys and cycles are data like any other', () => {
    const cyclic: { [key: string]: unknown } = { text: 'x' }
    cyclic.media = [cyclic]
    cyclic.author = cyclic
    cyclic.labels = { topic: [cyclic] }
    const hostile = JSON.parse(
      '{ "text": "x", "__proto__": { "action": "delete" }, "account": { "__proto__": { "kind": "official" }, "constructor": 1 }, "labels": { "__proto__": [], "toString": [] } }',
    ) as unknown
    for (const post of [
      cyclic,
      hostile,
      { text: '\ud800 \udc00' },
      Object.assign(Object.create(null), { text: 'x' }),
      { text: '\u0000\uffff' },
    ]) {
      const decision = judge(post)
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
    }
    expect(judge(hostile).unjudged.length + judge(hostile).needs.length).toBeGreaterThan(0)
    const context: { [key: string]: unknown } = { now: NOW }
    context.facts = context
    context.approvals = [context, null, 5, { by: context, at: context, digest: context, roles: context }]
    context.waivers = [{ rule: context, for: 5 }]
    context.attestations = [context]
    expect(() => judge({ text: 'x' }, context)).not.toThrow()
  })

  it('only own properties are read', () => {
    const inherited = Object.create({ text: 'lopez@example.org', action: 'delete' }) as object
    expect(JSON.stringify(judge(inherited))).toBe(JSON.stringify(judge({})))
  })
})
