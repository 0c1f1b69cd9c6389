import { type Bundle, type Pack, type Problem, problem, type ScopeCode } from '../model/index.js'
import { token } from '../model/pointer.js'
import { COUNTRIES, EU_MEMBERS } from './countries.js'
import { own } from './own.js'

/** The scope that a region pack speaks for, or undefined for any other pack. */
export const regionOf = (pack: Pack): ScopeCode | undefined =>
  pack.overrides || pack.calendar || pack.within || pack.zone || pack.notes ? pack.id.toUpperCase() : undefined

/** The tree of scopes: the code of each, and the scopes around it, nearest first. */
export const buildScopes = (bundle: Bundle, packs: readonly Pack[]) => {
  const problems: Problem[] = []
  const within = new Map<ScopeCode, ScopeCode | undefined>([['EU', undefined]])
  for (const code of COUNTRIES) within.set(code, EU_MEMBERS.has(code) ? 'EU' : undefined)
  for (const pack of packs) {
    const code = regionOf(pack)
    if (code === undefined || within.has(code)) continue
    within.set(code, pack.within ?? (code.includes('-') ? code.split('-')[0] : undefined))
  }
  for (const [code, scope] of Object.entries(bundle.policy.scopes ?? {})) {
    within.set(code, scope.within ?? within.get(code))
  }
  const around = new Map<ScopeCode, readonly ScopeCode[]>()
  for (const code of within.keys()) {
    const path: ScopeCode[] = []
    let outer = within.get(code)
    while (outer !== undefined) {
      const region = bundle.packs.findIndex((pack) => regionOf(pack) === code)
      const at = own(bundle.policy.scopes, code) ? `/policy/scopes/${token(code)}/within` : `/packs/${region}/within`
      if (!within.has(outer)) {
        problems.push(
          problem(
            'unknown-scope',
            at,
            `scope \`${code}\` lies within \`${outer}\`, which is not declared`,
            `declare \`${outer}\` under \`scopes\``,
          ),
        )
        break
      }
      if (path.includes(outer)) {
        problems.push(problem('scope-cycle', at, `scope \`${code}\` lies within itself`, 'name the scope around it'))
        break
      }
      path.push(outer)
      outer = within.get(outer)
    }
    around.set(code, path)
  }
  return { around, problems }
}
