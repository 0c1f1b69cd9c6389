import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPolicy, type Pack, type Policy, type Setting } from '../../src/index.js'
import * as everything from '../../src/packs/index.js'
import { checkTexts } from '../../src/testing/check-shipped.js'

const FOLDER = new URL('../../examples/11-two-policies/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const policies = ['les-rivages', 'kestrel-lane'].map((name) => JSON.parse(read(`${name}.json`)) as Policy)
const packs = Object.values(everything).filter((one): one is Pack => 'id' in one)
const settings = (policy: Policy): readonly Setting[] => [
  ...Object.values(policy.rules ?? {}),
  ...Object.values(policy.scopes ?? {}).flatMap(({ rules }) => Object.values(rules ?? {})),
]

describe.each(policies)('the policy of $id', (policy) => {
  it('has no problem and no warning', () => {
    expect(checkPolicy({ policy, packs: packs.filter(({ id }) => id in policy.packs) })).toEqual([])
  })
  it('uses every pack that is no region', () => {
    const families = packs.filter(({ rules }) => rules).map(({ id }) => id)
    expect(families.filter((id) => !(id in policy.packs))).toEqual([])
  })
  it('speaks English and French, and is set as a printer would', () => {
    // The ids of packs look like languages.
    const { packs: _, ...words } = policy
    expect(checkTexts(words, ['en', 'fr'])).toEqual([])
  })
})

describe('the two policies', () => {
  it('show scopes, locks, added uses, exceptions, exemptions, permits, protections, roles and statements', () => {
    const both = policies.flatMap(settings)
    expect(both.some(({ lock }) => lock)).toBe(true)
    expect(both.some(({ rule, when }) => rule && when)).toBe(true)
    expect(both.some(({ except }) => except)).toBe(true)
    expect(both.some(({ waivableBy }) => waivableBy)).toBe(true)
    expect(both.some(({ effect }) => effect === 'protect')).toBe(true)
    for (const { scopes, countsAs, statements, knows } of policies)
      for (const part of [scopes, countsAs, statements, knows])
        expect(Object.keys(part ?? {}).length).toBeGreaterThan(0)
  })
  it('judge one post of each of the eleven concerns differently', () => {
    const parts = read('expected.txt').trim().split(/\n\n/)
    expect(parts.map((part) => Number.parseInt(part, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    for (const part of parts) {
      const [first, second] = part
        .split(/\n {2}(?=\S)/)
        .slice(1)
        .map((said) => said.slice(said.indexOf(':')))
      expect(first, part).not.toBe(second)
    }
  })
})
