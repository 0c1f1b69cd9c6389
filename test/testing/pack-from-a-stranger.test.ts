import { describe, expect, it } from 'vitest'
import { type Bundle, checkPolicy, compilePolicy, type Pack, type Rule } from '../../src/index.js'
import { fr, sensitivity, time } from '../../src/packs/index.js'
import { checkExamples } from '../../src/testing/index.js'

const rule = (change: object = {}): Rule =>
  ({
    title: 'Limit a word',
    effect: 'advise',
    message: 'It is there. Change it.',
    terms: { any: ['albatros'] },
    conditions: { fact: 'text.terms', operator: 'atLeastItems', value: 1 },
    ...change,
  }) as Rule
const pack = (rules: { readonly [name: string]: Rule }, change: object = {}): Pack => ({
  format: 1,
  id: 'acme',
  version: '1.0.0',
  title: 'Acme',
  rules,
  ...change,
})
const bundle = (packs: readonly Pack[], policy: object = {}): Bundle => ({
  policy: {
    format: 1,
    id: 'acme',
    version: '1.0.0',
    packs: Object.fromEntries(packs.map(({ id }) => [id, '1'])),
    ...policy,
  },
  packs,
})
const errors = (value: unknown) =>
  checkPolicy(value)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, at, hint }) => ({ code, at, hint: hint !== undefined && hint !== '' }))

describe('a pack from a stranger is refused with a pointer and a hint for', () => {
  it.each<[string, unknown, string, string]>([
    [
      'an unknown fact',
      bundle([pack({ a: rule({ conditions: { fact: 'text.trems', operator: 'atLeastItems', value: 1 } }) })]),
      'unknown-fact',
      '/packs/0/rules/a/conditions/fact',
    ],
    [
      'a hostile key',
      bundle([
        JSON.parse(JSON.stringify(pack({ a: rule() })).replace('"title":"Acme"', '"title":"Acme","__proto__":{}')),
      ]),
      'hostile-key',
      '/packs/0/__proto__',
    ],
    ['two packs with one rule id', bundle([pack({ a: rule() }), pack({ a: rule() })]), 'duplicate', '/packs/1/id'],
    [
      'a parameter out of range',
      bundle([sensitivity], { rules: { 'sensitivity/child-image': { params: { guardians: 3 } } } }),
      'wrong-kind',
      '/policy/rules/sensitivity~1child-image/params/guardians',
    ],
    [
      'a parameter of another kind',
      bundle([time], { rules: { 'time/personal-budget': { params: { minutes: '20' } } } }),
      'wrong-kind',
      '/policy/rules/time~1personal-budget/params/minutes',
    ],
    [
      'a parameter that is not there',
      bundle([time], { rules: { 'time/personal-budget': { params: { minute: 20 } } } }),
      'unknown-parameter',
      '/policy/rules/time~1personal-budget/params/minute',
    ],
    [
      'an override in a scope within an unknown one',
      bundle([time], { scopes: { lyon: { within: 'FRX', rules: { 'time/personal-budget': { effect: 'require' } } } } }),
      'unknown-scope',
      '/policy/scopes/lyon/within',
    ],
    ['a region file within an unknown scope', bundle([{ ...fr, id: 'zz-top' }]), 'unknown-scope', '/packs/0/within'],
    [
      'an override that loosens a locked rule',
      bundle([sensitivity], { rules: { 'sensitivity/child-image': { effect: 'advise', reason: 'no' } } }),
      'locked',
      '/policy/rules/sensitivity~1child-image/effect',
    ],
    [
      'an override of a rule that is fixed',
      bundle([pack({ a: rule({ lock: 'fixed' }) })], { rules: { 'acme/a': { effect: 'forbid' } } }),
      'locked',
      '/policy/rules/acme~1a/effect',
    ],
    [
      'an exemption from a locked rule',
      bundle([sensitivity], { rules: { 'sensitivity/child-image': { waivableBy: ['director'] } } }),
      'not-waivable',
      '/policy/rules/sensitivity~1child-image/waivableBy',
    ],
    [
      'an override of a rule that is not there',
      bundle([time], { rules: { 'time/personal-budgets': { effect: 'off' } } }),
      'unknown-rule',
      '/policy/rules/time~1personal-budgets',
    ],
    [
      'another version than the policy asks for',
      bundle([pack({ a: rule() }, { version: '2.0.0' })]),
      'wrong-version',
      '/policy/packs/acme',
    ],
    ['a pack that is not there', { ...bundle([pack({ a: rule() })]), packs: [] }, 'unknown-pack', '/policy/packs/acme'],
  ])('%s', (_, value, code, at) => {
    expect(errors(value)).toContainEqual({ code, at, hint: true })
    expect(() => compilePolicy(value as Bundle)).toThrow(/the policy cannot be used/)
  })

  it('all of them at once', () => {
    const many = bundle([sensitivity, time], {
      rules: {
        'sensitivity/child-image': { effect: 'advise', params: { guardians: 3 }, waivableBy: ['director'] },
        'time/none': {},
      },
      scopes: { lyon: { within: 'FRX' } },
    })
    expect([...new Set(errors(many).map(({ code }) => code))].sort()).toEqual([
      'locked',
      'not-waivable',
      'unknown-rule',
      'unknown-scope',
      'wrong-kind',
    ])
  })
})

