import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index.js'
import { withRecords } from '../generate/records.js'
import { LONG } from '../generate/settings.js'
import { deepFreeze, random, shuffle } from '../generate/shuffle.js'
import { compile, forAll, judge, nothing } from '../generate/subject.js'

describe('bytes', () => {
  it(
    'Shuffling rules, packs, overrides, scopes, records, keys and siblings changes no byte',
    () => {
      forAll(fc.nat(), { shuffled: 500 }, ({ bundle, policy }, posts, seed, note) => {
        const next = random(seed)
        const other = compile(shuffle(bundle, next))
        expect(other).toBeDefined()
        if (!other) return
        for (const { learning, records } of posts) {
          const { post, context } = learning.before
          const given = withRecords(context, post, records, () => 'c1-the-same')
          const before = JSON.stringify(evaluate(post, { ...given, policy }))
          const after = JSON.stringify(evaluate(shuffle(post, next), { ...shuffle(given, next), policy: other }))
          expect(after).toBe(before)
          note('shuffled')
        }
      })
    },
    LONG,
  )

  it(
    'A decision survives JSON; equal inputs give equal bytes; inputs are never changed; `evaluate` never throws on data',
    () => {
      forAll(nothing, { judged: 500 }, ({ bundle, policy }, posts, _, note) => {
        const again = compile(deepFreeze(JSON.parse(JSON.stringify(bundle)) as typeof bundle))
        for (const { learning, records } of posts) {
          const decision = judge(policy, deepFreeze(learning.before), deepFreeze(records))
          const bytes = JSON.stringify(decision)
          expect(JSON.parse(bytes)).toEqual(decision)
          expect(bytes).not.toMatch(/:-0\b(?!\.)/)
          expect(JSON.stringify(judge(policy, structuredClone(learning.before), records))).toBe(bytes)
          if (again) expect(JSON.stringify(judge(again, learning.before, records))).toBe(bytes)
          note('judged')
        }
      })
    },
    LONG,
  )
})
