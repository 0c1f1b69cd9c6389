import { describe, expect, it } from 'vitest'
import {
  type Bundle,
  checkPolicy,
  compilePolicy,
  type Pack,
  type Policy,
  rulesInForce,
  slimBundle,
} from '../../src/index.js'

const pack: Pack = {
  format: 1,
  id: 't',
  version: '1.0.0',
  title: 't',
  rules: {
    now: {
      title: 'Limit this',
      effect: 'advise',
      conditions: { fact: 'text', operator: 'equal', value: 'x' },
      message: 'Seen.',
    },
  },
  renamed: { before: 'now', gone: 'nowhere' },
}
const region: Pack = {
  format: 1,
  id: 'fr',
  version: '1.0.0',
  title: 'France',
  overrides: { 't/before': { effect: 'forbid' } },
}
const bundle = (policy: Partial<Policy>): Bundle => ({
  policy: { format: 1, id: 'p', version: '1.0.0', packs: { t: '1', fr: '1' }, ...policy },
  packs: [pack, region],
})
const effect = (policy: Partial<Policy>, scope?: string) =>
  rulesInForce(compilePolicy(bundle(policy)), scope ? { scopes: [scope] } : {})[0]?.effect.official

describe('settings under an old name of a rule', () => {
  it('change the rule under its new name: everywhere, in a scope, in a region file', () => {
    expect(effect({ rules: { 't/before': { effect: 'require' } } })).toBe('require')
    expect(effect({ scopes: { A: { rules: { 't/before': { effect: 'require' } } } } }, 'A')).toBe('require')
    expect(effect({}, 'FR')).toBe('forbid')
  })

  it('are told, each where it stands', () => {
    const problems = checkPolicy(bundle({ rules: { 't/before': { effect: 'require' } } }))
    expect(problems.map(({ code, at, severity }) => [code, at, severity])).toEqual([
      ['renamed', '/packs/1/overrides/t~1before', 'warning'],
      ['renamed', '/policy/rules/t~1before', 'warning'],
    ])
  })

  it('are refused where the new name is set too', () => {
    const rules = { 't/before': { effect: 'off' }, 't/now': { effect: 'forbid' } } as const
    const problems = checkPolicy(bundle({ rules })).filter(({ severity }) => severity === 'error')
    expect(problems.map(({ code, at }) => [code, at])).toEqual([['duplicate', '/policy/rules/t~1before']])
  })

  it('lead nowhere where the new name is no rule', () => {
    const problems = checkPolicy(bundle({ rules: { 't/gone': { effect: 'off' } } }))
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['unknown-rule'])
  })

  it('reach the digest as if they were written under the new one', () => {
    const [old, now] = ['t/before', 't/now'].map((name) => bundle({ rules: { [name]: { effect: 'require' } } }))
    expect(compilePolicy(old as Bundle).digest).toBe(compilePolicy(now as Bundle).digest)
    expect(compilePolicy(slimBundle(old as Bundle)).digest).toBe(compilePolicy(now as Bundle).digest)
  })
})
