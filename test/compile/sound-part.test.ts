import { describe, expect, it } from 'vitest'
import { checkPolicy, compilePolicy, type PolicyError } from '../../src/index.js'

const rule = (fact: string, more: object = {}) => ({
  title: 'Forbid a thing',
  effect: 'forbid',
  message: 'Leave it out.',
  conditions: { all: [{ fact, operator: 'equal', value: 'x' }] },
  ...more,
})
const bundle = (rules: object, policy: object = {}, more: object = {}) => ({
  policy: { format: 1, id: 'own', version: '1.0.0', packs: { acme: '1' }, ...policy },
  packs: [{ format: 1, id: 'acme', version: '1.0.0', title: 'Acme', rules, ...more }],
})
const problems = (value: unknown) => checkPolicy(value).map(({ code, at }) => [code, at])

describe('problems of shape and of meaning are told at once', () => {
  it('in two rules', () => {
    expect(problems(bundle({ a: rule('text', { efect: 'off' }), b: rule('txt') }))).toEqual([
      ['unknown-key', '/packs/0/rules/a/efect'],
      ['unknown-fact', '/packs/0/rules/b/conditions/all/0/fact'],
    ])
  })
  it('in one rule, where the wrong key says nothing about its conditions', () => {
    expect(problems(bundle({ a: rule('txt', { examples: [{ post: {}, fires: 'maybe' }], message: 3 }) }))).toEqual([
      ['unknown-fact', '/packs/0/rules/a/conditions/all/0/fact'],
      ['bad-value', '/packs/0/rules/a/examples/0/fires'],
      ['wrong-kind', '/packs/0/rules/a/message'],
    ])
  })
  it('in the policy and in a rule', () => {
    const settings = { 'acme/a': { efect: 'off' }, 'acme/c': {} }
    expect(problems(bundle({ a: rule('txt') }, { rules: settings, knows: 'all' }))).toEqual([
      ['unknown-fact', '/packs/0/rules/a/conditions/all/0/fact'],
      ['wrong-kind', '/policy/knows'],
      ['unknown-key', '/policy/rules/acme~1a/efect'],
      ['unknown-rule', '/policy/rules/acme~1c'],
    ])
  })
})

describe('nothing wrong is said of the rest', () => {
  it('when a rule is set aside, of what is set on it or names it', () => {
    const permit = rule('text', { effect: 'permit', lifts: ['acme/a'] })
    const policy = {
      rules: { 'acme/a': { params: { n: 3 } }, twice: { rule: 'acme/a', params: { n: 4 } } },
      scopes: { lyon: { within: 'FR', rules: { 'acme/a': { params: { n: 5 } } } } },
    }
    const broken = rule('text', { params: { n: { kind: 'nubmer', default: 1 } } })
    expect(problems(bundle({ a: broken, b: permit }, policy)).map(([, at]) => at)).toEqual([
      '/packs/0/rules/a/params/n/kind',
    ])
  })
  it('when too much would be missing', () => {
    expect(
      problems(bundle({ a: rule('acme.tag') }, {}, { facts: { 'acme.tag': { kind: 'words', title: 'Tag' } } })),
    ).toEqual([['bad-value', '/packs/0/facts/acme.tag/kind']])
  })
})

it('a policy with either is refused once, with every problem', () => {
  const value = bundle({ a: rule('text', { efect: 'off' }), b: rule('txt') })
  const thrown = (() => {
    try {
      return compilePolicy(value as never)
    } catch (error) {
      return error
    }
  })()
  expect((thrown as PolicyError).name).toBe('PolicyError')
  expect((thrown as PolicyError).problems).toHaveLength(2)
})
