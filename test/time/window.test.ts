import { describe, expect, it } from 'vitest'
import { minuteOf, withinSchedule, withinWindow } from '../../src/time/index.js'

const at = (weekday: string, time: string) => ({ day: '2026-11-24', weekday, minute: minuteOf(time) as number })

describe('withinWindow', () => {
  const night = { from: '22:00', to: '07:00', days: ['sat'] }
  it.each([
    ['by day', { from: '09:00', to: '17:00' }, 'tue', '09:00', true],
    ['at its end', { from: '09:00', to: '17:00' }, 'tue', '17:00', false],
    ['before its end', { from: '09:00', to: '17:00' }, 'tue', '16:59', true],
    ['on another day', { from: '09:00', to: '17:00', days: ['mon'] }, 'tue', '10:00', false],
    ['on the evening it begins', night, 'sat', '23:00', true],
    ['on the morning after', night, 'sun', '06:59', true],
    ['on the morning of the day it begins', night, 'sat', '03:00', false],
    ['on the evening after', night, 'sun', '23:00', false],
    ['from Sunday to Monday', { from: '22:00', to: '07:00', days: ['sun'] }, 'mon', '01:00', true],
    ['without hours', { days: ['wed'] }, 'wed', '00:00', true],
    ['without an end', { from: '18:00' }, 'wed', '23:59', true],
    ['without a start', { to: '08:00' }, 'wed', '00:00', true],
    ['with nothing at all', {}, 'wed', '12:00', true],
    ['until 24:00', { from: '18:00', to: '24:00' }, 'wed', '23:59', true],
    ['from midnight to midnight', { from: '00:00', to: '00:00', days: ['mon'] }, 'mon', '12:00', true],
    ['from midnight to midnight, the day after', { from: '00:00', to: '00:00', days: ['mon'] }, 'tue', '00:00', false],
    ['on no day', { days: [] }, 'wed', '12:00', false],
  ])('a window %s', (_, window, weekday, time, within) => {
    expect(withinWindow(at(weekday, time), window)).toBe(within)
  })

  it.each([{ from: '9:00' }, { to: '25:00' }, { to: '24:30' }, { from: 'noon' }, { from: '' }])(
    'does not know about %o',
    (window) => {
      expect(withinWindow(at('wed', '12:00'), window)).toBeUndefined()
    },
  )
})

describe('withinSchedule', () => {
  const week = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' } as const
  const shift = { days: ['fri'], from: '20:00', to: '04:00' } as const

  it('looks at every line', () => {
    expect(withinSchedule(at('fri', '10:00'), [week, shift])).toBe(true)
    expect(withinSchedule(at('sat', '03:00'), [week, shift])).toBe(true)
    expect(withinSchedule(at('sat', '10:00'), [week, shift])).toBe(false)
  })

  it('is false for no working hours', () => {
    expect(withinSchedule(at('wed', '12:00'), [])).toBe(false)
  })

  it('does not know when a line cannot be read, unless another settles it', () => {
    const broken = { days: ['sat'], from: '9h', to: '17h' } as const
    expect(withinSchedule(at('sat', '10:00'), [week, broken])).toBeUndefined()
    expect(withinSchedule(at('fri', '10:00'), [week, broken])).toBe(true)
    expect(withinSchedule(at('sat', '10:00'), [{ days: ['sat'] } as never])).toBeUndefined()
  })
})
