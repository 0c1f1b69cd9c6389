import { describe, expect, it } from 'vitest'
import { compilePolicy, evaluate, slimBundle } from '../../src/index.js'
import { wholeBundle as whole } from '../packs/all-packs.js'

const slimmed = () => slimBundle(whole, ['fr'])

describe('a slim bundle', () => {
  it('compiles and keeps the digest, every pack and region of ours in it', () => {
    expect(compilePolicy(slimmed()).digest).toBe(compilePolicy(whole).digest)
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
  it('keeps all that is judged, in every language, and words for people in those asked for', () => {
    const [fr, both] = [{ fr: 'Un' }, { en: 'One', fr: 'Un' }]
    const judged = {
      effect: 'require',
      tags: ['legal'],
      conditions: { fact: 'text.terms', operator: 'atLeastItems', value: 1 },
      terms: { en: ['cheap'], fr: ['bradé'] },
      obligations: [{ kind: 'label', text: both }],
    }
    const [old, dated, newer] = [
      { title: 'Law', url: 'https://example.org/a' },
      { title: 'Law', url: 'https://example.org/b', asOf: '2026-01-01' },
      { title: 'Law', url: 'https://example.org/c', asOf: '2026-02-01' },
    ]
    const more = { sources: [old, dated, newer], examples: [{ post: { text: 'x' }, fires: false }] }
    const pack = { format: 1, id: 'own', version: '1.0.0' }
    const rule = { title: both, message: { en: 'Seen.' }, ...judged, ...more }
    const given = {
      policy: { format: 1, id: 'p', version: '1.0.0', packs: { own: '1' } },
      packs: [
        { ...pack, $schema: 'x', title: both, notes: [{ text: both, sources: [old] }], rules: { r: rule } },
        { ...pack, id: 'other', title: 'Other', rules: {} },
      ],
    }
    const bare = { title: fr, message: { en: 'Seen.' }, ...judged, sources: [dated] }
    expect(slimBundle(given as never, ['fr'])).toStrictEqual({
      ...given,
      packs: [{ ...pack, title: fr, rules: { r: bare } }],
    })
    const { packs } = slimBundle(given as never)
    expect(packs).toStrictEqual([{ ...pack, title: both, rules: { r: { ...bare, title: both } } }])
    const free = { ...given, packs: [{ ...pack, title: 'Own', rules: { r: { ...rule, tags: [] } } }] }
    expect(JSON.stringify(slimBundle(free as never))).not.toContain('sources')
  })
  it('is less than half as large', () => {
    expect(JSON.stringify(slimmed()).length).toBeLessThan(JSON.stringify(whole).length / 2)
  })
  it('gives the same bytes', () => {
    const [one, other] = [compilePolicy(whole), compilePolicy(slimmed())]
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
