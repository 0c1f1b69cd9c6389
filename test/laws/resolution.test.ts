import { describe, expect, it } from 'vitest'
import {
  type Bundle,
  checkPolicy,
  compilePolicy,
  contentDigest,
  defineFact,
  evaluate,
  extendCatalog,
  type Pack,
  type Policy,
  type Post,
  type Rule,
  standardCatalog,
} from '../../src/index.js'
import { DECLARED } from '../generate/vocabulary.js'

const rule = (more: Partial<Rule>): Rule => ({
  title: 'Limit this',
  message: 'Seen.',
  effect: 'forbid',
  conditions: { fact: 'text', operator: 'equal', value: 'x' },
  ...more,
})
const bundleOf = (rules: Record<string, Rule>, policy: Partial<Policy>, regions: readonly Pack[] = []): Bundle => ({
  policy: {
    format: 1,
    id: 'hands',
    version: '1.0.0',
    packs: Object.fromEntries(['gen', ...regions.map(({ id }) => id)].map((id) => [id, '1'])),
    ...policy,
  },
  packs: [{ format: 1, id: 'gen', version: '1.0.0', title: 'gen', facts: DECLARED, rules }, ...regions],
})
const region = (overrides: NonNullable<Pack['overrides']>): Pack => ({
  format: 1,
  id: 'fr',
  version: '1.0.0',
  title: 'France',
  overrides,
})
const post: Post = { text: 'x', account: { kind: 'official' }, author: { id: 'ann' } }
const now = '2026-11-24T09:00:00Z'
const judge = (bundle: Bundle, scopes: readonly string[] = [], more = {}) =>
  evaluate(post, { now, scopes, ...more, policy: compilePolicy(bundle) })
const because = { reason: 'a test' }

describe('the order of hands', () => {
  it('a region file never loosens what the policy set further out, however either writes the effect', () => {
    const kinds = { official: 'off', representative: 'off', personal: 'off' } as const
    for (const loose of ['off', kinds, { official: 'off' }] as const) {
      for (const strict of [
        'forbid',
        { official: 'forbid', representative: 'forbid', personal: 'forbid' },
        { official: 'forbid' },
      ] as const) {
        const bundle = bundleOf({ r: rule({ effect: 'require' }) }, { rules: { 'gen/r': { effect: strict } } }, [
          region({ 'gen/r': { effect: loose } }),
        ])
        expect(judge(bundle, ['FR']).outcome, JSON.stringify([strict, loose])).toBe('deny')
      }
    }
  })

  it('a region file changes what the policy left alone, and the policy changes that further in', () => {
    const bundle = bundleOf(
      { r: rule({ effect: 'require' }) },
      { scopes: { lyon: { within: 'FR', rules: { 'gen/r': { effect: 'forbid' } } } } },
      [region({ 'gen/r': { effect: 'off' } })],
    )
    expect([[], ['FR'], ['lyon'], ['DE']].map((scopes) => judge(bundle, scopes).outcome)).toEqual([
      'hold',
      'allow',
      'deny',
      'hold',
    ])
  })

  it('the stricter of two locks counts', () => {
    const locked = bundleOf(
      { r: rule({ effect: 'require', lock: 'tighten-only' }) },
      {
        rules: { 'gen/r': { lock: 'fixed' } },
        scopes: { lyon: { within: 'FR', rules: { 'gen/r': { effect: 'forbid' } } } },
      },
    )
    expect(
      checkPolicy(locked)
        .filter(({ severity }) => severity === 'error')
        .map(({ code, at }) => [code, at]),
    ).toEqual([['locked', '/policy/scopes/lyon/rules/gen~1r/effect']])
  })

  it('scopes whose settings are equal are judged as one, wherever these were written', () => {
    const when = { fact: 'text', operator: 'equal', value: 'x' } as const
    const bundle = bundleOf(
      { r: rule({}) },
      {
        scopes: {
          lyon: { within: 'FR', rules: { 'gen/r': { when, ...because } } },
          hq: { rules: { 'gen/r': { when, ...because } } },
        },
      },
    )
    expect(judge(bundle, ['lyon', 'hq']).findings.map(({ scopes }) => scopes)).toEqual([['hq', 'lyon']])
  })

  it('whether a waiver counts does not depend on the order of scopes', () => {
    const scopes = {
      one: { rules: { 'gen/r': { lock: 'tighten-only' } } },
      two: { rules: { 'gen/r': { lock: 'fixed' } } },
    } as const
    const waivers = [
      {
        rule: 'gen/r',
        for: 'ann',
        by: 'cy',
        roles: ['lead'],
        reason: 'x',
        from: '2026-11-01T00:00:00Z',
        until: '2026-12-01T00:00:00Z',
      },
    ]
    const outcomes = [scopes, { two: scopes.two, one: scopes.one }].map((given) =>
      JSON.stringify(
        judge(bundleOf({ r: rule({}) }, { rules: { 'gen/r': { waivableBy: ['lead'] } }, scopes: given }), [], {
          waivers,
        }),
      ),
    )
    expect(outcomes[0]).toBe(outcomes[1])
  })
})

