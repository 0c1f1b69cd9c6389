import { describe, expect, it } from 'vitest'
import { ACCOUNT_KINDS, checkPolicy, compilePolicy, FIELDS, rulesInForce } from '../../src/index.js'
import { recommended, starter, strict } from '../../src/packs/index.js'
import { packFiles, presetFiles, regionFiles } from './read-rules.js'

const RANK = ['off', 'advise', 'require', 'forbid']
const inForce = (bundle: typeof starter) =>
  rulesInForce(compilePolicy(bundle)).filter(({ nature }) => nature === 'duty')
const presets = [starter, recommended, strict]

describe.each(presets)('$policy.id', (preset) => {
  it('has no problem and no warning', () => expect(checkPolicy(preset)).toEqual([]))
  it('uses every pack that is no region', () => {
    const ids = packFiles.map(({ data }) => data.id).filter((id) => !regionFiles.some(({ data }) => data.id === id))
    expect(Object.keys(preset.policy.packs).sort()).toEqual(ids.sort())
  })
  it('gives every reason once', () => {
    const reasons = Object.values(preset.policy.rules ?? {}).flatMap(({ reason }) => (reason ? [reason] : []))
    expect(reasons).toEqual([])
  })
})

describe('starter', () => {
  it('knows nothing but the post, and so does recommended', () => {
    expect([starter, recommended].map(({ policy }) => policy.knows)).toEqual([[], []])
  })
  it('says in one place why it only advises, in both languages', () => {
    expect(Object.keys(starter.policy.reason ?? {})).toEqual(['en', 'fr'])
    const { reason: _, ...silent } = starter.policy
    expect(checkPolicy({ ...starter, policy: silent }).map(({ code }) => code)).toContain('missing-reason')
  })
  it('is nowhere stricter than recommended', () => {
    const base = new Map(inForce(recommended).map((rule) => [rule.rule, rule]))
    for (const { rule, effect } of inForce(starter))
      for (const kind of ACCOUNT_KINDS)
        expect(RANK.indexOf(effect[kind]), `${rule} ${kind}`).toBeLessThanOrEqual(
          RANK.indexOf(base.get(rule)?.effect[kind] ?? 'off'),
        )
  })
})

describe('recommended', () => {
  it('is what the packs ship: its file holds no difference', () => {
    expect(presetFiles.find(({ id }) => id === 'presets/recommended')?.data.rules).toBeUndefined()
  })
})

describe('strict', () => {
  const knows = strict.policy.knows ?? []
  it('is nowhere milder than recommended', () => {
    const own = new Map(inForce(strict).map((rule) => [rule.rule, rule]))
    for (const { rule, effect } of inForce(recommended))
      for (const kind of ACCOUNT_KINDS)
        expect(RANK.indexOf(own.get(rule)?.effect[kind] ?? 'off'), `${rule} ${kind}`).toBeGreaterThanOrEqual(
          RANK.indexOf(effect[kind]),
        )
  })
  it('names the fields that it expects, each of which exists', () => {
    expect(knows.length).toBeGreaterThan(5)
    expect(knows.filter((field) => !FIELDS.has(field) && !field.startsWith('labels.'))).toEqual([])
    expect([...knows].sort()).toEqual(knows)
  })
  it('leaves no way to loosen in an office what it is for', () => {
    const loose = {
      ...strict.policy,
      scopes: {
        lyon: { within: 'FR', rules: { 'sensitivity/special-category': { effect: 'advise' as const, reason: 'No.' } } },
      },
    }
    expect(checkPolicy({ ...strict, policy: loose }).map(({ code }) => code)).toContain('locked')
  })
})

it('the smallest policy is a few lines', () => {
  const policy = {
    ...{ format: 1 as const, id: 'les-amis', version: '1.0.0' },
    packs: { sensitivity: '1', time: '1' },
    rules: { 'time/personal-budget': { params: { minutes: 20 } } },
  }
  expect(checkPolicy({ policy, packs: recommended.packs })).toEqual([])
})
