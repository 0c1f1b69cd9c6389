import { type Bundle, type Problem, problem, type Settings, warning } from '../model/index.js'
import { token } from '../model/pointer.js'
import { own } from './own.js'

/**
 * The same bundle with settings under old names of rules moved under the new ones, so that a policy that tightened a rule
 * keeps doing so once the rule is renamed. Added uses, which name their rule in `rule`, are followed by `listUses`.
 */
export const followRenames = (bundle: Bundle): { readonly bundle: Bundle; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const rules = new Set<string>()
  const renamed = new Map<string, string>()
  for (const { id, rules: inside, renamed: names } of bundle.packs) {
    for (const name of Object.keys(inside ?? {})) rules.add(`${id}/${name}`)
    for (const [old, name] of Object.entries(names ?? {})) renamed.set(`${id}/${old}`, `${id}/${name}`)
  }
  if (renamed.size === 0) return { bundle, problems }

  const follow = (settings: Settings | null | undefined, where: string): Settings | undefined => {
    if (!settings) return undefined
    const moved = Object.entries(settings).map(([entry, setting]) => {
      const id = rules.has(entry) || setting?.rule != null ? undefined : renamed.get(entry)
      if (id === undefined || !rules.has(id)) return [entry, setting] as const
      const at = `${where}/${token(entry)}`
      if (own(settings, id)) problems.push(problem('duplicate', at, `\`${id}\` is also set under its new name`))
      problems.push(warning('renamed', at, `rule \`${entry}\` is now \`${id}\``, `write \`${id}\``))
      return [id, setting] as const
    })
    return Object.fromEntries(moved)
  }
  const { policy } = bundle
  const scopes = Object.entries(policy.scopes ?? {}).map(
    ([code, scope]) => [code, { ...scope, rules: follow(scope.rules, `/policy/scopes/${token(code)}/rules`) }] as const,
  )
  return {
    bundle: {
      ...bundle,
      policy: {
        ...policy,
        rules: follow(policy.rules, '/policy/rules'),
        ...(policy.scopes && { scopes: Object.fromEntries(scopes) }),
      },
      packs: bundle.packs.map((pack, i) => ({ ...pack, overrides: follow(pack.overrides, `/packs/${i}/overrides`) })),
    },
    problems,
  }
}
