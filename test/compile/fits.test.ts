import { describe, expect, it } from 'vitest'
import { fits } from '../../src/compile/fits.js'
import { isOf } from '../../src/compile/is-of.js'
import { mayStandFor } from '../../src/compile/may-stand-for.js'
import type { Kind } from '../../src/model/index.js'

const text: Kind = { type: 'text' }
const given = { as: 'content', ask: 'author' } as const
const box: Kind = {
  type: 'object',
  fields: { name: { ...given, kind: text }, size: { ...given, kind: { type: 'number' } } },
}

describe('a value is of a kind, or the words say what was wanted', () => {
  it.each([
    ['boolean', { type: 'boolean' }, [true, false], [0, 'true', null, []], '`true` or `false`'],
    ['number', { type: 'number' }, [0, -1.5], [Number.NaN, Number.POSITIVE_INFINITY, '1', null, true], 'a number'],
    [
      'instant',
      { type: 'instant' },
      ['2026-11-24T09:30:00Z', '2026-11-24T09:30:00+01:00'],
      ['2026-11-24', '2026-02-30T09:30:00Z', 'now', 0, null, ['2026-11-24T09:30:00Z']],
      'an instant such as `2026-11-24T09:30:00Z`',
    ],
    [
      'day',
      { type: 'day' },
      ['2026-11-24'],
      [
        '2026-11-24T09:30:00Z',
        'on 2026-11-24',
        '26-11-24',
        '2026-13-45',
        '2026-02-30',
        '2026-1-24',
        '2026-11-4',
        'x026-11-24',
        20261124,
        null,
        ['2026-11-24'],
      ],
      'a day such as `2026-11-24`',
    ],
    [
      'duration',
      { type: 'duration' },
      ['PT24H', 'P7D'],
      ['7 days', 'P1Y', '', 7, null, ['P7D']],
      'a duration such as `PT24H` or `P7D`',
    ],
    ['text', text, ['', 'x'], [1, null, ['x'], { text: 'x' }], 'a text'],
    ['map', { type: 'map', of: text }, [], [{}, 'x', null], 'a value that can be written down'],
  ] as const)('%s', (_, kind, right, wrong, words) => {
    for (const value of right) expect([value, isOf(value, kind), fits(value, kind)]).toEqual([value, true, undefined])
    for (const value of wrong) expect([value, isOf(value, kind), fits(value, kind)]).toEqual([value, false, words])
  })

  it('a word of a closed list', () => {
    const kind: Kind = { type: 'text', values: ['a', 'b'] }
    expect(fits('a', kind)).toBeUndefined()
    expect(fits('c', kind)).toBe('one of `a`, `b`')
    expect(fits(1, kind)).toBe('a text')
    expect(isOf('c', kind)).toBe(false)
  })

  it('a list, by each of its items', () => {
    const numbers: Kind = { type: 'list', of: { type: 'number' } }
    expect(fits([], numbers)).toBeUndefined()
    expect(fits([1, 2], numbers)).toBeUndefined()
    expect(fits([1, '2'], numbers)).toBe('a list in which each item is a number')
    expect(fits({ length: 0 }, numbers)).toBe('a list')
    expect(isOf([1, '2'], numbers)).toBe(false)
    const texts: Kind = { type: 'list', of: text }
    expect([isOf(['x'], texts), isOf(['x', 1], texts), isOf('x', texts)]).toEqual([true, false, false])
    const words: Kind = { type: 'list', of: { type: 'text', values: ['a'] } }
    expect([isOf(['a'], words), isOf(['b'], words)]).toEqual([true, false])
    expect(fits(['a', 1], texts)).toBe('a list in which each item is a text')
  })

  it('an object, by each of its own keys', () => {
    expect(fits({}, box)).toBeUndefined()
    expect(fits({ name: 'x', size: 1 }, box)).toBeUndefined()
    expect(fits({ name: 'x', size: '1' }, box)).toBe('an object whose `size` is a number')
    expect(fits({ name: 'x', toString: 'x' }, box)).toBe('an object with `name`, `size`')
    for (const value of [null, 'x', 1, [], [['name', 'x']]]) {
      expect([value, isOf(value, box), fits(value, box)]).toEqual([value, false, 'an object'])
    }
    expect([isOf({ name: 'x' }, box), isOf({ name: 1 }, box), isOf({ toString: 'x' }, box)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('values of one kind may stand where another is wanted', () => {
  const list = (of: Kind): Kind => ({ type: 'list', of })
  it.each([
    ['the same', text, text, true],
    ['a text for one of a few', text, { type: 'text', values: ['a'] }, true],
    ['another', text, { type: 'number' }, false],
    ['lists of the same', list(text), list(text), true],
    ['lists of others', list(text), list({ type: 'number' }), false],
    ['a list for one', list(text), text, false],
    ['one for a list', text, list(text), false],
    ['the same object', box, box, true],
    ['an object with other fields', box, { type: 'object', fields: {} }, false],
    ['a text for an object', text, box, false],
    ['an object for a text', box, text, false],
  ] as const)('%s', (_, from, to, may) => {
    expect(mayStandFor(from as Kind, to as Kind)).toBe(may)
  })
})
