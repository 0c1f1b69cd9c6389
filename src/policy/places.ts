import type { Bundle, Pack, ScopeCode, Settings } from '../model/index.js'
import { token } from '../model/pointer.js'
import { regionOf } from './scopes.js'

/** A place in a bundle where settings of rules stand. */
export interface Place {
  /** Its pointer. */
  readonly at: string
  readonly settings: Settings | undefined
  /** The scope that the settings hold in; undefined: everywhere. */
  readonly scope: ScopeCode | undefined
  /** A region file's, not the policy's own. */
  readonly isRegion: boolean
}

/** All places where settings may stand: the policy, its scopes, its region files. */
export const placesIn = (bundle: Bundle, packs: readonly Pack[]): readonly Place[] => [
  { at: '/policy/rules', settings: bundle.policy.rules, scope: undefined, isRegion: false },
  ...Object.entries(bundle.policy.scopes ?? {}).map(([code, { rules }]) => ({
    at: `/policy/scopes/${token(code)}/rules`,
    settings: rules,
    scope: code,
    isRegion: false,
  })),
  ...packs.map((pack) => ({
    at: `/packs/${bundle.packs.indexOf(pack)}/overrides`,
    settings: pack.overrides,
    scope: regionOf(pack),
    isRegion: true,
  })),
]
