import { canonicalJson } from '../digest/index.js'
import { type Condition, type InForce, problem, type ScopeCode, SPEECH, type Use, warning } from '../model/index.js'
import { token } from '../model/pointer.js'
import { lockOf, natureOf, own, type RuleUse, resolveUse, stricterLock, type Values } from '../policy/index.js'
import { checkRule } from './check-rule.js'
import { checkSetting } from './check-setting.js'
import { compileValues } from './compile-values.js'
import { directionsOf } from './directions.js'
import type { Workshop } from './workshop.js'

const EVERYWHERE: Workshop['scopes'] = new Map([[undefined, []]])

/** Equal for settings that judge alike. */
const settingsKey = ({ when, except, ...others }: Values): string =>
  canonicalJson({ ...others, when: when?.value ?? null, except: except?.value.map((one) => one.when) ?? null })

/** Compiles one use of one rule: its settings in every scope, each distinct one once. */
export const compileUse = (use: RuleUse, shop: Workshop): Use => {
  const { bundle, packs, places, scopes, report } = shop
  const { source } = use
  const nature = natureOf(source)
  checkRule(use, shop)

  const more: (Condition | undefined)[] = []
  for (const { at: where, settings } of places) {
    const setting = own(settings, use.entry)
    if (!setting) continue
    const at = `${where}/${token(use.entry)}`
    more.push(setting.when)
    for (const { when } of setting.except ?? []) more.push(when)
    checkSetting(use, setting, at, report)
  }
  const named = { ...bundle.policy.conditions, ...use.pack.conditions }
  const directions = directionsOf(source, nature, more, named, shop.catalog)
  for (const name of Object.keys(source.params ?? {})) {
    if (!directions.has(name))
      report(
        problem(
          'unused-parameter',
          `${use.at}/params/${token(name)}`,
          `nothing reads the parameter \`${name}\``,
          'use it in a condition, or leave it out',
        ),
      )
  }
  if (source.terms && !directions.has('terms:')) {
    report(warning('unused-parameter', `${use.at}/terms`, 'nothing reads these words', 'compare the fact `text.terms`'))
  }

  const settings: InForce[] = []
  const known = new Map<string, number>()
  const byScope = new Map<ScopeCode, number>()
  let lock = lockOf(use)
  // Elsewhere nothing changes this use: the settings of everywhere hold.
  const changed = new Set(
    places.flatMap(({ settings, scope }) => (scope !== undefined && own(settings, use.entry) ? [scope] : [])),
  )
  for (const [scope, path] of changed.size > 0 ? scopes : EVERYWHERE) {
    if (scope !== undefined && !changed.has(scope) && !path.some((code) => changed.has(code))) continue
    const resolved = resolveUse(use, scope, path, bundle, packs, directions)
    resolved.problems.forEach(report)
    lock = stricterLock(lock, resolved.lock)
    const key = changed.size > 0 ? settingsKey(resolved.values) : ''
    let index = known.get(key)
    if (index === undefined) {
      index = settings.push(compileValues(use, resolved.values, shop)) - 1
      known.set(key, index)
    }
    if (index > 0) byScope.set(scope as ScopeCode, index)
  }
  return {
    rule: use.rule,
    use: use.use,
    source,
    nature,
    on: new Set(source.on ?? SPEECH),
    lock,
    shielded: lock !== undefined,
    stricter: Object.fromEntries(
      Object.keys(source.params ?? {}).flatMap((name) => {
        const sign = directions.get(name)
        return sign ? [[name, sign === '+' ? ('more' as const) : ('less' as const)]] : []
      }),
    ),
    settings,
    byScope,
    permits: [],
    protections: [],
  }
}
