import { describe, expect, it } from 'vitest'
import { clockAt, instantOf, intlZones } from '../../src/time/index.js'

const clock = (zone: string, at: string) => {
  const seen = clockAt(intlZones, zone, Date.parse(at))
  return (
    seen && `${seen.weekday} ${seen.day} ${Math.floor(seen.minute / 60)}:${String(seen.minute % 60).padStart(2, '0')}`
  )
}
const instant = (zone: string, day: string, minute: number) => {
  const at = instantOf(intlZones, zone, day, minute)
  return at === undefined ? undefined : new Date(at).toISOString()
}

describe('clockAt', () => {
  it.each([
    ['Europe/Paris', '2026-11-24T09:30:00Z', 'tue 2026-11-24 10:30'],
    ['Europe/Paris', '2026-11-24T23:00:00Z', 'wed 2026-11-25 0:00'],
    ['Europe/Paris', '2026-11-24T22:59:59.999Z', 'tue 2026-11-24 23:59'],
    ['America/Martinique', '2026-01-01T03:59:00Z', 'wed 2025-12-31 23:59'],
    ['Asia/Kathmandu', '2026-11-24T18:15:00Z', 'wed 2026-11-25 0:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 'sun 2026-04-05 1:30'],
    ['Africa/Cairo', '2024-04-25T21:59:00Z', 'thu 2024-04-25 23:59'],
    ['Africa/Cairo', '2024-04-25T22:00:00Z', 'fri 2024-04-26 1:00'],
    ['Pacific/Apia', '2011-12-30T09:59:00Z', 'thu 2011-12-29 23:59'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', 'sat 2011-12-31 0:00'],
    ['UTC', '1969-12-31T23:59:00Z', 'wed 1969-12-31 23:59'],
    ['UTC', '2024-02-29T12:00:00Z', 'thu 2024-02-29 12:00'],
  ])('in %s at %s shows %s', (zone, at, shown) => {
    expect(clock(zone, at)).toBe(shown)
  })

  it('shows nothing in a zone that nobody knows', () => {
    expect(clock('Nowhere/Land', '2026-11-24T09:30:00Z')).toBeUndefined()
  })
})

describe('instantOf', () => {
  it.each([
    ['an ordinary midnight', 'Europe/Paris', '2026-11-24', 0, '2026-11-23T23:00:00.000Z'],
    ['the midnight that ends a day', 'Europe/Paris', '2026-11-24', 1440, '2026-11-24T23:00:00.000Z'],
    ['a time that is skipped: the change', 'Europe/Paris', '2026-03-29', 150, '2026-03-29T01:00:00.000Z'],
    ['a time shown twice: the first', 'Europe/Paris', '2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
    ['a midnight that is skipped', 'Africa/Cairo', '2024-04-26', 0, '2024-04-25T22:00:00.000Z'],
    ['a midnight shown twice', 'America/Havana', '2026-11-01', 0, '2026-11-01T04:00:00.000Z'],
    ['half an hour shown twice', 'Australia/Lord_Howe', '2026-04-05', 105, '2026-04-04T14:45:00.000Z'],
    ['a day that is skipped', 'Pacific/Apia', '2011-12-30', 720, '2011-12-30T10:00:00.000Z'],
  ])('finds %s', (_, zone, day, minute, at) => {
    expect(instant(zone, day, minute)).toBe(at)
  })

  it('is what clockAt shows, on every hour around the changes', () => {
    const wrong: string[] = []
    for (const zone of ['Europe/Paris', 'Australia/Lord_Howe', 'America/Havana', 'Africa/Casablanca', 'Asia/Kathmandu'])
      for (let at = Date.UTC(2026, 2, 1); at < Date.UTC(2026, 11, 1); at += 5 * 1_800_000) {
        const { day, minute } = clockAt(intlZones, zone, at) as { day: string; minute: number }
        const back = instantOf(intlZones, zone, day, minute) as number
        const shown = clockAt(intlZones, zone, back)
        if (back > at || shown?.day !== day || shown.minute !== minute) wrong.push(`${zone} ${day} ${minute}`)
      }
    expect(wrong).toEqual([])
  })

  it('finds none for an impossible day or an unknown zone', () => {
    expect(instant('Europe/Paris', '2026-02-30', 0)).toBeUndefined()
    expect(instant('Nowhere/Land', '2026-02-28', 0)).toBeUndefined()
  })
})
