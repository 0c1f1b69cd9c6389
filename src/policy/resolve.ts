import {
  ACCOUNT_KINDS,
  type Bundle,
  type Lock,
  type Pack,
  type Problem,
  problem,
  type ScopeCode,
  type Setting,
  warning,
} from '../model/index.js'
import { token } from '../model/pointer.js'
import {
  type Comparison,
  compareEffect,
  compareNarrowing,
  compareParam,
  compareSwitch,
  compareWaivers,
  type Directions,
} from './compare.js'
import type { RuleUse } from './list-uses.js'
import { isWaivable, lockOf, stricterLock } from './locks.js'
import { own } from './own.js'
import { regionOf } from './scopes.js'
import { changeTerms, natureOf, packValues, switchedOff, termChanges, termsOf, type Values } from './values.js'

interface Change {
  /** What changes: `effect.official`, `params.minutes`, … */
  readonly key: string
  readonly at: string
  readonly is: Comparison
  readonly apply: (values: Values) => Values
}

/** The changes that one setting asks for, each compared with the value before it. */
const changesOf = (use: RuleUse, setting: Setting, at: string, from: Values, directions: Directions): Change[] => {
  const nature = natureOf(use.source)
  const changes: Change[] = []
  const change = (keys: readonly string[], is: Comparison, apply: Change['apply'], where = keys) =>
    changes.push({ key: keys.join('.'), at: [at, ...where.map(token)].join('/'), is, apply })
  const { effect } = setting
  if (effect !== undefined && nature !== 'duty') {
    const on = effect !== 'off'
    change(['effect'], compareSwitch(on, from.on), (values) => ({ ...values, on }))
  } else if (effect !== 'permit' && effect !== 'protect') {
    for (const kind of ACCOUNT_KINDS) {
      const to = typeof effect === 'string' ? effect : own(effect as Record<string, typeof from.effect.official>, kind)
      if (to === undefined) continue
      const set: Change['apply'] = (values) => ({ ...values, effect: { ...values.effect, [kind]: to } })
      change(
        ['effect', kind],
        compareEffect(to, from.effect[kind]),
        set,
        typeof effect === 'string' ? ['effect'] : undefined,
      )
    }
  }
  for (const [name, value] of Object.entries(setting.params ?? {})) {
    const before = own(from.params, name)
    if (before === undefined) continue
    change(['params', name], compareParam(directions.get(name), value, before), (values) => ({
      ...values,
      params: { ...values.params, [name]: value },
    }))
  }
  for (const [list, language, asked] of termChanges(setting.terms)) {
    const before = termsOf(from, list, language)
    const to = changeTerms(before, asked)
    change(
      list ? ['terms', list, language] : ['terms', language],
      compareParam(directions.get('terms:'), to, before),
      (values) => ({ ...values, terms: { ...values.terms, [list]: { ...own(values.terms, list), [language]: to } } }),
    )
  }
  if (setting.when !== undefined) {
    const value = { value: setting.when, at: `${at}/when` }
    change(['when'], compareNarrowing(nature, setting.when, from.when?.value), (values) => ({ ...values, when: value }))
  }
  if (setting.except !== undefined) {
    const value = { value: setting.except, at: `${at}/except` }
    change(['except'], compareNarrowing(nature, setting.except, from.except?.value), (values) => ({
      ...values,
      except: value,
    }))
  }
  if (setting.waivableBy !== undefined) {
    const { waivableBy } = setting
    change(['waivableBy'], compareWaivers(waivableBy, from.waivableBy), (values) => ({ ...values, waivableBy }))
  }
  return changes
}

/**
 * The settings of one use in one scope: from everywhere inwards, at each scope first the region file, then the policy.
 * A region file never loosens what the policy set further out; under a lock the policy may only tighten.
 */
export const resolveUse = (
  use: RuleUse,
  scope: ScopeCode | undefined,
  path: readonly ScopeCode[],
  bundle: Bundle,
  packs: readonly Pack[],
  directions: Directions,
): { values: Values; lock: Lock | undefined; problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const packLock = lockOf(use)
  const nature = natureOf(use.source)
  let values = use.use === undefined ? packValues(use.source) : switchedOff(packValues(use.source))
  let policyLock: Lock | undefined
  // An added use begins where it is declared.
  let began = false
  const mine = new Set<string>()

  const apply = (setting: Setting, at: string, hand: 'region' | 'policy') => {
    // A duty added loosens nothing, whatever it is.
    const adds = !began && use.use !== undefined && nature === 'duty'
    if (!began) {
      began = true
      values = packValues(use.source)
    }
    const before = values
    const locked = stricterLock(packLock, policyLock)
    let loosens = false
    for (const change of changesOf(use, setting, at, before, directions)) {
      // `checkSetting` reports it.
      if (change.key === 'waivableBy' && !isWaivable(use)) continue
      const ok = change.is === 'same' || change.is === 'stricter'
      const unprotects = change.is !== 'same' && !(change.key === 'effect' && change.is === 'looser')
      if (locked === 'fixed' && change.is !== 'same') {
        problems.push(problem('locked', change.at, `\`${use.entry}\` is locked as it stands`, 'leave this key out'))
      } else if (hand === 'policy' && locked && (nature === 'protect' ? unprotects : !ok)) {
        problems.push(
          change.is === 'apart'
            ? problem(
                'no-direction',
                change.at,
                `\`${change.key}\` of \`${use.entry}\` may not change here: neither way is known to be stricter`,
                'leave this key out',
              )
            : problem('locked', change.at, `\`${use.entry}\` may only be made stricter here`, 'leave this key out'),
        )
      }
      if (hand === 'region' && !ok && (mine.has('*') || mine.has(change.key))) continue
      values = change.apply(values)
      if (hand === 'policy') mine.add(change.key)
      if (change.is === 'looser' && !adds) loosens = true
    }
    if (loosens && hand === 'policy' && (setting.reason ?? bundle.policy.reason) === undefined) {
      problems.push(
        warning('missing-reason', at, `this loosens \`${use.entry}\` without a reason`, 'say why in `reason`'),
      )
    }
    if (setting.lock && hand === 'policy') {
      policyLock = stricterLock(policyLock, setting.lock)
      mine.add('*')
    }
  }

  const everywhere = own(bundle.policy.rules, use.entry)
  if (everywhere) apply(everywhere, `/policy/rules/${token(use.entry)}`, 'policy')
  const inward = scope === undefined ? [] : [...[...path].reverse(), scope]
  for (const code of inward) {
    const region = packs.find((pack) => regionOf(pack) === code)
    const law = own(region?.overrides, use.entry)
    if (region && law) apply(law, `/packs/${bundle.packs.indexOf(region)}/overrides/${token(use.entry)}`, 'region')
    const local = own(own(bundle.policy.scopes, code)?.rules, use.entry)
    if (local) apply(local, `/policy/scopes/${token(code)}/rules/${token(use.entry)}`, 'policy')
  }
  return { values, lock: stricterLock(packLock, policyLock), problems }
}
