import { describe, expect, it } from 'vitest'
import { dayNumber, dayOf, weekdayOf } from '../../src/time/index.js'

describe('dayNumber and dayOf', () => {
  it('count every day from the year 100 to 9999 as the calendar does', () => {
    const wrong: string[] = []
    for (let number = -682_000; number < 2_932_000; number += 97) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
      if (dayOf(number) !== day || dayNumber(day) !== number) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })

  it('add days over the ends of months and years', () => {
    const add = (day: string, days: number) => dayOf((dayNumber(day) as number) + days)
    expect(add('2026-12-31', 1)).toBe('2027-01-01')
    expect(add('2024-02-28', 1)).toBe('2024-02-29')
    expect(add('2026-03-01', -1)).toBe('2026-02-28')
  })

  it.each(['', '2026-02-30', '2026-13-01', '2026-1-1', '2026-11-24T00:00:00Z', '0099-01-01', '26-11-24'])(
    'know no day %o',
    (day) => {
      expect(dayNumber(day)).toBeUndefined()
    },
  )
})

describe('weekdayOf', () => {
  it('names the weekday, before 1970 too', () => {
    const weekday = (day: string) => weekdayOf(dayNumber(day) as number)
    expect(['2026-11-23', '2026-11-29', '1970-01-01', '1969-12-31', '1900-01-01'].map(weekday)).toEqual([
      'mon',
      'sun',
      'thu',
      'wed',
      'mon',
    ])
  })
})
