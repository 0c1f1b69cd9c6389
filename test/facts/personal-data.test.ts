import * as libphonenumber from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { type Bundle, compilePolicy, evaluate, extendCatalog, phonesWith, standardCatalog } from '../../src/index.js'
import { starter } from '../../src/packs/index.js'

const now = '2026-11-24T09:30:00Z'
const rules = (text: string, more: object = {}, policy = compilePolicy(starter)) => {
  const { outcome, findings, unjudged } = evaluate(
    { text, language: 'de', account: { kind: 'official' } },
    { policy, now, ...more },
  )
  return {
    outcome,
    found: findings.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)),
    unjudged: unjudged.filter(({ rule }) => rule === 'sensitivity/personal-data').flatMap(({ fields = [] }) => fields),
  }
}
const NUMBER = 'Ruf Jonas an: 0151 23456789.'

describe('text.personalData', () => {
  it('reads a number by the country of the organisation or of the scope', () => {
    const found = { outcome: 'deny', found: ['mobile'], unjudged: [] }
    expect(rules(NUMBER, { organisation: { country: 'DE' } })).toEqual(found)
    expect(rules(NUMBER, { scopes: ['DE'] })).toEqual(found)
    expect(rules(NUMBER, { organisation: { country: 'FR' } })).toEqual({ outcome: 'allow', found: [], unjudged: [] })
  })

  it('says that the country is not known, and guesses none', () => {
    expect(rules(NUMBER)).toEqual({ outcome: 'allow', found: [], unjudged: ['organisation.country'] })
    expect(rules('Wir treffen uns um 18 Uhr.')).toEqual({ outcome: 'allow', found: [], unjudged: [] })
  })

  it('with `phonesWith`, takes the telephone numbers of `libphonenumber-js`', () => {
    const catalog = extendCatalog(standardCatalog, { facts: [phonesWith(libphonenumber)] })
    const policy = compilePolicy(starter as Bundle, catalog)
    const text = 'Soita Liisalle: 040 1234567'
    expect(rules(text, { organisation: { country: 'FI' } }, policy)).toMatchObject({
      outcome: 'deny',
      found: ['mobile'],
    })
    expect(rules('Soita +358 40 1234567', {}, policy)).toMatchObject({ outcome: 'deny', found: ['mobile'] })
  })
})
