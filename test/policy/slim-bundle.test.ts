import { describe, expect, it } from 'vitest'
import { compilePolicy, evaluate, slimBundle } from '../../src/index.js'
import { wholeBundle as whole } from '../packs/all-packs.js'

const slim = slimBundle(whole, ['fr'])

describe('a slim bundle', () => {
  it('compiles and keeps the digest, every pack and region of ours in it', () => {
    expect(compilePolicy(slim).digest).toBe(compilePolicy(whole).digest)
  })
  it('is not made of what has not the shape of a bundle', () => {
    const policy = { ...whole.policy, packs: { fr: null, sensitivity: 1 } }
    for (const [given, at] of [
      [undefined, '/'],
      [{ policy: whole.policy }, '/: `packs` is missing'],
      [{ policy, packs: [] }, '/policy/packs/sensitivity'],
    ] as const)
      expect(() => slimBundle(given as never)).toThrow(`\n  ${at}`)
  })
  it('is without what is null', () => {
    const packs = [{ format: 1, id: 'own', version: '1.0.0', title: 'Own', rules: { gone: null } }]
    const policy = { ...whole.policy, packs: { own: '1', gone: null } }
    expect(slimBundle({ policy, packs } as never)).toEqual({
      policy: { ...policy, packs: { own: '1' } },
      packs: [{ ...packs[0], rules: {} }],
    })
  })
  it('is less than half as large', () => {
    expect(JSON.stringify(slim).length).toBeLessThan(JSON.stringify(whole).length / 2)
  })
  it('gives the same bytes', () => {
    const [one, other] = [compilePolicy(whole), compilePolicy(slim)]
    const now = '2026-11-24T09:30:00Z'
    for (const text of ['Écrivez à lopez@example.org', 'Votez Dupont !', 'Bonne semaine !'])
      for (const scopes of [[], ['FR'], ['CA-QC', 'DE']]) {
        const post = { text, language: 'fr', account: { kind: 'official' as const } }
        expect(JSON.stringify(evaluate(post, { policy: other, now, scopes }))).toBe(
          JSON.stringify(evaluate(post, { policy: one, now, scopes })),
        )
      }
  })
})
