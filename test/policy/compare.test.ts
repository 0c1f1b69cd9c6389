import { describe, expect, it } from 'vitest'
import {
  compareEffect,
  compareNarrowing,
  compareParam,
  compareSwitch,
  compareWaivers,
} from '../../src/policy/compare.js'

describe('a value compares with the one before', () => {
  it.each([
    ['a number that grows', 4, 3],
    ['a number that grows through naught', 1, -1],
    ['a switch turned on', true, false],
    ['a duration in another unit', 'P1D', 'PT23H'],
    ['hours and minutes', 'PT1H30M', 'PT89M'],
    ['days of two figures', 'P10D', 'P9D'],
    ['weeks', 'P1W', 'P6D'],
    ['minutes', 'PT1M', 'PT59S'],
    ['a list with more in it', ['a', 'b'], ['a']],
    ['a list where there was none', ['a'], []],
    ['words written as objects', [{ term: 'a' }, { term: 'b' }], [{ term: 'b' }]],
  ] as const)('%s', (_, more, less) => {
    expect(compareParam('+', more as never, less as never)).toBe('stricter')
    expect(compareParam('-', more as never, less as never)).toBe('looser')
    expect(compareParam('+', less as never, more as never)).toBe('looser')
    expect(compareParam('-', less as never, more as never)).toBe('stricter')
    expect(compareParam(undefined, more as never, less as never)).toBe('apart')
  })

  it.each([
    ['the same number', 3, 3],
    ['the same time in another unit', 'PT24H', 'P1D'],
    ['the same words in another order', ['a', 'b'], ['b', 'a']],
    ['the same word twice', ['a', 'a'], ['a']],
    ['the same text', 'x', 'x'],
  ] as const)('%s is the same, with or without a direction', (_, to, from) => {
    for (const direction of ['+', '-', undefined] as const)
      expect(compareParam(direction, to as never, from as never)).toBe('same')
  })

  it.each([
    ['two texts', 'x', 'y'],
    ['a text and a duration', 'x', 'P1D'],
    ['a text that holds a duration', 'at P1D', 'at P2D'],
    ['a duration and a text', 'P1D', 'Paris'],
    ['texts that begin like durations', 'P1X', 'P2X'],
    ['lists of which neither holds the other', ['a', 'b'], ['b', 'c']],
    ['a list and a text', ['a'], 'a'],
    ['a text and a list', 'a', ['a']],
    ['a number and a switch', 2, true],
    ['a switch and a number', true, 0],
    ['a number and a text', 2, '1'],
    ['a text and a number', '2', 1],
    ['a switch and a text', true, 'false'],
    ['a text and a switch', 'true', false],
  ] as const)('%s are apart, whatever the direction', (_, to, from) => {
    for (const direction of ['+', '-', undefined] as const)
      expect(compareParam(direction, to as never, from as never)).toBe('apart')
  })
})

describe('settings compare with the ones before', () => {
  it('effects, along their scale', () => {
    expect(compareEffect('forbid', 'require')).toBe('stricter')
    expect(compareEffect('off', 'advise')).toBe('looser')
    expect(compareEffect('advise', 'advise')).toBe('same')
  })
  it('granting less is stricter', () => {
    expect(compareSwitch(false, true)).toBe('stricter')
    expect(compareSwitch(true, false)).toBe('looser')
    expect(compareSwitch(true, true)).toBe('same')
    expect(compareSwitch(false, false)).toBe('same')
  })
  it('a condition more loosens a duty and grants less of a permit; another one cannot be told', () => {
    expect(compareNarrowing('duty', { all: [1] }, undefined)).toBe('looser')
    expect(compareNarrowing('permit', { all: [1] }, undefined)).toBe('stricter')
    expect(compareNarrowing('protect', { all: [1] }, undefined)).toBe('stricter')
    expect(compareNarrowing('duty', { all: [1] }, { all: [2] })).toBe('apart')
    expect(compareNarrowing('permit', { all: [1] }, { all: [2] })).toBe('apart')
    expect(compareNarrowing('duty', { all: [1] }, { all: [1] })).toBe('same')
  })
  it('fewer roles that may exempt are stricter', () => {
    expect(compareWaivers(['a'], ['a', 'b'])).toBe('stricter')
    expect(compareWaivers(['a'], [])).toBe('looser')
    expect(compareWaivers(['a'], ['a'])).toBe('same')
    expect(compareWaivers(['a'], ['b'])).toBe('apart')
  })
})
