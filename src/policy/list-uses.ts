import { type Bundle, type Pack, type Problem, problem, type Rule, warning } from '../model/index.js'
import { token } from '../model/pointer.js'
import { didYouMean } from '../schema/did-you-mean.js'
import { placesIn } from './places.js'

/** How many unknown names are worth a guess at what was meant. */
const HINTS = 100

/** What to name instead of a rule that there is not. */
const ruleHint = (name: string, known: Iterable<string>, { policy }: Bundle): string => {
  const [pack = '', rule] = name.split('/')
  const unlisted = rule !== undefined && !Object.hasOwn(policy.packs, pack)
  return (
    didYouMean(name, known) ??
    (unlisted ? `list \`${pack}\` under \`packs\`` : 'name a rule of a listed pack as `pack/rule`')
  )
}

/** One use of one rule, before its settings are resolved. */
export interface RuleUse {
  /** The entry that changes it: the rule's id, or the name of the added use. */
  readonly entry: string
  readonly rule: string
  readonly use: string | undefined
  readonly pack: Pack
  readonly source: Rule
  /** The pointer of the rule in the bundle. */
  readonly at: string
}

/** Every rule of the packs once under its own id, and every added use. */
export const listUses = (bundle: Bundle, packs: readonly Pack[]) => {
  const problems: Problem[] = []
  const uses = new Map<string, RuleUse>()
  const renamed = new Map<string, string>()
  for (const pack of packs) {
    const at = `/packs/${bundle.packs.indexOf(pack)}`
    for (const [name, source] of Object.entries(pack.rules ?? {})) {
      const id = `${pack.id}/${name}`
      uses.set(id, { entry: id, rule: id, use: undefined, pack, source, at: `${at}/rules/${token(name)}` })
    }
    for (const [old, name] of Object.entries(pack.renamed ?? {})) renamed.set(`${pack.id}/${old}`, `${pack.id}/${name}`)
  }
  const ruleIds = new Set(uses.keys())
  const unknown: { readonly name: string; readonly at: string }[] = []
  for (const { at: where, settings, isRegion } of placesIn(bundle, packs)) {
    for (const [entry, setting] of Object.entries(settings ?? {})) {
      const at = `${where}/${token(entry)}`
      const name = setting.rule ?? entry
      const id = (ruleIds.has(name) ? name : renamed.get(name)) as string
      if (!ruleIds.has(id)) {
        // A region file may set rules of packs that the policy does not use.
        if (!isRegion) unknown.push({ name, at })
        continue
      }
      if (id !== name) problems.push(warning('renamed', at, `rule \`${name}\` is now \`${id}\``, `write \`${id}\``))
      const known = uses.get(entry)
      if (known && known.rule !== id)
        problems.push(problem('duplicate', at, `\`${entry}\` already names a use of \`${known.rule}\``))
      else if (!known) uses.set(entry, { ...(uses.get(id) as RuleUse), entry, use: entry })
    }
  }
  // A use may be changed before the place that adds it: the order of keys means nothing.
  for (const { name, at } of unknown) {
    if (uses.has(name)) continue
    const meant = problems.length < HINTS ? ruleIds : []
    problems.push(problem('unknown-rule', at, `there is no rule \`${name}\``, ruleHint(name, meant, bundle)))
  }
  return { uses: [...uses.values()].sort((a, b) => (a.entry < b.entry ? -1 : 1)), problems }
}
