import { describe, expect, it } from 'vitest'
import { type Bundle, checkPolicy, compilePolicy, evaluate, rulesInForce } from '../../src/index.js'
import { onePack, flagged as rule } from '../generate/one-pack.js'

const OVER = { fact: 't.num', operator: 'greaterThan', value: { param: 'm' } }
const limited = (more: object = {}) =>
  rule({ conditions: OVER, params: { m: { kind: 'number', default: 3 } }, ...more })
const facts = { 't.flag': { kind: 'boolean', title: 'A switch' }, 't.num': { kind: 'number', title: 'A number' } }
const bundle = (rules: object, policy: object = {}, ...more: object[]) => onePack(rules, policy, { facts }, ...more)
/** A region file of France. */
const france = (overrides: object) => ({ format: 1, id: 'fr', version: '1.0.0', title: 'fr', overrides })
const BOTH = { packs: { t: '1', fr: '1' } }
const said = (value: Bundle) => checkPolicy(value).map(({ code, at }) => `${code} ${at}`)
const inForce = (value: Bundle, scope?: string) =>
  rulesInForce(compilePolicy(value), scope === undefined ? {} : { scopes: [scope] })

describe('a setting changes what it names, and nothing else', () => {
  it('an effect for one account kind leaves the others', () => {
    const [found] = inForce(bundle({ r: rule() }, { rules: { 't/r': { effect: { personal: 'forbid' } } } }))
    expect(found?.effect).toEqual({ official: 'require', representative: 'require', personal: 'forbid' })
  })

  it('a permit and a protection that get another parameter stay off', () => {
    const off = { effect: 'off', conditions: OVER, params: { m: { kind: 'number', default: 3 } } }
    const params = { params: { m: 4 }, reason: 'x' }
    const rules = { p: rule({ ...off, lifts: ['x'] }), q: rule({ ...off, caps: ['x'] }) }
    expect(inForce(bundle(rules, { rules: { 't/p': params, 't/q': params } }))).toEqual([])
  })

  it('a permit that its pack turns on, used once more in one scope, grants nothing there alone elsewhere', () => {
    const rules = { p: rule({ effect: 'permit', lifts: ['x'] }), r: rule({ tags: ['x'] }) }
    const scopes = { FR: { rules: { more: { rule: 't/p', reason: 'x' } } } }
    const value = bundle(rules, { rules: { 't/p': { effect: 'off' } }, scopes, knows: ['t.flag'] })
    const post = { text: 'a', account: { kind: 'official' as const } }
    const context = { policy: compilePolicy(value), now: '2026-11-24T09:00:00Z', facts: { 't.flag': true } }
    expect(evaluate(post, context).outcome).toBe('hold')
    expect(evaluate(post, { ...context, scopes: ['DE'] }).outcome).toBe('hold')
    expect(evaluate(post, { ...context, scopes: ['FR'] }).outcome).toBe('allow')
  })

  it('words added in one language leave the other languages and the other lists', () => {
    const listed = (list: string) => ({
      fact: 'text.terms',
      params: { list },
      operator: 'atLeastItems',
      value: 1,
    })
    const terms = { birds: { en: ['heron'], fr: ['aigrette'] }, trees: { en: ['larch'] } }
    const policy = compilePolicy(
      bundle(
        { r: rule({ conditions: { any: [listed('birds'), listed('trees')] }, terms }) },
        { rules: { 't/r': { terms: { birds: { en: { add: ['albatross'], remove: ['heron'] } } } } } },
      ),
    )
    const judged = (text: string) =>
      evaluate({ text, account: { kind: 'official' } }, { policy, now: '2026-11-24T09:00:00Z' }).outcome
    expect(['An albatross', 'Une aigrette', 'A larch'].map(judged)).toEqual(['hold', 'hold', 'hold'])
    expect(judged('A heron')).toBe('allow')
  })

  it('a region file may use a rule once more, in its own scope', () => {
    const law = france({ more: { rule: 't/old', effect: 'forbid' } })
    const value = onePack({ r: rule() }, BOTH, { facts, renamed: { old: 'r' } }, law)
    expect(said(value)).toEqual(['renamed /packs/1/overrides/more'])
    const judged = (scope: string) => inForce(value, scope).map(({ use, effect }) => [use, effect.official])
    expect(judged('FR')).toEqual([
      ['more', 'forbid'],
      [undefined, 'require'],
    ])
    expect(judged('DE')).toEqual([[undefined, 'require']])
  })

  it('a setting under an old name counts in a scope, as it does everywhere', () => {
    const scopes = { FR: { rules: { 't/old': { effect: 'forbid' } } } }
    const value = onePack({ r: rule() }, { scopes }, { facts, renamed: { old: 'r' } })
    expect(['FR', 'DE'].map((scope) => inForce(value, scope)[0]?.effect.official)).toEqual(['forbid', 'require'])
  })

  it('a lock in a region file binds nobody', () => {
    const law = france({ 't/r': { effect: 'forbid', lock: 'fixed' } })
    const local = { FR: { rules: { 't/r': { effect: 'advise', reason: 'x' } } } }
    const value = bundle({ r: rule() }, { ...BOTH, scopes: local }, law)
    expect(said(value)).toEqual([])
    expect(inForce(value, 'FR')[0]?.effect.official).toBe('advise')
  })
})

