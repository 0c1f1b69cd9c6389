import { describe, expect, it } from 'vitest'
import { parseDuration } from '../../src/model/dates.js'

const HOUR = 3_600_000

describe('parseDuration', () => {
  it.each([
    ['PT24H', 24 * HOUR],
    ['P7D', 168 * HOUR],
    ['P2W', 336 * HOUR],
    ['P1DT2H', 26 * HOUR],
    ['PT90M', 1.5 * HOUR],
    ['PT1H30M15S', 5_415_000],
    ['P1W1D', 192 * HOUR],
    ['PT0S', 0],
    ['PT999999999S', 999_999_999_000],
    ['P999999D', 999_999 * 24 * HOUR],
    ['P0D', 0],
  ])('reads %s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds)
  })

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    'P1Y',
    'P1M',
    'P1Y2M3D',
    '-P1D',
    'P-1D',
    'PT1.5H',
    '24H',
    'pt24h',
    'P1D ',
    'P1D\n',
    'PT1M1H',
    'P9999999D',
  ])('does not read %o', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})
