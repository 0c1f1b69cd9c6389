import { describe, expect, it } from 'vitest'
import { scope } from '../../src/evaluate/scope.js'
import {
  COMPILED,
  type Context,
  compilePolicy,
  evaluate,
  type Post,
  requiredFields,
  rulesInForce,
} from '../../src/index.js'
import { MAX_TEXT } from '../../src/text/index.js'
import { onePack } from '../generate/one-pack.js'

const policy = compilePolicy(
  onePack(
    {},
    {
      packs: { t: '1', fr: '1', it: '1' },
      scopes: {
        lyon: { within: 'FR', zone: 'Europe/Paris' },
        nice: { within: 'FR' },
        berlin: { within: 'DE', zone: 'Europe/Berlin' },
        wien: { within: 'DE', zone: 'Europe/Berlin' },
        reunion: { within: 'FR', zone: 'Indian/Reunion' },
        office: {},
      },
    },
    {},
    { format: 1, id: 'fr', version: '1.0.0', title: 'fr', zone: 'Europe/Paris' },
    { format: 1, id: 'it', version: '1.0.0', title: 'it', zone: 'Europe/Rome' },
  ),
)
const compiled = (policy as never as { [COMPILED]: Parameters<typeof scope>[0] })[COMPILED]
const NOW = '2026-11-24T09:00:00Z'
const at = (post: unknown, context: object = {}) => scope(compiled, post, { now: NOW, ...context })
const errors = (post: unknown, context: object = {}) =>
  at(post, context).errors.map(({ code, field }) => `${code} ${field}`)

describe('the clock of the account', () => {
  it.each([
    ['is its own where no scope has one', ['office'], 'Asia/Tokyo', 'Asia/Tokyo'],
    ['is its own everywhere', [], 'Asia/Tokyo', 'Asia/Tokyo'],
    ['is not known where nobody has one', ['office'], undefined, undefined],
    ['is that of the scope', ['berlin'], 'Asia/Tokyo', 'Europe/Berlin'],
    ['is that of the scope around', ['nice'], 'Asia/Tokyo', 'Europe/Paris'],
    ['is that of a region file', ['IT'], undefined, 'Europe/Rome'],
    ['is that of the nearest scope', ['reunion'], undefined, 'Indian/Reunion'],
    ['is the one on which the scopes agree', ['lyon', 'nice'], 'Asia/Tokyo', 'Europe/Paris'],
    ['is the one on which offices agree', ['berlin', 'wien'], undefined, 'Europe/Berlin'],
    ['is its own where the scopes do not agree', ['lyon', 'berlin'], 'Asia/Tokyo', 'Asia/Tokyo'],
    ['is its own where only some scopes have one', ['lyon', 'office'], 'Asia/Tokyo', 'Asia/Tokyo'],
    ['is not known where no such zone exists', [], 'Mars/Base', undefined],
  ] as const)('%s', (_, scopes, zone, wanted) => {
    expect(at({ account: { zone } }, { scopes }).zone).toBe(wanted)
  })
  it('is in a zone that a table of the host knows at the time of the post, or at all', () => {
    const knowing = (from: number, until: number) => {
      const offset = (_: string, instant: number) => (instant >= from && instant < until ? 0 : undefined)
      return scope(
        { ...compiled, zones: { ...compiled.zones, offset } },
        { account: { zone: 'Mars/Base' } },
        { now: NOW },
      )
    }
    const [start, now] = [0, Date.parse(NOW)]
    expect(knowing(now, now + 1).zone).toBe('Mars/Base')
    expect(knowing(start, start + 1).zone).toBe('Mars/Base')
    expect(knowing(start + 1, now).errors).toEqual([{ code: 'bad-zone', field: 'account.zone' }])
  })
  it('needs no present', () => {
    expect(at({ account: { zone: 'Asia/Tokyo' } }, { now: undefined }).zone).toBe('Asia/Tokyo')
    expect(errors({ account: { zone: 'Asia/Tokyo' } }, { now: undefined })).toEqual(['no-now now'])
    expect(errors({ account: { zone: 'Mars/Base' }, author: { zone: 'Mars/Moon' } })).toEqual([
      'bad-zone account.zone',
      'bad-zone author.zone',
    ])
  })
})

describe('the scopes that judge', () => {
  it('are those given, without those around others, in order', () => {
    const { codes, leaves, around } = at({}, { scopes: ['nice', 'FR', 'berlin', 'EU', 'nice'] })
    expect(codes).toEqual(['berlin', 'nice'])
    expect(leaves).toEqual(['berlin', 'nice'])
    expect(around).toEqual(['DE', 'EU', 'FR', 'berlin', 'nice'])
  })
  it('are everywhere where none is given, or none exists', () => {
    expect(at({}).leaves).toEqual([undefined])
    const none = at({}, { scopes: ['atlantis', 'mu'] })
    expect(none.leaves).toEqual([undefined])
    expect(none.errors).toEqual([{ code: 'unknown-scope', field: 'scopes' }])
    expect(errors({}, { scopes: ['atlantis', 5] })).toEqual(['wrong-kind scopes', 'unknown-scope scopes'])
  })
})

