import { describe, expect, it } from 'vitest'
import {
  type Bundle,
  type Catalog,
  checkPolicy,
  compilePolicy,
  defineFact,
  evaluate,
  extendCatalog,
  standardCatalog,
} from '../../src/index.js'
import { COMPILED } from '../../src/model/index.js'
import { onePack } from '../generate/one-pack.js'

const NOW = '2026-11-24T09:00:00Z'
const rule = (conditions: object, more: object = {}) => ({
  title: 'Limit it',
  effect: 'require',
  message: 'Seen.',
  conditions,
  ...more,
})
const FLAG = { fact: 't.flag', operator: 'equal', value: true }
const facts = { 't.flag': { kind: 'boolean', title: 'A switch' } }
const region = (id: string, more: object) => ({ format: 1, id, version: '1.0.0', title: id, ...more })

describe('a policy has', () => {
  it('the calendars of all its region files', () => {
    const vote = (day: string, scope: string) => ({ id: scope, day, scope, closes: '20:00', zone: 'Europe/Paris' })
    const silent = rule({ fact: 'calendar.silence', operator: 'atLeastItems', value: 1 })
    const policy = compilePolicy(
      onePack(
        { r: silent },
        { packs: { t: '1', fr: '1', de: '1' } },
        {},
        region('fr', { calendar: { elections: [vote('2026-11-24', 'FR')] } }),
        region('de', { calendar: { elections: [vote('2026-12-24', 'DE')] } }),
      ),
    )
    const on = (now: string, scope: string) =>
      evaluate({ text: 'a', account: { kind: 'official' } }, { policy, now, scopes: [scope] }).outcome
    expect([on(NOW, 'FR'), on(NOW, 'DE')]).toEqual(['hold', 'allow'])
    expect([on('2026-12-24T09:00:00Z', 'FR'), on('2026-12-24T09:00:00Z', 'DE')]).toEqual(['allow', 'hold'])
  })

  it('the same calendar in whatever order its packs are given and listed', () => {
    const days = (id: string, day: string) => region(id, { calendar: { holidays: [{ day, scope: id.toUpperCase() }] } })
    const [fr, de] = [days('fr', '2026-07-14'), days('de', '2026-10-03')]
    const one = onePack({ r: rule(FLAG) }, { packs: { fr: '1', t: '1', de: '1' } }, { facts }, fr, de)
    const other = onePack({ r: rule(FLAG) }, { packs: { de: '1', t: '1', fr: '1' } }, { facts }, de, fr)
    const listed = (bundle: Bundle) =>
      compilePolicy(bundle)[COMPILED].calendar.holidays?.map((holiday) => (holiday as { scope?: string }).scope)
    expect(listed(one)).toEqual(['DE', 'FR'])
    expect(listed(other)).toEqual(['DE', 'FR'])
  })

  it('the protected names of every list of its bundle', () => {
    const named = rule({ fact: 'text.names', params: { lists: ['donors'] }, operator: 'atLeastItems', value: 1 })
    const policy = compilePolicy({
      ...onePack({ r: named }),
      names: { donors: { text: ['Odile Trudel'] }, staff: { text: ['Max Imbert'] } },
    } as never)
    const said = (text: string) => evaluate({ text, account: { kind: 'official' } }, { policy, now: NOW }).outcome
    expect([said('With Odile Trudel'), said('With Max Imbert')]).toEqual(['hold', 'allow'])
  })
})

describe('a problem is said', () => {
  const said = (bundle: unknown, catalog: Catalog = standardCatalog) =>
    checkPolicy(bundle, catalog).map(({ code, at }) => `${code} ${at}`)

  it('of a pack of another version, and which one to write', () => {
    const bundle = onePack({ r: rule(FLAG) }, {}, { facts, version: '12.3.0' })
    expect(checkPolicy(bundle)).toMatchObject([
      { code: 'wrong-version', at: '/policy/packs/t', hint: 'read what changed, then write `"12"`' },
    ])
  })

  it('of no field that a coded fact of the host reads, whichever fact it is', () => {
    const heard = defineFact({
      id: 'acme.heard',
      title: 'Heard',
      kind: { type: 'boolean' },
      reads: ['acme.voice'],
      observe: () => ({ value: true }),
    })
    const bundle = onePack({ r: rule(FLAG) }, { knows: ['acme.voice', 'a.labels'] }, { facts })
    expect(said(bundle)).toEqual(['unknown-field /policy/knows/0', 'unknown-field /policy/knows/1'])
    expect(said(bundle, extendCatalog(standardCatalog, { facts: [heard] }))).toEqual(['unknown-field /policy/knows/1'])
  })

  it('of a rule that a permit lifts and no listed pack has, but not of a tag nor of a pack that is not listed', () => {
    const rules = {
      p: rule(FLAG, { effect: 'off', lifts: ['t/none', 'u/none', 'x/none', 'calm'] }),
      q: rule(FLAG, { effect: 'off', caps: ['t/p', 'u/r', 'u/none'] }),
    }
    const more = region('u', { rules: { r: rule(FLAG) } })
    expect(said(onePack(rules, { packs: { t: '1', u: '1' } }, { facts }, more))).toEqual([
      'unknown-rule /packs/0/rules/p/lifts/0',
      'unknown-rule /packs/0/rules/p/lifts/1',
      'unknown-rule /packs/0/rules/q/caps/2',
    ])
  })
})
