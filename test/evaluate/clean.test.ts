import { describe, expect, it } from 'vitest'
import { cleaner } from '../../src/evaluate/clean.js'
import type { Field, Kind } from '../../src/model/index.js'

const content = (kind: Kind): Field => ({ as: 'content', ask: 'author', kind })
const known = (kind: Kind): Field => ({ as: 'knowledge', ask: 'host', kind })
const object = (fields: Readonly<Record<string, Field>>): Kind => ({ type: 'object', fields })
const list = (of: Kind): Kind => ({ type: 'list', of })
const map = (of: Kind): Kind => ({ type: 'map', of })
const text: Kind = { type: 'text' }
const flag: Kind = { type: 'boolean' }

/** What is read of an input with these fields, and what is reported. */
const clean = (fields: Readonly<Record<string, Field>>, input: unknown) => {
  const errors: string[] = []
  const read = cleaner(fields)(input, ({ code, field }) => errors.push(`${code} ${field}`))
  return { read, errors }
}

const KINDS: readonly (readonly [string, Kind, readonly unknown[], readonly unknown[]])[] = [
  ['boolean', flag, [true, false], ['true', 0, [], {}]],
  ['number', { type: 'number' }, [0, -1.5], ['5', Number.NaN, Number.POSITIVE_INFINITY, [], true]],
  ['text', text, ['', 'x'], [5, true, ['x'], {}]],
  ['text of a few', { type: 'text', values: ['a', 'b'] }, ['a', 'b'], ['c', '', 5, ['a']]],
  ['instant', { type: 'instant' }, ['2026-11-24T09:00:00Z'], ['2026-11-24', 'soon', 5]],
  [
    'day',
    { type: 'day' },
    ['2026-11-24', '2026-01-01', '2026-10-10', '2026-12-31', '2026-09-20'],
    ['x2026-11-24', '2026-11-24x', '2026-00-10', '2026-13-10', '2026-11-00', '2026-11-32', '2026-11-4x', '2026-1-1', 5],
  ],
  ['duration', { type: 'duration' }, ['PT1H', 'P2D'], ['1 hour', '', 5]],
  ['list', list(text), [[], ['x', 'y']], ['x', {}, { length: 1, 0: 'x' }, 5]],
  ['map', map(flag), [{}, { a: true, b: false }], [[], 'x', 5]],
  ['object', object({ a: known(flag) }), [{}, { a: true }], [[], 'x', 5]],
]
const code = (kind: Kind) => (kind.type === 'instant' || kind.type === 'day' ? 'bad-date' : 'wrong-kind')

describe('a value is kept if it is of the kind of its field', () => {
  it.each(KINDS)('%s', (_, kind, good, bad) => {
    for (const value of good) {
      expect(clean({ f: content(kind) }, { f: value })).toEqual({ read: { f: value }, errors: [] })
      expect(clean({ f: known(kind) }, { f: value })).toEqual({ read: { f: value }, errors: [] })
    }
    for (const value of bad) {
      expect(clean({ f: content(kind) }, { f: value }), String(value)).toEqual({
        read: {},
        errors: [`${code(kind)} f`],
      })
      expect(clean({ f: known(kind) }, { f: value }), String(value)).toEqual({ read: {}, errors: [] })
    }
  })
  it('and if there is such a field, and a value', () => {
    const hostile = JSON.parse('{"__proto__": {"f": true}, "g": true, "toString": true}')
    expect(clean({ f: content(flag) }, hostile)).toEqual({ read: {}, errors: [] })
    for (const value of [undefined, null]) {
      const { read, errors } = clean({ f: content(flag) }, { f: value })
      expect([Object.keys(read as object), errors]).toEqual([[], []])
    }
    for (const input of [undefined, null, 'x', 5, [{ f: true }]])
      expect(clean({ f: content(flag) }, input)).toEqual({ read: {}, errors: [] })
  })
})

describe('of a list', () => {
  const items = ['a', 5, 'b']
  it('that is content the items are kept that can be read, and the others reported', () => {
    expect(clean({ f: content(list(text)) }, { f: items })).toEqual({
      read: { f: ['a', 'b'] },
      errors: ['wrong-kind f'],
    })
    const nested = { o: content(object({ l: content(list(text)) })) }
    expect(clean(nested, { o: { l: items } })).toEqual({ read: { o: { l: ['a', 'b'] } }, errors: ['wrong-kind o.l'] })
  })
  it('that is knowledge nothing is known if an item cannot be read', () => {
    expect(clean({ f: known(list(text)) }, { f: items })).toEqual({ read: {}, errors: [] })
  })
})

describe('of a map', () => {
  it('the members are kept that can be read, under any key, and nothing is reported', () => {
    const given = JSON.parse('{"a": true, "b": "yes", "__proto__": false}')
    const { read, errors } = clean({ f: content(map(flag)) }, { f: given })
    const kept = (read as { f: object }).f
    expect(Object.entries(kept)).toEqual([
      ['a', true],
      ['__proto__', false],
    ])
    expect(errors).toEqual([])
    const lists = { f: content(map(list(text))) }
    expect(clean(lists, { f: { a: ['x', 5], b: ['y'] } })).toEqual({ read: { f: { b: ['y'] } }, errors: [] })
  })
})

describe('of an object', () => {
  const person = object({ id: content(text), born: content({ type: 'day' }), zone: known(text) })
  const bad = { id: 5, zone: 'x' }
  it('that is content the members are kept that can be read, and the others reported by their whole names', () => {
    expect(clean({ o: content(person) }, { o: { ...bad, born: 'soon' } })).toEqual({
      read: { o: { zone: 'x' } },
      errors: ['wrong-kind o.id', 'bad-date o.born'],
    })
    expect(clean({ o: content(person) }, { o: { id: 'a', zone: 5 } })).toEqual({ read: { o: { id: 'a' } }, errors: [] })
  })
  it('that is knowledge nothing is known if content in it cannot be read', () => {
    expect(clean({ o: known(person) }, { o: bad })).toEqual({ read: {}, errors: [] })
    expect(clean({ o: known(person) }, { o: { id: 'a', zone: 5 } })).toEqual({ read: { o: { id: 'a' } }, errors: [] })
  })
  it('that is the account or the author, content is content though they are knowledge', () => {
    for (const name of ['account', 'author']) {
      const fields = { [name]: known(person) }
      expect(clean(fields, { [name]: bad })).toEqual({
        read: { [name]: { zone: 'x' } },
        errors: [`wrong-kind ${name}.id`],
      })
      const inside = { o: known(object(fields)), p: content(object(fields)) }
      expect(clean(inside, { o: { [name]: bad }, p: { [name]: bad } })).toEqual({ read: { o: {}, p: {} }, errors: [] })
    }
  })
})
