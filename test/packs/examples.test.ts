import { describe, expect, it } from 'vitest'
import { compilePolicy, evaluate } from '../../src/index.js'
import * as packs from '../../src/packs/index.js'
import { describePack } from '../../src/testing/index.js'

const { starter, recommended, strict, fr, gb, us, caQc, de, ...families } = packs
for (const pack of [...Object.values(families), fr, gb, us, caQc, de])
  describePack(pack, { describe, it }, { level: 'shipped' })

describe('presets', () => {
  for (const preset of [starter, recommended, strict]) {
    it(`${preset.policy.id} compiles without a warning`, () => expect(compilePolicy(preset).warnings).toEqual([]))
    it(`${preset.policy.id} compiles with every region file`, () => {
      const ids = { ...preset.policy.packs, fr: '1', gb: '1', us: '1', 'ca-qc': '1', de: '1' }
      expect(
        compilePolicy({ policy: { ...preset.policy, packs: ids }, packs: [...preset.packs, fr, gb, us, caQc, de] })
          .warnings,
      ).toEqual([])
    })
  }
  it('denies the smallest call', () => {
    const policy = compilePolicy(starter)
    const decision = evaluate(
      { text: 'Write to lopez@example.org, she needs a fridge', account: { kind: 'official' } },
      { policy, now: '2026-11-24T09:30:00Z' },
    )
    expect([decision.outcome, decision.findings.map((finding) => finding.rule)]).toEqual([
      'deny',
      ['sensitivity/personal-data'],
    ])
  })
})
