import { compiledOf } from '../model/compiled-of.js'
import {
  ACCOUNT_KINDS,
  ACTIONS,
  type AccountKind,
  type Action,
  type Compiled,
  type CompiledPolicy,
  type ScopeCode,
} from '../model/index.js'
import { must, mustSayOnly } from '../model/must.js'
import { quoted } from '../model/quoted.js'
import type { Places } from './case.js'
import { inForce, isLive } from './groups.js'

/** Where to look: scopes, act and account kind. Absent: everywhere, every act, every kind. */
export interface Where {
  readonly scopes?: readonly ScopeCode[] | undefined
  readonly action?: Action | undefined
  readonly kind?: AccountKind | undefined
}

/** Stops a call with a place that would be passed over in silence: the answer for everywhere would be taken for its own. */
export const mustBeWhere = (where: Omit<Where, 'scopes'>, place: 'scope' | 'scopes'): void => {
  mustSayOnly(where, 'where', [place, 'action', 'kind'])
  const { action, kind } = where
  must(action === undefined || ACTIONS.includes(action), 'where.action', 'an act, like `publish`')
  must(kind === undefined || ACCOUNT_KINDS.includes(kind), 'where.kind', `one of ${quoted(ACCOUNT_KINDS)}`)
}

/** Stops a call with scopes that the policy does not declare: a typo must not drop a country's law. */
export const mustBeScopes = (scopes: unknown, { scopes: declared }: Compiled): void =>
  must(
    scopes === undefined || (Array.isArray(scopes) && scopes.every((scope) => declared.has(scope))),
    'scopes',
    'a list of scopes that the policy declares, like `["FR"]`',
  )

/** The uses that do anything somewhere, with their settings in each of the scopes asked for. */
export const usesIn = (policy: CompiledPolicy, where: Where) => {
  const compiled = compiledOf(policy)
  mustBeWhere(where, 'scopes')
  const { scopes: asked = [], action, kind } = where
  mustBeScopes(asked, compiled)
  const scopes: Places = asked.length > 0 ? asked : [undefined]
  const kinds = kind ? [kind] : ACCOUNT_KINDS
  return compiled.uses
    .filter(({ on }) => action === undefined || on.has(action))
    .flatMap((use) => scopes.map((scope) => ({ use, scope, force: inForce(use, scope) })))
    .filter(({ use, force }) => isLive(use, force, kinds))
}
