import { describe, expect, it, test } from 'vitest'
import { compilePolicy, type Rule } from '../../src/index.js'
import { sensitivity, starter } from '../../src/packs/index.js'
import { type Case, checkCases, describePack, describePolicy, EXAMPLE_NOW } from '../../src/testing/index.js'

const cases: Case[] = [
  {
    title: 'a private address is kept in',
    post: { text: 'Write to lopez@example.org', account: { kind: 'official' } },
    expect: { outcome: 'deny', findings: ['sensitivity/personal-data'] },
  },
  {
    title: 'an invitation goes out',
    post: { text: 'Venez samedi !', language: 'fr', account: { kind: 'official' } },
    context: { now: EXAMPLE_NOW },
    expect: { outcome: 'allow', findings: [] },
  },
]

/** A runner that keeps what it is given, as mocha’s `describe` and `it` would run it. */
const notebook = () => {
  const seen: string[] = []
  const run = (title: string, body: () => void) => {
    try {
      body()
      seen.push(`ok ${title}`)
    } catch (error) {
      seen.push(`not ok ${title}: ${(error as Error).message}`)
    }
  }
  return { seen, describe: (_: string, body: () => void) => body(), it: run }
}

describePolicy(starter, cases, { describe, test })
describePolicy(compilePolicy(starter), cases, { describe, it })
describePack(sensitivity, { describe, test })

describe('describePack and describePolicy', () => {
  it('register failing tests in a runner that says `it`, as mocha does', () => {
    const runner = notebook()
    const [one] = cases as [Case]
    describePolicy(starter, [one, { ...one, title: 'wrong', expect: { outcome: 'allow' } }], runner)
    expect(runner.seen).toEqual([
      'ok has no problem',
      'ok a private address is kept in',
      'not ok wrong: expected allow, got deny; findings: sensitivity/personal-data',
    ])
  })
  it('name the problems of a policy that cannot be used, once', () => {
    const runner = notebook()
    const policy = { ...starter.policy, rules: { 'time/none': { effect: 'off' as const } } }
    describePolicy({ ...starter, policy }, cases, runner)
    expect(runner.seen).toEqual([
      'not ok has no problem: /policy/rules/time~1none: there is no rule `time/none` (name a rule of a listed pack as `pack/rule`)',
    ])
  })
  it('say of a rule without examples that it is not whole', () => {
    const runner = notebook()
    const { 'personal-data': rule } = sensitivity.rules as NonNullable<typeof sensitivity.rules>
    const bare = { ...rule, examples: [] } as Rule
    describePack({ ...sensitivity, rules: { 'personal-data': bare } }, runner)
    expect(runner.seen[1]).toMatch(/^not ok sensitivity\/personal-data is whole: no example fires/)
  })
})

describe('checkCases', () => {
  it('says which case it cannot read', () => {
    const [one] = cases
    for (const [given, said] of [
      [{}, '/: this must be a list, not an object'],
      [[one, 7], '/1: each item must be an object, not a number'],
      [
        [one, { ...one, expect: { outcome: 'denied' } }],
        '/1/expect/outcome: `outcome` must be `allow`, `hold` or `deny`',
      ],
      [[{ ...one, expect: { outcome: 'deny', findings: 'a/b' } }], '/0/expect/findings: `findings` must be a list'],
    ] as const)
      expect(() => checkCases(starter, given as never)).toThrow(said)
    expect(() => checkCases(5 as never, cases)).toThrow('the policy cannot be used')
  })
  it('passes over no expectation, no title and no part of a post that it would not look at', () => {
    const [one] = cases as [Case]
    for (const [given, said] of [
      [{ ...one, expect: { outcome: 'deny', rules: ['a/b'] } }, '/0/expect/rules: `rules` is not known here'],
      [{ ...one, title: undefined }, '/0: `title` is missing'],
      [{ ...one, post: { txt: 'Hello' } }, '/0/post/txt: `txt` is not known here (did you mean `text`?)'],
      [{ ...one, context: { scopes: 'FR' } }, '/0/context/scopes: `scopes` must be a list'],
    ] as const)
      expect(() => checkCases(starter, [given] as never)).toThrow(said)
  })
  it('takes a bundle or what it compiled to', () => {
    expect(checkCases(starter, cases)).toEqual(checkCases(compilePolicy(starter), cases))
  })
  it('says which findings came instead', () => {
    const [one] = cases as [Case]
    expect(checkCases(starter, [{ ...one, expect: { outcome: 'deny', findings: [] } }])[0]?.message).toBe(
      'expected findings none, got sensitivity/personal-data',
    )
  })
})
