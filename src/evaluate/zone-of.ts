import type { Compiled, ScopeCode, Zone } from '../model/index.js'

/** Whether a zone is known, at a time or at all. A time is asked first: its table is read anyway. */
export const isZone = ({ zones }: Compiled, zone: Zone, at: number | undefined): boolean =>
  (at !== undefined && zones.offset(zone, at) !== undefined) || zones.offset(zone, 0) !== undefined

/** The account's clock: the zone of the scopes in force if they agree on one, else the account's own. */
export const zoneOf = (
  compiled: Compiled,
  codes: readonly ScopeCode[],
  own: Zone | undefined,
  at: number | undefined,
): Zone | undefined => {
  const zones = new Set(
    codes.map((code) =>
      [code, ...(compiled.scopes.get(code) as readonly ScopeCode[])]
        .map((c) => compiled.scopeZones.get(c))
        .find((zone) => zone),
    ),
  )
  const [agreed] = zones
  const chosen = zones.size === 1 && agreed ? agreed : own
  return chosen !== undefined && isZone(compiled, chosen, at) ? chosen : undefined
}
