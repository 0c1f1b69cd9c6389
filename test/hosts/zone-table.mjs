const DAY = 86_400_000
const FROM = Date.UTC(2015, 0, 1)
const UNTIL = Date.UTC(2040, 0, 1)

/** The transitions of one zone, read day by day and found to the minute. */
const transitionsOf = (zones, zone) => {
  let before = zones.offset(zone, FROM)
  // From 1970 on: at that instant a zone is asked whether it exists.
  const found = [[0, before]]
  for (let day = FROM; day < UNTIL; day += DAY) {
    const after = zones.offset(zone, day + DAY)
    if (after === before) continue
    let [low, high] = [day, day + DAY]
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000
      if (zones.offset(zone, middle) === before) low = middle
      else high = middle
    }
    found.push([high, after])
    before = after
  }
  return found
}

/** A zone table made from `Intl` for a host that has none: the zones named anywhere in some data, 2015 to 2039. */
export const zoneTable = (zones, data) => {
  const names = new Set(JSON.stringify(data).match(/\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/]+\b|\bUTC\b/g))
  const known = [...names].filter((zone) => zones.offset(zone, FROM) !== undefined)
  return Object.fromEntries(known.map((zone) => [zone, transitionsOf(zones, zone)]))
}