describe('what cannot be read', () => {
  it.each([
    [null, ['wrong-kind post']],
    ['text', ['wrong-kind post']],
    [3, ['wrong-kind post']],
    [[], ['wrong-kind post']],
    [{}, []],
  ])('a post that is none: %j', (post, wanted) => {
    expect(errors(post)).toEqual(wanted)
  })
  it('a text longer than any is read, and not one letter less', () => {
    const long = 'x'.repeat(MAX_TEXT)
    expect(errors({ text: long, title: long })).toEqual([])
    expect(errors({ text: `${long}x` })).toEqual(['too-long text'])
    expect(errors({ title: `${long}x`, text: `${long}x` })).toEqual(['too-long text', 'too-long title'])
    expect(errors({ text: 3, title: 3 })).toEqual(['wrong-kind text', 'wrong-kind title'])
  })
  it('of many items is said once', () => {
    const media = [{ kind: 5 }, { kind: 'image', alt: 5 }, { kind: 6 }]
    expect(errors({ media, links: 5 })).toEqual(['wrong-kind media.kind', 'wrong-kind media.alt', 'wrong-kind links'])
  })
  it('a present that is none is said once', () => {
    expect(errors({}, { now: 'soon' })).toEqual(['bad-date now'])
    expect(errors({}, { now: undefined })).toEqual(['no-now now'])
    expect(errors({ publishAt: 'soon' }, { now: undefined })).toEqual(['bad-date publishAt', 'no-now now'])
  })
})

describe('post time', () => {
  it('is when it goes out, or now where that is later', () => {
    const times = (publishAt: string | undefined, now: string | undefined = NOW) => at({ publishAt }, { now }).times
    expect(times(undefined)).toEqual({ at: NOW, for: NOW })
    expect(times('2026-11-24T10:30:00+01:00')).toEqual({ at: NOW, for: '2026-11-24T10:30:00+01:00' })
    expect(times('2026-11-24T09:59:59+01:00')).toEqual({ at: NOW, for: NOW })
    expect(times('2026-11-24T10:00:00+01:00')).toEqual({ at: NOW, for: NOW })
    expect(at({ publishAt: NOW }, { now: undefined }).times).toEqual({ at: '', for: '' })
    expect(at({ publishAt: '2026-11-24T10:30:00+01:00' }).at).toBe(Date.parse('2026-11-24T09:30:00Z'))
  })
})

describe('a decision', () => {
  const rule = (more: object) => ({ title: 'Limit it', effect: 'require', message: 'Seen.', ...more })
  // Compiled for each decision: what is kept with a policy is made anew.
  const judged = () =>
    compilePolicy(
      onePack(
        {
          a: rule({
            conditions: { fact: 'text.terms', operator: 'atLeastItems', value: 1 },
            terms: { en: ['cheap'] },
            obligations: [{ kind: 'remove' }],
          }),
          b: rule({
            conditions: {
              all: [
                { fact: 't.num', operator: 'greaterThan', value: { param: 'z' } },
                { fact: 't.num', operator: 'greaterThan', value: { param: 'a' } },
              ],
            },
            params: { z: { kind: 'number', default: 0 }, a: { kind: 'number', default: 1 } },
          }),
          c: rule({
            conditions: {
              all: [
                { fact: 'text.terms', operator: 'atLeastItems', value: 1 },
                { fact: 't.flag', operator: 'equal', value: true },
              ],
            },
            terms: { en: ['cheap'] },
            obligations: [{ kind: 'remove' }],
          }),
        },
        { knows: ['t.flag'], rules: { '0-again': { rule: 't/b' } }, scopes: { lyon: { within: 'FR' } }, reason: 'x' },
        { facts: { 't.flag': { kind: 'boolean', title: 'F' }, 't.num': { kind: 'number', title: 'N' } } },
      ),
    )
  const decide = (post: Post, context: Partial<Context> = {}) =>
    evaluate(post, { now: NOW, ...context, policy: judged() })
  const post: Post = { text: 'So cheap.', account: { kind: 'official' }, author: { id: 'ann' } }

  it('says by which policy it was made, and where', () => {
    expect(decide({ text: 'Hello' }, { scopes: ['lyon'] }).policy).toStrictEqual({
      id: 'p',
      version: '1.0.0',
      digest: judged().digest,
      scopes: ['lyon'],
    })
  })
  it('has no key without a value', () => {
    const { findings, obligations } = decide(post, { facts: { 't.flag': false } })
    expect(findings).toHaveLength(1)
    expect(Object.keys(findings[0] ?? {})).toEqual([
      'rule',
      'scopes',
      'effect',
      'outcome',
      'status',
      'evidence',
      'obligations',
      'fixes',
      'params',
    ])
    expect(obligations).toStrictEqual([{ kind: 'remove', due: 'before', by: 'author', rules: ['t/a'] }])
  })
  it('names a rule before its added uses, and parameters in order', () => {
    const { findings } = decide({ ...post, text: '' }, { facts: { 't.num': 5 } })
    expect(findings.map(({ rule: id, use }) => [id, use])).toEqual([
      ['t/b', undefined],
      ['t/b', '0-again'],
    ])
    expect(findings.map((finding) => 'because' in finding)).toEqual([false, false])
    expect(JSON.stringify(findings[0]?.params)).toBe('{"a":1,"z":0}')
  })
  it('proposes repairs for what is certain only', () => {
    const { findings } = decide(post)
    expect(findings.map(({ rule: id, status, fixes }) => [id, status, fixes.length])).toEqual([
      ['t/a', 'open', 1],
      ['t/c', 'undetermined', 0],
    ])
  })
  it('shares nothing that could be changed', () => {
    const isFrozen = (value: unknown): boolean =>
      value === null || typeof value !== 'object' || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
    for (const { params, scopes } of decide(post).findings) expect([params, scopes].every(isFrozen)).toBe(true)
  })
  it('is not made without a compiled policy', () => {
    for (const context of [undefined, null, {}, { policy: null }, { policy: {} }])
      expect(() => evaluate(post, context as never)).toThrow('`context.policy` must be a compiled policy')
    for (const given of [undefined, null, { policy: {}, packs: [] }]) {
      expect(() => rulesInForce(given as never)).toThrow('`policy` must be a compiled policy')
      expect(() => requiredFields(given as never)).toThrow('`policy` must be a compiled policy')
    }
  })
})
