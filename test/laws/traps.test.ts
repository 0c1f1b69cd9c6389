import { describe, expect, it } from 'vitest'
import {
  type Bundle,
  type Context,
  compilePolicy,
  contentDigest,
  evaluate,
  type Post,
  type Rule,
} from '../../src/index.js'
import { DECLARED } from '../generate/vocabulary.js'

const bundleOf = (rules: Record<string, Partial<Rule>>, knows: readonly string[] = []): Bundle => ({
  policy: { format: 1, id: 'traps', version: '1.0.0', packs: { gen: '1' }, knows },
  packs: [
    {
      format: 1,
      id: 'gen',
      version: '1.0.0',
      title: 'gen',
      facts: DECLARED,
      rules: Object.fromEntries(
        Object.entries(rules).map(([name, rule]) => [name, { title: 'Limit this', message: 'Seen.', ...rule } as Rule]),
      ),
    },
  ],
})
const judge = (bundle: Bundle, post: Post, context: Context = {}) =>
  evaluate(post, { now: '2026-11-24T09:00:00Z', ...context, policy: compilePolicy(bundle) })
const post: Post = { text: 'x', account: { kind: 'official' }, author: { id: 'ann' } }
const always = { fact: 'text', operator: 'equal', value: 'x' } as const
const urgent = { fact: 'gen.urgent', operator: 'equal', value: true } as const

describe('the three traps', () => {
  it('obligations are sorted, whatever the order of rules and of obligations in them', () => {
    const approval = { kind: 'approval', roles: ['lead'] }
    const rules: Record<string, Partial<Rule>> = {
      b: { effect: 'require', conditions: always, obligations: [{ kind: 'source' }, { kind: 'notify' }, approval] },
      a: { effect: 'require', conditions: always, obligations: [approval, { kind: 'alt-text' }] },
      c: { effect: 'advise', conditions: always, obligations: [{ kind: 'notify' }] },
    }
    const backwards = Object.fromEntries(
      Object.entries(rules)
        .reverse()
        .map(([name, rule]) => [name, { ...rule, obligations: rule.obligations ?? [] }]),
    )
    const { obligations } = judge(bundleOf(rules), post)
    expect(obligations.map(({ kind, rules: asked }) => [kind, asked])).toEqual([
      ['alt-text', ['gen/a']],
      ['approval', ['gen/a', 'gen/b']],
      ['notify', ['gen/b', 'gen/c']],
      ['source', ['gen/b']],
    ])
    expect(JSON.stringify(judge(bundleOf(backwards), post))).toBe(JSON.stringify(judge(bundleOf(rules), post)))
  })

  it('an unknown list also asks for the facts outside that its condition reads', () => {
    const conditions = {
      fact: 'recipients',
      operator: 'someItem',
      value: {
        any: [
          { item: 'minor', operator: 'equal', value: true },
          { fact: 'gen.tags', operator: 'contains', value: 'a' },
        ],
      },
    } as const
    const about = {
      fact: 'about',
      operator: 'someItem',
      value: {
        all: [
          { item: 'approved', operator: 'equal', value: false },
          urgent,
          { fact: 'gen.score', operator: 'lessThan', value: { fact: 'author.postCount' } },
        ],
      },
    } as const
    const bundle = bundleOf(
      { people: { effect: 'forbid', conditions }, about: { effect: 'forbid', conditions: about } },
      ['about'],
    )
    const asked = judge(bundle, post).needs.map(({ field }) => field)
    expect(asked).toEqual(['about', 'author.postCount', 'gen.score', 'gen.urgent'])
    const answered = judge(
      bundle,
      { ...post, about: [{ approved: false }], author: { id: 'ann', postCount: 3 } },
      { facts: { 'gen.urgent': true, 'gen.score': 1 } },
    )
    expect([answered.outcome, answered.needs]).toEqual(['deny', []])
    // A list that is known, with one item of which nothing is known, asks for that item's attribute.
    const known = judge(bundle, { ...post, about: [{}] }, { facts: { 'gen.urgent': true, 'gen.score': 1 } })
    expect(known.needs.map(({ field, at }) => [field, at])).toEqual([
      ['about.approved', '/about/0'],
      ['author.postCount', undefined],
    ])
  })

  it('a rule that says nothing does not reappear as met, lifted, waived or capped', () => {
    const obligations = [{ kind: 'approval', roles: ['lead'] }]
    const bundle = bundleOf(
      {
        silent: { effect: 'require', conditions: urgent, obligations },
        advice: { effect: 'advise', conditions: { fact: 'gen.score', operator: 'greaterThan', value: 0 }, obligations },
        permit: { effect: 'permit', lifts: ['gen/silent', 'gen/advice'], conditions: always },
        protect: { effect: 'protect', caps: ['gen/silent', 'gen/advice'], conditions: always },
      },
      ['gen.score', 'gen.urgent'],
    )
    const policy = {
      ...bundle,
      policy: {
        ...bundle.policy,
        rules: { 'gen/silent': { waivableBy: ['lead'] }, 'gen/advice': { waivableBy: ['lead'] } },
      },
    }
    const by = { by: 'cy', roles: ['lead'] }
    const records: Context = {
      facts: { 'gen.urgent': false },
      approvals: [{ ...by, at: '2026-11-24T08:00:00Z', digest: contentDigest(post) }],
      waivers: ['gen/silent', 'gen/advice'].map((rule) => ({
        ...by,
        rule,
        for: 'ann',
        reason: 'x',
        from: '2026-11-01T00:00:00Z',
        until: '2026-12-01T00:00:00Z',
      })),
    }
    expect(judge(policy, post, records).findings).toEqual([])
    expect(judge(policy, post, { facts: { 'gen.urgent': false } }).findings).toEqual([])
  })
})
