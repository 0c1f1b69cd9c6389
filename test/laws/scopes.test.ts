import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Bundle,
  type Decision,
  explainRule,
  OUTCOMES,
  type Outcome,
  rulesInForce,
  type ScopeCode,
  type Setting,
  strictestOutcome,
} from '../../src/index.js'
import { SCOPES } from '../generate/bundles.js'
import { plainConditions } from '../generate/conditions.js'
import { mapRules, ruleIds, ruleIn, withoutRules, withoutSettings, withSetting } from '../generate/edit.js'
import { dutyChanges, parameterValues } from '../generate/rules.js'
import { LONG } from '../generate/settings.js'
import { compile, forAll, judge, nothing } from '../generate/subject.js'
import type { World } from '../generate/worlds.js'

const rank = (outcome: Outcome) => OUTCOMES.indexOf(outcome)
const OUTER: Readonly<Record<string, readonly ScopeCode[]>> = {
  EU: [],
  FR: ['EU'],
  DE: ['EU'],
  lyon: ['FR', 'EU'],
  hq: [],
  'team-a': ['hq'],
}
const related = (a: ScopeCode, b: ScopeCode) => a === b || OUTER[a]?.includes(b) || OUTER[b]?.includes(a)
const declared = ({ context }: World) => (context.scopes ?? []).filter((scope) => scope !== 'nowhere')
const at = (world: World, scopes: readonly ScopeCode[]): World => ({ ...world, context: { ...world.context, scopes } })
const withoutProtections = (bundle: Bundle) => withoutRules(bundle, new Set(['gen/protect']))
/** What one rule alone causes. */
const causedBy = ({ findings }: Decision, id: string): Outcome =>
  strictestOutcome(findings.flatMap(({ rule, outcome }) => (rule === id ? [outcome] : [])))
const isUnjudged = ({ unjudged }: Decision, id: string) => unjudged.some(({ rule }) => rule === id)
const isLocked = (bundle: Bundle, id: string) => {
  const rule = ruleIn(bundle, id)
  return rule?.lock !== undefined || (rule?.tags ?? []).some((tag) => tag === 'legal' || tag === 'safeguarding')
}

/** The bundle in which one rule is locked, unless it is, and nothing is said about it. */
const locked = (bundle: Bundle, id: string): Bundle => {
  const others = (names: readonly string[]) => [...names.filter((name) => name !== id), 'nothing']
  return mapRules(withoutSettings(bundle, new Set([id]), true), (rule, name) => ({
    ...rule,
    ...(name === id && !isLocked(bundle, id) && { lock: 'tighten-only' as const }),
    ...(rule.lifts && { lifts: others(rule.lifts) }),
    ...(rule.caps && { caps: others(rule.caps) }),
  }))
}

/** The bundle in which the policy locks one duty, and forbids in one scope what it judges. */
const lockedWithin = (bundle: Bundle, id: string, place: ScopeCode): Bundle =>
  withSetting(withSetting(withoutSettings(bundle, new Set([id]), false), '', id, { lock: 'tighten-only' }), place, id, {
    effect: 'forbid',
  })

