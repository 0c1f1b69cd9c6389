import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/digest/index.js'
import { cases } from '../generate/settings.js'

describe('canonicalJson', () => {
  it.each([
    ['null', null, 'null'],
    ['nothing', undefined, 'null'],
    [
      'numbers as ECMAScript writes them',
      [1e21, 0.1, -0, 1e-7, 333333333.3333333],
      '[1e+21,0.1,0,1e-7,333333333.3333333]',
    ],
    ['no numbers at all', [Number.NaN, Number.POSITIVE_INFINITY, 10n], '[null,null,null]'],
    ['members without a value', { a: undefined, b: () => 1, c: Symbol('c'), d: null }, '{"d":null}'],
    ['holes', new Array(2), '[null,null]'],
    ['empty things', { a: {}, b: [] }, '{"a":{},"b":[]}'],
    // The sorting example of RFC 8785, 3.2.3.
    [
      'keys by UTF-16 units',
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    ['control and lone characters', '\u0000\u001f"\\/\ud800', '"\\u0000\\u001f\\"\\\\/\\ud800"'],
    ['a key called like the prototype', JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
  ])('writes %s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('is JSON, and the same whatever the order of keys', () => {
    const turn = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turn)
        : value === null || typeof value !== 'object'
          ? value
          : Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, member]) => [key, turn(member)]),
            )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(turn(value))).toBe(text)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
      cases(100),
    )
  })

  it('answers for values inside themselves and for bottomless ones', () => {
    const loop: { again?: unknown; twice?: unknown } = {}
    loop.again = loop
    loop.twice = [loop, loop]
    expect(canonicalJson(loop)).toBe('{"again":null,"twice":[null,null]}')
    const shared = { a: 1 }
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]')
    let deep: unknown = 1
    for (let i = 0; i < 100_000; i++) deep = [deep]
    expect(canonicalJson(deep)).toBe(`${'['.repeat(200)}null${']'.repeat(200)}`)
  })
})
