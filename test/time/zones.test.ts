import { afterEach, describe, expect, it, vi } from 'vitest'
import { intlZones, tableZones } from '../../src/time/index.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const ZONES = [
  ...['Europe/Paris', 'Europe/Dublin', 'Europe/Istanbul', 'Africa/Casablanca', 'Africa/El_Aaiun', 'Africa/Cairo'],
  ...['Africa/Windhoek', 'Asia/Kathmandu', 'Asia/Tehran', 'Asia/Gaza', 'Asia/Pyongyang', 'Asia/Beirut', 'Asia/Amman'],
  ...['Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Chatham', 'America/New_York', 'America/Havana'],
  ...['America/Santiago', 'America/Mexico_City'],
]

/** The oracle: what `Intl` writes as the name of the zone, `GMT+05:45`. */
const oracle = (zone: string) => {
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  return (at: number): number => {
    const name = formatter.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? []
    return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  }
}

const transitions = (read: (at: number) => number): number[] => {
  const found: number[] = []
  let before = read(Date.UTC(2017, 0, 1))
  for (let at = Date.UTC(2017, 0, 1); at < Date.UTC(2036, 0, 1); at += 3 * DAY) {
    const after = read(at + 3 * DAY)
    let [low, high] = [at, at + 3 * DAY]
    while (after !== before && high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (read(middle) === before) low = middle
      else high = middle
    }
    if (after !== before) found.push(high)
    before = after
  }
  return found
}

/** A fixed series of numbers from 0 to 1. */
const series = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

describe('intlZones', () => {
  it.each(ZONES)('agrees with an independent reading on every transition of %s, 2017 to 2035', (zone) => {
    const read = oracle(zone)
    const wrong: string[] = []
    for (const at of transitions(read))
      for (const near of [-DAY, -HOUR, -1000, -1, 0, 1, 1000, HOUR, DAY])
        if (intlZones.offset(zone, at + near) !== read(at + near)) wrong.push(new Date(at + near).toISOString())
    const next = series(zone.length)
    for (let i = 0; i < 200; i++) {
      const at = Math.floor(Date.UTC(2017, 0, 1) + next() * 19 * 365.25 * DAY)
      if (intlZones.offset(zone, at) !== read(at)) wrong.push(new Date(at).toISOString())
    }
    expect(wrong).toEqual([])
  })

  it.each([
    ['half an hour of summer time', 'Australia/Lord_Howe', '2026-01-01T00:00:00Z', 660],
    ['half an hour of summer time, in winter', 'Australia/Lord_Howe', '2026-07-01T00:00:00Z', 630],
    ['a quarter of an hour', 'Asia/Kathmandu', '2026-07-01T00:00:00Z', 345],
    ['a country that took summer time up again', 'Africa/Cairo', '2022-07-01T00:00:00Z', 120],
    ['a country that took summer time up again, after', 'Africa/Cairo', '2024-07-01T00:00:00Z', 180],
    ['a summer time that stops for Ramadan', 'Africa/Casablanca', '2025-03-15T00:00:00Z', 0],
    ['a summer time that stops for Ramadan, after', 'Africa/Casablanca', '2025-05-15T00:00:00Z', 60],
    ['an island that changed sides of the date line, before', 'Pacific/Apia', '2011-12-30T09:59:59Z', -600],
    ['an island that changed sides of the date line, after', 'Pacific/Apia', '2011-12-30T10:00:00Z', 840],
    ['an old offset with seconds, in minutes', 'Europe/Paris', '1905-01-01T00:00:00Z', 9],
    ['UTC', 'UTC', '2026-01-01T00:00:00Z', 0],
  ])('knows %s', (_, zone, at, minutes) => {
    expect(intlZones.offset(zone, Date.parse(at))).toBe(minutes)
  })

  it('gives the same answers in any order of questions', () => {
    const at = [2031, 2019, 2026, 2019, 2031].map((year) => Date.UTC(year, 6, 1))
    const mixed = at.flatMap((instant) => ZONES.map((zone) => intlZones.offset(zone, instant)))
    expect(mixed).toEqual(at.flatMap((instant) => ZONES.map((zone) => oracle(zone)(instant))))
  })

  it.each(['', 'Nowhere/Land', '+01:00', 'Europe/Paris\0', '../etc/passwd', 'x'.repeat(1_000_000), '__proto__', '🕰'])(
    'does not know %o, and does not throw',
    (zone) => {
      expect(intlZones.offset(zone, 0)).toBeUndefined()
    },
  )

  it('goes on answering after thousands of names that nobody knows', () => {
    for (let i = 0; i < 3000; i++) expect(intlZones.offset(`Nowhere/N${i}`, 0)).toBeUndefined()
    expect(intlZones.offset('Europe/Paris', Date.UTC(2026, 0, 1))).toBe(60)
  })

  it('knows no offset at an instant that is none, or that no calendar here has', () => {
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, -1e14, 9e15])
      expect(intlZones.offset('Europe/Paris', at)).toBeUndefined()
  })
})

describe('intlZones on a host that lives elsewhere', () => {
  const home = process.env.TZ
  afterEach(() => {
    if (home === undefined) delete process.env.TZ
    else process.env.TZ = home
  })

  it.each(['UTC', 'Europe/Paris', 'America/New_York', 'Pacific/Apia'])('answers in %s as anywhere', async (host) => {
    process.env.TZ = host
    vi.resetModules()
    const { intlZones: fresh } = await import('../../src/time/index.js')
    for (const at of ['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-12-31T23:30:00Z'])
      for (const zone of ZONES) expect(fresh.offset(zone, Date.parse(at))).toBe(oracle(zone)(Date.parse(at)))
  })
})

describe('tableZones', () => {
  const zones = tableZones({
    'Europe/Paris': [
      [Date.UTC(2026, 2, 29, 1), 120],
      [Date.UTC(2026, 9, 25, 1), 60],
    ],
  })

  it.each([
    ['2026-03-29T00:59:59Z', undefined],
    ['2026-03-29T01:00:00Z', 120],
    ['2026-10-25T00:59:59Z', 120],
    ['2026-10-25T01:00:00Z', 60],
    ['2040-01-01T00:00:00Z', 60],
  ])('at %s says %s', (at, minutes) => {
    expect(zones.offset('Europe/Paris', Date.parse(at))).toBe(minutes)
  })

  it('knows only the zones that it was given', () => {
    expect(zones.offset('Europe/Rome', 0)).toBeUndefined()
    expect(zones.offset('toString', 0)).toBeUndefined()
    expect(zones.offset('Europe/Paris', Number.NaN)).toBeUndefined()
  })
})