/** Processor time, in milliseconds: other work on the machine does not count. */
const cost = (make: () => void): number => {
  const start = process.cpuUsage()
  make()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
/** How much more ten times as much costs: about 10 where the cost is linear, 100 where it is quadratic. */
const growth = (make: (n: number) => Bundle, n: number): number => {
  const [small, large] = [make(n), make(10 * n)]
  checkPolicy(small)
  const once = [1, 2, 3].map(() => cost(() => checkPolicy(small))).sort((a, b) => a - b)[1] as number
  return cost(() => checkPolicy(large)) / once
}
const each = (n: number, make: (i: number) => Rule) =>
  pack(Object.fromEntries(Array.from({ length: n }, (_, i) => [`rule-${i}`, make(i)])))

describe('compiling ten times as much costs about ten times as much', () => {
  it.each<[string, (n: number) => Bundle, number]>([
    ['10,000 rules', (n) => bundle([each(n, (i) => rule({ terms: { any: [`word ${i}`] } }))]), 1000],
    [
      'a term list of 100,000 words',
      (n) => bundle([pack({ a: rule({ terms: { any: Array.from({ length: n }, (_, i) => `term${i} two`) } }) })]),
      10_000,
    ],
    [
      '1,500 permits over 1,500 rules that share a tag',
      (n) => bundle([each(n, (i) => rule(i % 2 ? { tags: ['a'] } : { effect: 'permit', lifts: ['a'] }))]),
      300,
    ],
    [
      '2,000 unknown facts',
      (n) => bundle([each(n, (i) => rule({ conditions: { fact: `text.trems${i}`, operator: 'equal', value: 1 } }))]),
      200,
    ],
    [
      '3,000 overrides of unknown rules',
      (n) =>
        bundle([each(n, () => rule())], {
          rules: Object.fromEntries(Array.from({ length: n }, (_, i) => [`acme/rul-${i}`, { effect: 'off' }])),
        }),
      300,
    ],
  ])('%s', (_, make, n) => expect(growth(make, n)).toBeLessThan(40))
})

describe('checkExamples of a pack from a stranger', () => {
  it('never throws', () => {
    const strange = [pack({ a: rule({ conditions: {} }) }), pack({ a: rule({ examples: [{ post: 3, fires: true }] }) })]
    for (const one of [...strange, [], 'pack', undefined])
      expect(checkExamples(one as never).some(({ passed }) => !passed)).toBe(true)
  })
})
