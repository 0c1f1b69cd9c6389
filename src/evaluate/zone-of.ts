import type { Compiled, ScopeCode, Zone } from '../model/index.js'

/** The account's clock: the zone of the scopes in force if they agree on one, else the account's own. */
export const zoneOf = (compiled: Compiled, codes: readonly ScopeCode[], own: Zone | undefined): Zone | undefined => {
  const zones = new Set(
    codes.map((code) =>
      [code, ...(compiled.scopes.get(code) ?? [])].map((c) => compiled.scopeZones.get(c)).find((zone) => zone),
    ),
  )
  const [zone] = zones
  const chosen = zones.size === 1 && zone ? zone : own
  return chosen !== undefined && compiled.zones.offset(chosen, 0) !== undefined ? chosen : undefined
}
