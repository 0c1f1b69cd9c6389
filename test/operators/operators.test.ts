import { describe, expect, it } from 'vitest'
import { type Kind, standardCatalog } from '../../src/index.js'

const operator = (id: string) =>
  standardCatalog.operators.get(id) as NonNullable<ReturnType<typeof standardCatalog.operators.get>>
const at = Date.UTC(2026, 10, 24)
const clock = { day: '2026-11-24', minute: 600, weekday: 'tue' }

describe('an operator', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['between', null, {}],
    ['lessThan', null, 1],
    ['lessThanInclusive', 1, null],
    ['greaterThan', 1, null],
    ['greaterThanInclusive', null, 1],
    ['before', null, '2026-11-24T00:00:00Z'],
    ['before', '2026-11-24T00:00:00Z', null],
    ['after', '2026-11-24T00:00:00Z', null],
    ['olderThan', null, 'P1D'],
    ['newerThan', null, 'P1D'],
  ])('is false for none: %s', (id, left, right) => {
    expect(operator(id).test(left, right, at)).toBe(false)
  })

  it.each([...standardCatalog.operators.keys()].filter((id) => !/Items?$/.test(id)))(
    'does not know what two values that nobody knows compare to: %s',
    (id) => {
      expect(operator(id).test(undefined, undefined, at)).toBeUndefined()
    },
  )

  it('that compares equality takes every single value, and no other', () => {
    const single: readonly Kind['type'][] = ['boolean', 'number', 'text', 'instant', 'day', 'duration']
    for (const type of single) {
      const kind = { type } as Kind
      const list: Kind = { type: 'list', of: kind }
      expect([operator('equal').right(kind), operator('in').right(kind)]).toEqual([kind, list])
      expect([operator('contains').right(list), operator('overlaps').right(list)]).toEqual([kind, list])
    }
    for (const kind of [
      { type: 'clock' },
      { type: 'object', fields: {} },
      { type: 'list', of: { type: 'text' } },
    ] as const) {
      expect([operator('equal').right(kind), operator('in').right(kind)]).toEqual([undefined, undefined])
      const list: Kind = { type: 'list', of: kind }
      expect([operator('contains').right(list), operator('overlaps').right(list)]).toEqual([undefined, undefined])
    }
  })

  it('that compares with the post time does not know without one', () => {
    for (const id of ['olderThan', 'newerThan'])
      expect(operator(id).test('2026-11-20T00:00:00Z', 'P1D', undefined)).toBeUndefined()
  })

  it('between takes a window of no hours and no days for always', () => {
    expect(operator('between').test(clock, {}, at)).toBe(true)
    expect(operator('between').test(clock, { days: ['mon'] }, at)).toBe(false)
  })
})
