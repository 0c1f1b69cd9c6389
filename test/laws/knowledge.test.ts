import { describe, expect, it } from 'vitest'
import { type Bundle, type Explanation, explainRule, type Finding, type RuleExplanation } from '../../src/index.js'
import { ruleIds } from '../generate/edit.js'
import { LONG } from '../generate/settings.js'
import { forAll, judge, nothing, type Subject } from '../generate/subject.js'
import type { World } from '../generate/worlds.js'

const knows =
  (bundle: Bundle) =>
  (field: string): boolean =>
    field === 'account.kind' ||
    field === 'author.id' ||
    (bundle.policy.knows ?? []).some((known) => field === known || field.startsWith(`${known}.`))

const explain = ({ bundle, policy }: Subject, { post, context }: World): readonly RuleExplanation[] =>
  ruleIds(bundle).flatMap((id) => explainRule(post, { ...context, policy }, id))

/** Holds that every settled part of a condition is settled alike in the other tree. */
const staysSettled = (before: Explanation, after: Explanation, note: (branch: string) => void): void => {
  if (before.truth !== 'unknown') expect(after.truth, before.at).toBe(before.truth)
  else note(after.truth === 'unknown' ? 'still unknown' : 'settled')
  before.parts?.forEach((part, i) => staysSettled(part, after.parts?.[i] as Explanation, note))
}

const places = ({ scopes }: Finding) => (scopes.length > 0 ? scopes : [''])

describe('knowledge', () => {
  it(
    'A settled condition stays settled, with the same value, when more is known',
    () => {
      forAll(
        nothing,
        { settled: 400, 'still unknown': 200 },
        (subject, posts, _, note) => {
          for (const { learning } of posts) {
            const [before, after] = [explain(subject, learning.before), explain(subject, learning.after)]
            before.forEach(({ tree }, i) => staysSettled(tree, after[i]?.tree as Explanation, note))
          }
        },
        60,
        10,
      )
    },
    LONG,
  )

  it(
    'For fields in `knows`, an allow stays allow and a deny stays deny whatever is learned',
    () => {
      forAll(
        nothing,
        { allow: 50, deny: 50, 'hold became something else': 50 },
        ({ bundle, policy }, posts, _, note) => {
          const known = knows(bundle)
          for (const { learning, records } of posts) {
            const before = judge(policy, learning.before, records).outcome
            const after = judge(
              policy,
              learning.learn((field, learned) => learned && known(field)),
              records,
            ).outcome
            if (before !== 'hold') expect(after).toBe(before)
            note(before === 'hold' && after !== 'hold' ? 'hold became something else' : before)
          }
        },
      )
    },
    LONG,
  )

  it(
    'Hence forgetting such a field never turns hold or deny into allow (deny may become hold)',
    () => {
      forAll(nothing, { 'deny became hold': 20, 'stayed strict': 200 }, ({ bundle, policy }, posts, _, note) => {
        const known = knows(bundle)
        for (const { learning, records } of posts) {
          // Everything is known but, first, what no host connects, and then also some of what one does.
          const after = judge(
            policy,
            learning.learn((field, learned) => !learned && known(field)),
            records,
          ).outcome
          const before = judge(
            policy,
            learning.learn((field) => known(field)),
            records,
          ).outcome
          if (before === 'allow') continue
          expect(after).not.toBe('allow')
          note(before === 'deny' && after === 'hold' ? 'deny became hold' : 'stayed strict')
        }
      })
    },
    LONG,
  )

  it(
    'A holding finding that is open stays open whatever is learned',
    () => {
      forAll(nothing, { open: 200 }, ({ policy }, posts, _, note) => {
        for (const { learning, records } of posts) {
          const [before, after] = [judge(policy, learning.before, records), judge(policy, learning.after, records)]
          for (const finding of before.findings) {
            if (finding.outcome === 'allow' || finding.status !== 'open') continue
            for (const scope of places(finding)) {
              const same = after.findings.find(
                ({ rule, use, ...other }) =>
                  rule === finding.rule && use === finding.use && places(other as Finding).includes(scope),
              )
              expect([same?.status, same?.outcome]).toEqual(['open', finding.outcome])
              note('open')
            }
          }
        }
      })
    },
    LONG,
  )

  it(
    'Answering `needs` raises no new need, and a hold without needs changes only by records, a later `now`, or another post',
    () => {
      forAll(nothing, { answered: 100, 'hold without needs': 50 }, ({ bundle, policy }, posts, _, note) => {
        const known = knows(bundle)
        for (const { learning, records } of posts) {
          const before = judge(policy, learning.before, records)
          const asked = before.needs.map(({ field }) => field)
          const answered = learning.learn((field) =>
            asked.some((need) => field === need || field.startsWith(`${need}.`)),
          )
          const after = judge(policy, answered, records)
          // A rule that was not judged at all may be, once more is known: only its needs may be new.
          const silent = new Set(before.unjudged.map(({ rule }) => rule))
          for (const { field, rules } of after.needs) {
            expect(asked).not.toContain(field)
            if (!asked.includes(field)) expect([field, rules.filter((rule) => !silent.has(rule))]).toEqual([field, []])
          }
          if (asked.length > 0) note('answered')
          if (after.outcome !== 'hold' || after.needs.length > 0) continue
          note('hold without needs')
          const more = learning.learn(
            (field, learned) =>
              (learned && known(field)) || asked.some((need) => field === need || field.startsWith(`${need}.`)),
          )
          expect(judge(policy, more, records).outcome).toBe('hold')
        }
      })
    },
    LONG,
  )

  it(
    'Every hold names a way out, an obligation, a need or an error, for each holding finding',
    () => {
      forAll(nothing, { obligation: 200, need: 50, error: 20 }, ({ policy }, posts, _, note) => {
        for (const { learning, records } of posts) {
          const { outcome, findings, needs, errors, obligations } = judge(policy, learning.before, records)
          if (outcome === 'hold' && !findings.some((finding) => finding.outcome === 'hold')) {
            expect(errors).not.toEqual([])
            note('error')
          }
          for (const finding of findings) {
            if (finding.outcome !== 'hold') continue
            const duty = obligations.some(({ due, rules }) => due === 'before' && rules.includes(finding.rule))
            const need = needs.some(({ rules }) => rules.includes(finding.rule))
            const error = errors.some(({ rules }) => rules?.includes(finding.rule))
            expect(duty || need || error, finding.rule).toBe(true)
            note(duty ? 'obligation' : 'need')
          }
        }
      })
    },
    LONG,
  )
})