describe('a problem of a setting is said where it stands, once', () => {
  it('an effect by account kind: at the kind that loosens', () => {
    const effect = { official: 'advise', representative: 'forbid', personal: 'require' }
    expect(said(bundle({ r: rule({ lock: 'tighten-only' }) }, { reason: 'x', rules: { 't/r': { effect } } }))).toEqual([
      'locked /policy/rules/t~1r/effect/official',
    ])
  })

  it('a condition in `when` or `except`', () => {
    const none = { fact: 'none', operator: 'equal', value: 1 }
    const setting = { when: none, except: [{ when: none, reason: 'x' }], reason: 'x' }
    expect(said(bundle({ r: rule() }, { rules: { 't/r': setting } }))).toEqual([
      'unknown-fact /policy/rules/t~1r/except/0/when/fact',
      'unknown-fact /policy/rules/t~1r/when/fact',
    ])
  })

  it('a region file under a lock that nothing may change, of the pack or of the policy', () => {
    const law = france({ 't/r': { effect: 'forbid' }, 't/s': { effect: 'forbid' } })
    const locked = { 't/s': { lock: 'fixed' } }
    expect(said(bundle({ r: rule({ lock: 'fixed' }), s: rule() }, { ...BOTH, rules: locked }, law))).toEqual([
      'locked /packs/1/overrides/t~1r/effect',
      'locked /packs/1/overrides/t~1s/effect',
    ])
  })

  it.each(['permit', 'protect'])('a duty made a %s: not that it loosens, too', (effect) => {
    const rules = { 't/r': { effect }, 't/s': { effect } }
    expect(said(bundle({ r: rule(), s: rule({ lock: 'tighten-only' }) }, { rules }))).toEqual([
      'wrong-nature /policy/rules/t~1r/effect',
      'wrong-nature /policy/rules/t~1s/effect',
    ])
  })

  it('a parameter that a locked rule does not have: not that it has no direction, too', () => {
    const rules = { 't/r': { params: { n: 4 } } }
    expect(said(bundle({ r: limited({ lock: 'tighten-only' }) }, { rules }))).toEqual([
      'unknown-parameter /policy/rules/t~1r/params/n',
    ])
  })

  it('a parameter with a full stop in its name', () => {
    const conditions = { ...OVER, value: { param: 'm.n' } }
    const dotted = rule({ conditions, params: { 'm.n': { kind: 'number', default: 3 } }, lock: 'tighten-only' })
    expect(said(bundle({ r: dotted }, { reason: 'x', rules: { 't/r': { params: { 'm.n': 4 } } } }))).toEqual([
      'locked /policy/rules/t~1r/params/m.n',
    ])
  })
})
