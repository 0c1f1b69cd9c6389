import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES, type Outcome, rulesInForce, strictestEffect, strictestOutcome } from '../../src/index.js'
import { SCOPES } from '../generate/bundles.js'
import { mapRules, ruleIds, ruleIn, withoutRules, withoutSettings, withSetting } from '../generate/edit.js'
import { duties } from '../generate/rules.js'
import { LONG } from '../generate/settings.js'
import { compile, forAll, judge, nothing, type Subject } from '../generate/subject.js'

const rank = (outcome: Outcome) => OUTCOMES.indexOf(outcome)

/** The rules that can only advise, whatever the scope and the account kind. */
const advisers = ({ bundle, policy }: Subject): ReadonlySet<string> => {
  const everywhere = [...rulesInForce(policy), ...rulesInForce(policy, { scopes: SCOPES })]
  return new Set(
    ruleIds(bundle).filter((id) => {
      const rule = ruleIn(bundle, id)
      if (rule?.lifts || rule?.caps) return false
      const effects = everywhere.filter((one) => one.rule === id).flatMap(({ effect }) => Object.values(effect))
      return ['off', 'advise'].includes(strictestEffect(effects))
    }),
  )
}

describe('the outcome', () => {
  it(
    'The outcome is the strictest contribution of any finding or border error: deny over hold over allow',
    () => {
      forAll(
        nothing,
        { deny: 100, hold: 200, allow: 20, 'deny beside hold': 20, 'error alone': 1 },
        ({ policy }, posts, _, note) => {
          for (const { learning, records } of posts) {
            const { outcome, findings, errors } = judge(policy, learning.before, records)
            const border = errors.filter(({ code }) => code !== 'fact-failed').map((): Outcome => 'hold')
            const contributions = [...findings.map((finding) => finding.outcome), ...border]
            expect(outcome).toBe(strictestOutcome(contributions))
            note(outcome)
            if (outcome === 'deny' && contributions.includes('hold')) note('deny beside hold')
            if (border.length > 0 && findings.length === 0) note('error alone')
          }
        },
      )
    },
    LONG,
  )

  it(
    'With no finding and no error the outcome is allow',
    () => {
      forAll(nothing, { silent: 100, 'silent though something was unjudged': 20 }, ({ policy }, posts, _, note) => {
        for (const { learning, records } of posts) {
          const { outcome, findings, errors, unjudged, needs, obligations } = judge(policy, learning.before, records)
          if (findings.length > 0 || errors.length > 0) continue
          expect([outcome, needs, obligations]).toEqual(['allow', [], []])
          note(unjudged.length > 0 ? 'silent though something was unjudged' : 'silent')
        }
      })
    },
    LONG,
  )

  it(
    'Removing every rule that can only advise here never changes the outcome',
    () => {
      forAll(nothing, { removed: 20, 'advice lost': 50 }, (subject, posts, _, note) => {
        const ids = advisers(subject)
        const without = compile(withoutRules(subject.bundle, ids))
        if (ids.size === 0 || !without) return
        note('removed')
        for (const { learning, records } of posts) {
          const all = judge(subject.policy, learning.before, records)
          expect(judge(without, learning.before, records).outcome).toBe(all.outcome)
          if (all.findings.some(({ rule }) => ids.has(rule))) note('advice lost')
        }
      })
    },
    LONG,
  )

  it(
    'Adding a duty never loosens',
    () => {
      forAll(duties, { added: 60, tightened: 100 }, ({ bundle, policy }, posts, rule, note) => {
        const more = compile({
          ...bundle,
          packs: bundle.packs.map((pack) =>
            pack.id === 'gen' ? { ...pack, rules: { ...pack.rules, added: rule } } : pack,
          ),
        })
        if (!more) return
        note('added')
        for (const { learning, records } of posts) {
          const [before, after] = [
            judge(policy, learning.before, records).outcome,
            judge(more, learning.before, records).outcome,
          ]
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
          if (after !== before) note('tightened')
        }
      })
    },
    LONG,
  )

  it(
    'Removing or switching off a permit or a protection never loosens',
    () => {
      forAll(
        fc.boolean(),
        { 'a permit': 15, 'a protection': 15, tightened: 20 },
        ({ bundle, policy }, posts, remove, note) => {
          for (const id of ['gen/permit', 'gen/protect']) {
            if (!ruleIn(bundle, id)) continue
            const ids = new Set([id])
            const off = mapRules(withoutSettings(bundle, ids, true), (rule, name) =>
              name === id ? { ...rule, effect: 'off' } : rule,
            )
            const less = compile(remove ? withoutRules(bundle, ids) : off)
            if (!less) continue
            note(id === 'gen/permit' ? 'a permit' : 'a protection')
            for (const { learning, records } of posts) {
              const [before, after] = [
                judge(policy, learning.before, records).outcome,
                judge(less, learning.before, records).outcome,
              ]
              expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
              if (after !== before) note('tightened')
            }
          }
        },
      )
    },
    LONG,
  )
})

describe('the tests above', () => {
  it(
    'would notice a law that does not hold',
    () => {
      const loosens = () =>
        forAll(duties, {}, ({ bundle, policy }, posts, rule) => {
          const more = compile(
            withSetting(
              {
                ...bundle,
                packs: bundle.packs.map((pack) =>
                  pack.id === 'gen' ? { ...pack, rules: { ...pack.rules, added: rule } } : pack,
                ),
              },
              '',
              'gen/r0',
              { effect: 'off', reason: 'a mistake' },
            ),
          )
          if (more)
            for (const { learning } of posts)
              expect(rank(judge(more, learning.before).outcome)).toBeGreaterThanOrEqual(
                rank(judge(policy, learning.before).outcome),
              )
        })
      expect(loosens).toThrow()
    },
    LONG,
  )
})