describe('approvals', () => {
  it('one more approval never undoes what the others met', () => {
    const obligations = [{ kind: 'approval', roles: ['lead', 'editor'], then: [{ roles: ['lead'] }] }]
    const bundle = bundleOf({ r: rule({ effect: 'require', obligations }) }, {})
    const digest = contentDigest(post)
    const second = [
      { by: 'bob', roles: ['editor'], at: '2026-11-24T07:00:00Z', digest },
      { by: 'cy', roles: ['lead'], at: '2026-11-24T08:00:00Z', digest },
    ]
    const first = { by: 'cy', roles: ['lead'], at: '2026-11-24T06:00:00Z', digest }
    expect(judge(bundle, [], { approvals: second }).outcome).toBe('allow')
    expect(judge(bundle, [], { approvals: [first, ...second] }).outcome).toBe('allow')
  })

  it('many approvals that do not fit never hide the ones that do', () => {
    const obligations = [{ kind: 'approval', roles: ['a', 'b', 'c', 'd'], need: 'each' }]
    const bundle = bundleOf({ r: rule({ effect: 'require', obligations }) }, {})
    const digest = contentDigest(post)
    const crowd = Array.from({ length: 60 }, (_, i) => ({
      by: `p${i}`,
      roles: ['a', 'b', 'c'],
      at: '2026-11-24T06:00:00Z',
      digest,
    }))
    const last = { by: 'z', roles: ['d'], at: '2026-11-24T07:00:00Z', digest }
    expect(judge(bundle, [], { approvals: crowd }).outcome).toBe('hold')
    expect(judge(bundle, [], { approvals: [...crowd, last] }).outcome).toBe('allow')
    const stages = [
      { kind: 'approval', roles: ['a', 'b'], need: 2, then: [{ roles: ['b'], need: 2 }, { roles: ['d'] }] },
    ]
    const staged = bundleOf({ r: rule({ effect: 'require', obligations: stages }) }, {})
    const early = Array.from({ length: 40 }, (_, i) => ({
      by: `p${i}`,
      roles: ['a', 'b'],
      at: `2026-11-24T06:${String(i).padStart(2, '0')}:00Z`,
      digest,
    }))
    expect(judge(staged, [], { approvals: early }).outcome).toBe('hold')
    expect(judge(staged, [], { approvals: [...early, last] }).outcome).toBe('allow')
  })
})

describe('facts that fail', () => {
  const failing = defineFact({
    id: 'own.failing',
    title: 'Fails',
    kind: { type: 'boolean' },
    reads: [],
    observe: () => {
      throw new Error('no')
    },
  })
  const wrong = defineFact({
    id: 'own.wrong',
    title: 'Wrong',
    kind: { type: 'number' },
    reads: [],
    observe: () => ({ value: 'three' }),
  })
  const catalog = extendCatalog(standardCatalog, { facts: [failing, wrong] })
  const open = (bundle: Bundle) => evaluate(post, { now, policy: compilePolicy(bundle, catalog) })

  it('hold, and stand in `errors`, where they leave a rule undetermined', () => {
    const bundle = bundleOf(
      {
        a: rule({ conditions: { fact: 'own.failing', operator: 'equal', value: true } }),
        b: rule({ effect: 'require', conditions: { fact: 'own.wrong', operator: 'greaterThan', value: 1 } }),
        c: rule({
          conditions: {
            all: [
              { fact: 'own.failing', operator: 'equal', value: true },
              { fact: 'text', operator: 'equal', value: 'y' },
            ],
          },
        }),
      },
      {},
    )
    const { outcome, errors, unjudged } = open(bundle)
    expect([outcome, unjudged]).toEqual(['hold', []])
    expect(errors).toEqual([
      { code: 'fact-failed', field: 'own.failing', rules: ['gen/a'] },
      { code: 'fact-failed', field: 'own.wrong', rules: ['gen/b'] },
    ])
  })

  it('do so too where they leave a protection open', () => {
    const bundle = bundleOf(
      {
        r: rule({}),
        p: rule({
          effect: 'protect',
          caps: ['gen/r'],
          conditions: { fact: 'own.failing', operator: 'equal', value: true },
        }),
      },
      {},
    )
    const { outcome, errors } = open(bundle)
    expect([outcome, errors]).toEqual(['hold', [{ code: 'fact-failed', field: 'own.failing', rules: ['gen/r'] }]])
  })
})

describe('what an absent attribute of an item means', () => {
  it('is the default that its field declares', () => {
    const bundle = bundleOf(
      {
        kind: rule({
          conditions: {
            fact: 'media',
            operator: 'someItem',
            value: { item: 'kind', operator: 'equal', value: 'image' },
          },
        }),
        geo: rule({ conditions: { fact: 'geo', path: '$.precision', operator: 'equal', value: 'exact' } }),
      },
      {},
    )
    const { findings } = evaluate({ media: [{}], geo: { place: 'here' } }, { now, policy: compilePolicy(bundle) })
    expect(findings.map(({ rule: id }) => id)).toEqual(['gen/geo', 'gen/kind'])
  })
})

describe('evidence', () => {
  it('points into the post, or nowhere', () => {
    const bundle = bundleOf(
      {
        r: rule({
          conditions: {
            fact: 'calendar.elections',
            operator: 'someItem',
            value: { item: 'kind', operator: 'equal', value: 'general' },
          },
        }),
      },
      { knows: ['calendar'] },
    )
    const { findings, needs } = evaluate(post, {
      now,
      policy: compilePolicy(bundle),
      calendar: { elections: [{ day: '2026-11-29', kind: 'general' }] },
    })
    expect(findings[0]?.evidence.every(({ at }) => at === undefined)).toBe(true)
    expect(needs).toEqual([])
  })

  it('names an item once, by the kind that its fact gives it', () => {
    const conditions = {
      fact: 'media.alternatives',
      operator: 'someItem',
      value: { item: 'problem', operator: 'in', value: ['missing', 'short'] },
    } as const
    const bundle = bundleOf({ r: rule({ conditions }) }, {})
    const { findings } = evaluate({ ...post, media: [{ kind: 'image' }] }, { now, policy: compilePolicy(bundle) })
    expect(findings.map(({ evidence }) => evidence)).toEqual([
      [{ fact: 'media.alternatives', kind: 'alternative', at: '/media/0' }],
    ])
  })
})
