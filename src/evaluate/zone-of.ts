import type { Compiled, ScopeCode, Zone } from '../model/index.js'

/** Whether a zone is known, at a time or at all. The time is tried first: its table is needed anyway. */
export const isZone = ({ zones }: Compiled, zone: Zone, at: number | undefined): boolean =>
  (at !== undefined && zones.offset(zone, at) !== undefined) || zones.offset(zone, 0) !== undefined

const agreed = ({ scopes, scopeZones }: Compiled, codes: readonly ScopeCode[]): Zone | undefined => {
  // Most policies have no scopes with a clock of their own.
  if (scopeZones.size === 0) return undefined
  const zones = new Set(
    codes.map((code) =>
      [code, ...(scopes.get(code) as readonly ScopeCode[])].map((c) => scopeZones.get(c)).find((zone) => zone),
    ),
  )
  return zones.size === 1 ? [...zones][0] : undefined
}

/** The account's clock: the zone of the scopes in force if they agree on one, else the account's own. */
export const zoneOf = (
  compiled: Compiled,
  codes: readonly ScopeCode[],
  own: Zone | undefined,
  at: number | undefined,
): Zone | undefined => {
  const chosen = agreed(compiled, codes) ?? own
  return chosen !== undefined && isZone(compiled, chosen, at) ? chosen : undefined
}
