import type { Bundle, Pack, Rule, Setting, Settings } from '../../src/model/index.js'

const mapSettings = (bundle: Bundle, change: (settings: Settings, region: boolean) => Settings): Bundle => ({
  ...bundle,
  policy: {
    ...bundle.policy,
    rules: change(bundle.policy.rules ?? {}, false),
    scopes: Object.fromEntries(
      Object.entries(bundle.policy.scopes ?? {}).map(([code, scope]) => [
        code,
        { ...scope, ...(scope.rules && { rules: change(scope.rules, false) }) },
      ]),
    ),
  },
  packs: bundle.packs.map((pack) => ({ ...pack, ...(pack.overrides && { overrides: change(pack.overrides, true) }) })),
})

/** The same bundle with every rule changed, or dropped where nothing is returned. */
export const mapRules = (bundle: Bundle, change: (rule: Rule, id: string) => Rule | undefined): Bundle => ({
  ...bundle,
  packs: bundle.packs.map(
    (pack): Pack => ({
      ...pack,
      rules: Object.fromEntries(
        Object.entries(pack.rules ?? {}).flatMap(([name, rule]) => {
          const changed = change(rule, `${pack.id}/${name}`)
          return changed ? [[name, changed]] : []
        }),
      ),
    }),
  ),
})

/** The rule behind every entry: a rule's own id, or the name of an added use. */
const ruleOf = (bundle: Bundle, entry: string): string => bundle.policy.rules?.[entry]?.rule ?? entry

/** The same bundle without what the policy, or also the region files, say about some rules. */
export const withoutSettings = (bundle: Bundle, ids: ReadonlySet<string>, regions: boolean): Bundle =>
  mapSettings(bundle, (settings, region) =>
    Object.fromEntries(
      Object.entries(settings).filter(
        ([entry, { rule }]) => (region && !regions) || !ids.has(rule ?? ruleOf(bundle, entry)),
      ),
    ),
  )

/** The same bundle without some rules, what is said about them, and who names them. */
export const withoutRules = (bundle: Bundle, ids: ReadonlySet<string>): Bundle => {
  const others = (names: readonly string[]) => [...names.filter((name) => !ids.has(name)), 'nothing']
  return mapRules(withoutSettings(bundle, ids, true), (rule, id) =>
    ids.has(id)
      ? undefined
      : { ...rule, ...(rule.lifts && { lifts: others(rule.lifts) }), ...(rule.caps && { caps: others(rule.caps) }) },
  )
}

/** The same bundle with one more setting: everywhere, in a scope, or in the region file of a pack. */
export const withSetting = (bundle: Bundle, place: string, entry: string, setting: Setting): Bundle => {
  const { policy } = bundle
  if (place === '') return { ...bundle, policy: { ...policy, rules: { ...policy.rules, [entry]: setting } } }
  const scope = policy.scopes?.[place] ?? {}
  return {
    ...bundle,
    policy: {
      ...policy,
      scopes: { ...policy.scopes, [place]: { ...scope, rules: { ...scope.rules, [entry]: setting } } },
    },
  }
}

/** The ids of the rules of a bundle's packs. */
export const ruleIds = (bundle: Bundle): readonly string[] =>
  bundle.packs.flatMap((pack) => Object.keys(pack.rules ?? {}).map((name) => `${pack.id}/${name}`))
/** One rule of a bundle. */
export const ruleIn = (bundle: Bundle, id: string): Rule | undefined => {
  const [pack, name] = id.split('/')
  return bundle.packs.find((one) => one.id === pack)?.rules?.[name as string]
}
