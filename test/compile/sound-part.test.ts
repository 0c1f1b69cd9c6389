import { describe, expect, it } from 'vitest'
import { soundPart } from '../../src/compile/sound-part.js'
import { checkPolicy, compilePolicy, type PolicyError, problem } from '../../src/index.js'

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
    expect(
      problems(
        bundle({
          a: rule('txt', { examples: [{ post: {}, fires: 'maybe' }], message: 3, rationale: 3, concern: 'none' }),
        }),
      ),
    ).toEqual([
      ['wrong-kind', '/packs/0/rules/a/concern'],
      ['unknown-fact', '/packs/0/rules/a/conditions/all/0/fact'],
      ['bad-value', '/packs/0/rules/a/examples/0/fires'],
      ['wrong-kind', '/packs/0/rules/a/message'],
      ['wrong-kind', '/packs/0/rules/a/rationale'],
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

it('what is set on a rule is read when only its words are set aside', () => {
  const params = { 'acme/a': { params: { n: 1 } } }
  expect(problems(bundle({ a: rule('text', { title: 3 }) }, { rules: params }))).toEqual([
    ['wrong-kind', '/packs/0/rules/a/title'],
    ['unknown-parameter', '/policy/rules/acme~1a/params/n'],
  ])
})

describe('nothing wrong is said of the rest', () => {
  it('when a setting is set aside, of what else it says', () => {
    const twice = { twice: { rule: 5, params: { n: 1 } } }
    const scopes = { lyon: { within: 'FR', rules: twice } }
    expect(problems(bundle({ a: rule('text') }, { rules: twice })).map(([, at]) => at)).toEqual([
      '/policy/rules/twice/rule',
    ])
    expect(problems(bundle({ a: rule('text') }, { scopes })).map(([, at]) => at)).toEqual([
      '/policy/scopes/lyon/rules/twice/rule',
    ])
    expect(problems(changed(['packs', 1, 'overrides'], twice)).map(([, at]) => at)).toEqual([
      RULE,
      '/packs/1/overrides/twice/rule',
    ])
    expect(problems(bundle({ a: rule('text') }, { knows: [5, 'nothing'] })).map(([, at]) => at)).toEqual([
      '/policy/knows/0',
    ])
  })
  it('when a rule of one pack is set aside, of a rule of that name in another', () => {
    const value = changed(['packs', 1, 'rules'], { b: rule('text', { efect: 'off' }) })
    expect(problems(value)).toEqual([
      ['unknown-fact', RULE],
      ['unknown-key', '/packs/1/rules/b/efect'],
    ])
  })
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

/** A bundle with one part changed, whose rule `b` reads a fact that does not exist. */
const changed = (path: readonly (string | number)[], to: unknown): unknown => {
  const whole = {
    ...bundle(
      { a: rule('text'), b: rule('txt') },
      {
        packs: { acme: '1', fr: '1' },
        rules: { 'acme/a': { effect: 'forbid' } },
        scopes: { lyon: { within: 'FR', rules: { 'acme/a': { effect: 'forbid' } } } },
      },
    ),
  }
  whole.packs.push({
    format: 1,
    id: 'fr',
    version: '1.0.0',
    title: 'fr',
    rules: {},
    overrides: { 'acme/a': { effect: 'forbid' } },
  } as never)
  const put = (value: unknown, [key, ...rest]: readonly (string | number)[]): unknown =>
    key === undefined
      ? to
      : Array.isArray(value)
        ? value.map((item, i) => (i === key ? put(item, rest) : item))
        : { ...(value as object), [key]: put((value as { [key: string]: unknown })[key], rest) }
  return put(whole, path)
}
const RULE = '/packs/0/rules/b/conditions/all/0/fact'

describe('the rest is read when this part is set aside', () => {
  it.each([
    [['$schema'], 3],
    [['names'], 3],
    [['policy', 'extra'], 1],
    [['policy', 'title'], 3],
    [['policy', '$schema'], 3],
    [['policy', 'knows'], 3],
    [['policy', 'statements'], 3],
    [['policy', 'rules', 'acme/a'], 3],
    [['policy', 'rules', 'acme/a', 'effect'], 'must'],
    [['policy', 'scopes', 'lyon', 'rules', 'acme/a'], 3],
    [['policy', 'scopes', 'lyon', 'rules', 'acme/a', 'params'], 3],
    [['packs', 0, 'extra'], 1],
    [['packs', 0, 'title'], 3],
    [['packs', 0, 'notes'], 3],
    [['packs', 0, 'calendar'], 3],
    [['packs', 0, 'statements'], 3],
    [['packs', 0, 'rules', 'a', 'extra'], 1],
    [['packs', 0, 'rules', 'a', 'title'], 3],
    [['packs', 0, 'rules', 'a', 'message'], { en: 3 }],
    [['packs', 0, 'rules', 'a', 'rationale'], 3],
    [['packs', 0, 'rules', 'a', 'concern'], 'none'],
    [['packs', 0, 'rules', 'a', 'examples'], 3],
    [['packs', 0, 'rules', 'a', 'conditions'], 3],
    [['packs', 0, 'rules', 'a', 'effect'], 'must'],
    [['packs', 0, 'rules', 'a'], 3],
    [['packs', 1, 'overrides', 'acme/a'], 3],
    [['packs', 1, 'overrides', 'acme/a', 'effect'], 'must'],
  ] as const)('%j', (path, to) => {
    const at = problems(changed(path, to)).map(([, where]) => where as string)
    expect(at).toHaveLength(2)
    expect(at).toContain(RULE)
    expect(at.find((where) => where !== RULE)).toMatch(
      new RegExp(`^/${path.map((key) => String(key).replace('/', '~1').replace('$', '\\$')).join('/')}`),
    )
  })
})

describe('nothing but its shape is read when too much would be missing with this part', () => {
  it.each([
    [['extra'], 1],
    [['policy'], 3],
    [['policy', 'id'], 3],
    [['policy', 'packs'], 3],
    [['policy', 'rules'], 3],
    [['policy', 'scopes'], 3],
    [['policy', 'scopes', 'lyon'], 3],
    [['policy', 'scopes', 'lyon', 'extra'], 1],
    [['policy', 'scopes', 'lyon', 'rules'], 3],
    [['packs'], 3],
    [['packs', 0], 3],
    [['packs', 0, 'id'], 3],
    [['packs', 0, 'version'], 'one'],
    [['packs', 0, 'rules'], 3],
    [['packs', 0, 'facts'], 3],
    [['packs', 0, 'facts'], { 'acme.x': { kind: 'text', title: 'X', extra: 1 } }],
    [['packs', 1, 'overrides'], 3],
  ] as const)('%j', (path, to) => {
    const found = problems(changed(path, to))
    expect(found).toHaveLength(1)
    expect(found.map(([, at]) => at)).not.toContain(RULE)
  })
})

it('what a region file sets on a rule set aside is set aside with it, and what it sets on others stays', () => {
  const value = changed(['packs', 0, 'rules', 'a', 'effect'], 'must') as { packs: { overrides: object }[] }
  const region = value.packs[1] as { overrides: object }
  region.overrides = {
    'acme/a': { params: { n: 1 } },
    'acme/b': { params: { n: 1 } },
    c: { rule: 'acme/a', params: { n: 1 } },
  }
  expect(problems(value)).toEqual([
    ['bad-value', '/packs/0/rules/a/effect'],
    ['unknown-fact', RULE],
    ['unknown-parameter', '/packs/1/overrides/acme~1b/params/n'],
  ])
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

it('however many mistakes there are, the list of packs is gone through as often', () => {
  let gone = 0
  class Counted extends Array<unknown> {
    override map<T>(each: (item: unknown, i: number, all: unknown[]) => T): T[] {
      gone += 1
      return super.map(each)
    }
  }
  const times = (mistakes: number) => {
    const rules = Object.fromEntries(Array.from({ length: mistakes }, (_, i) => [`r${i}`, rule('text', { efect: 1 })]))
    const given = bundle(rules)
    gone = 0
    soundPart(
      { ...given, packs: Counted.from(given.packs) },
      Object.keys(rules).map((name) => problem('unknown-key', `/packs/0/rules/${name}/efect`, 'unknown')),
    )
    return gone
  }
  expect(times(100)).toBe(times(1))
})
