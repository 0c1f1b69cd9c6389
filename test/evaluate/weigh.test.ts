import { describe, expect, it } from 'vitest'
import { weigh } from '../../src/evaluate/weigh.js'
import { EFFECTS, type Effect, OUTCOMES, type Truth } from '../../src/model/index.js'

const TRUTHS: readonly Truth[] = [true, false, undefined]
const SETS = Array.from({ length: 2 ** EFFECTS.length - 1 }, (_, i) => EFFECTS.filter((_, bit) => (i + 1) & (1 << bit)))
const may = (truth: Truth) => (truth === undefined ? [true, false] : [truth])
const or = (...truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false
const CAUSES = { off: 'allow', advise: 'allow', require: 'hold', forbid: 'deny' } as const

/** Section 6 of the contract, word for word: all outcomes over all that is possible. */
const naive = (matched: Truth, effects: readonly Effect[], met: Truth, lift: Truth, waive: Truth, cap: Truth) => {
  const all = effects.flatMap((effect) => {
    const clear = effect === 'forbid' ? or(waive, cap) : or(met, lift, waive, cap)
    return may(matched).flatMap((yes) => may(clear).map((cleared) => (yes && !cleared ? CAUSES[effect] : 'allow')))
  })
  const outcomes = OUTCOMES.filter((outcome) => all.includes(outcome))
  if (outcomes.length !== 1) return { outcome: 'hold', status: 'undetermined' }
  const [outcome] = outcomes
  if (outcome !== 'allow') return { outcome, status: 'open' }
  if (effects.every((effect) => effect === 'off' || effect === 'advise'))
    return { outcome, status: matched === true ? 'open' : undefined }
  const mild = !effects.includes('forbid')
  return {
    outcome,
    status: mild && met ? 'met' : mild && lift ? 'lifted' : waive ? 'waived' : 'capped',
  }
}

describe('what a duty causes over all that is still possible', () => {
  it('is what the contract says, for every set of effects and all that may clear it', () => {
    let asked = 0
    for (const effects of SETS)
      for (const matched of TRUTHS)
        for (const met of TRUTHS)
          for (const lift of TRUTHS)
            for (const waive of TRUTHS)
              for (const cap of TRUTHS) {
                const said = weigh(matched, effects, { met, lift, cap, waiver: { truth: waive, by: [] } })
                const wanted = naive(matched, effects, met, lift, waive, cap)
                if (said.outcome !== wanted.outcome || said.status !== wanted.status)
                  expect({ effects, matched, met, lift, waive, cap, ...said }).toEqual({
                    ...{ effects, matched, met, lift, waive, cap },
                    ...wanted,
                  })
                asked += 1
              }
    expect(asked).toBe(15 * 3 ** 5)
  })

  it('lets nothing through where no effect is possible at all', () => {
    const cleared = { met: true, lift: true, cap: true, waiver: { truth: true, by: [] } }
    expect(weigh(true, [], cleared)).toEqual({ outcome: 'hold', status: 'undetermined' })
  })
})