describe('scopes', () => {
  it(
    'With several scopes the outcome is the strictest of each scope alone, protections aside',
    () => {
      forAll(nothing, { several: 100, 'scopes disagree': 10 }, ({ bundle }, posts, _, note) => {
        const policy = compile(withoutProtections(bundle))
        if (!policy) return
        for (const { learning, records } of posts) {
          const scopes = declared(learning.before)
          const together = judge(policy, at(learning.before, scopes), records).outcome
          const leaves = scopes.filter((scope) => !scopes.some((other) => OUTER[other]?.includes(scope)))
          const alone = leaves.map((scope) => judge(policy, at(learning.before, [scope]), records).outcome)
          if (leaves.length === 0) continue
          expect(together).toBe(strictestOutcome(alone))
          if (leaves.length > 1) note('several')
          if (new Set(alone).size > 1) note('scopes disagree')
        }
      })
    },
    LONG,
  )

  it(
    'Adding a scope neither above nor below a given one never loosens, unless it turns a protection on',
    () => {
      forAll(fc.constantFrom(...SCOPES), { added: 100, tightened: 10 }, ({ bundle }, posts, scope, note) => {
        const bare = withoutProtections(bundle)
        const policy = compile(withSetting(bare, scope, 'gen/r0', { effect: 'forbid' })) ?? compile(bare)
        if (!policy) return
        for (const { learning, records } of posts) {
          const scopes = declared(learning.before)
          if (scopes.length === 0 || scopes.some((other) => related(scope, other))) continue
          const [before, after] = [scopes, [...scopes, scope]].map(
            (given) => judge(policy, at(learning.before, given), records).outcome,
          ) as [Outcome, Outcome]
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
          note(after === before ? 'added' : 'tightened')
        }
      })
    },
    LONG,
  )

  it(
    "Naming a scope's ancestor beside it changes no byte",
    () => {
      forAll(nothing, { named: 300 }, ({ policy }, posts, _, note) => {
        for (const { learning, records } of posts) {
          const scopes = declared(learning.before)
          const ancestors = scopes.flatMap((scope) => OUTER[scope] ?? [])
          if (ancestors.length === 0) continue
          const [before, after] = [scopes, [...ancestors, ...scopes]].map((given) =>
            JSON.stringify(judge(policy, at(learning.before, given), records)),
          )
          expect(after).toBe(before)
          note('named')
        }
      })
    },
    LONG,
  )

  it(
    'An override that the checker accepts as tightening never loosens any post',
    () => {
      const override = fc.record({
        id: fc.constantFrom('gen/r0', 'gen/r0', 'gen/r1', 'more/r0', 'gen/permit', 'gen/protect'),
        place: fc.constantFrom('', '', '', ...SCOPES),
        duty: fc.oneof(dutyChanges, fc.constant('forbid' as const)),
        on: fc.boolean(),
        params: fc.record(parameterValues),
        when: fc.option(plainConditions, { nil: undefined, freq: 2 }),
        keys: fc.subarray(['effect', 'effect', 'params', 'when'], { minLength: 1 }),
      })
      forAll(
        override,
        { 'a duty': 40, 'a permit': 3, refused: 15, tightened: 10 },
        ({ bundle }, posts, { id, place, duty, on, params, when, keys }, note) => {
          const rule = ruleIn(bundle, id)
          if (!rule) return
          const nature = rule.lifts ? ('permit' as const) : rule.caps ? ('protect' as const) : ('duty' as const)
          const names = Object.keys(rule.params ?? {})
          const setting: Setting = {
            reason: 'a test',
            ...(keys.includes('effect') && { effect: nature === 'duty' ? duty : on ? nature : 'off' }),
            ...(keys.includes('params') &&
              names.length > 0 && {
                params: Object.fromEntries(
                  names.map((name) => [name, (params as Record<string, number>)[name] as number]),
                ),
              }),
            ...(keys.includes('when') && nature !== 'duty' && when && { when }),
          }
          const base = locked(bundle, id)
          const [before, after] = [compile(base), compile(withSetting(base, place, id, setting))]
          if (!before || !after) return note('refused')
          // A locked protection may only protect more: no override of it tightens.
          if (nature === 'protect') return
          note(`a ${nature}`)
          for (const { learning, records } of posts) {
            const [plain, strict] = [judge(before, learning.before, records), judge(after, learning.before, records)]
            // A hold for want of one field may give way to being unjudged for want of another: see docs/decisions.
            if (nature === 'duty' && isUnjudged(strict, id) && !isUnjudged(plain, id)) continue
            expect(rank(strict.outcome)).toBeGreaterThanOrEqual(rank(plain.outcome))
            if (nature === 'duty') expect(rank(causedBy(strict, id))).toBeGreaterThanOrEqual(rank(causedBy(plain, id)))
            if (strict.outcome !== plain.outcome || causedBy(strict, id) !== causedBy(plain, id)) note('tightened')
          }
        },
        250,
        10,
      )
    },
    LONG,
  )

  it(
    'A locked duty is, in every scope, at least as strict as its pack plus region files; one locked by the policy, at least as strict as everywhere',
    () => {
      forAll(
        fc.constantFrom(...SCOPES),
        { 'by its pack': 100, 'by the policy': 300, stricter: 15 },
        (given, posts, place, note) => {
          const bundle = lockedWithin(given.bundle, 'gen/r0', place)
          const policy = compile(bundle)
          if (!policy) return
          for (const id of ruleIds(bundle)) {
            const byPack = isLocked(bundle, id)
            if (ruleIn(bundle, id)?.lifts || ruleIn(bundle, id)?.caps || !(byPack || bundle.policy.rules?.[id]?.lock))
              continue
            const bare = compile(withoutSettings(bundle, new Set([id]), false))
            for (const { learning } of posts) {
              for (const scope of SCOPES) {
                const here = judge(policy, at(learning.before, [scope]))
                const least = byPack
                  ? bare && judge(bare, at(learning.before, [scope]))
                  : judge(policy, at(learning.before, []))
                if (!least || (isUnjudged(here, id) && !isUnjudged(least, id))) continue
                // An added use is settled on its own.
                const strip = (decision: Decision) => ({
                  ...decision,
                  findings: decision.findings.filter(({ use }) => use === undefined),
                })
                expect(rank(causedBy(strip(here), id))).toBeGreaterThanOrEqual(rank(causedBy(strip(least), id)))
                note(byPack ? 'by its pack' : 'by the policy')
                if (causedBy(here, id) !== causedBy(least, id)) note('stricter')
              }
            }
          }
        },
        100,
        4,
      )
    },
    LONG,
  )

  it(
    'Where a protection is true, no finding it may cap holds or denies',
    () => {
      forAll(nothing, { 'is true': 50, capped: 20 }, ({ bundle, policy }, posts, _, note) => {
        const protection = ruleIn(bundle, 'gen/protect')
        if (!protection) return
        const lockedIds = new Set(
          [
            bundle.policy.rules ?? {},
            ...Object.values(bundle.policy.scopes ?? {}).map(({ rules }) => rules ?? {}),
          ].flatMap((settings) =>
            Object.entries(settings).flatMap(([id, { lock, rule }]) =>
              lock ? [rule ?? id, bundle.policy.rules?.[id]?.rule ?? id] : [],
            ),
          ),
        )
        for (const { learning, records } of posts) {
          const { post, context } = learning.before
          const leaves = declared(learning.before)
          const truths = explainRule(post, { ...context, policy }, 'gen/protect').filter(
            ({ judges, truth }) => judges && truth === true,
          )
          const on = (scope: ScopeCode | undefined) =>
            rulesInForce(policy, scope === undefined ? {} : { scopes: [scope] }).some(
              ({ rule }) => rule === 'gen/protect',
            )
          const isTrue = truths.some(({ scopes }) => (leaves.length === 0 ? on(undefined) : scopes.some(on)))
          if (!isTrue) continue
          note('is true')
          for (const { rule, outcome, status } of judge(policy, learning.before, records).findings) {
            const named = (protection.caps ?? []).some(
              (name) => name === rule || ruleIn(bundle, rule)?.tags?.includes(name),
            )
            if (!named || isLocked(bundle, rule) || lockedIds.has(rule)) continue
            expect(outcome).toBe('allow')
            note(status)
          }
        }
      })
    },
    LONG,
  )
})
