import { describe, expect, it } from 'vitest'
import { directionsOf } from '../../src/compile/directions.js'
import { type Condition, defineFact, extendCatalog, type Nature, type Rule, standardCatalog } from '../../src/index.js'

/** A fact whose parameters grow it, shrink it, and do neither. */
const counted = defineFact({
  id: 'counted',
  title: 'Counted',
  kind: { type: 'number' },
  reads: ['text'],
  params: {
    up: { kind: { type: 'number' }, default: 0, polarity: '+' },
    down: { kind: { type: 'number' }, default: 0, polarity: '-' },
    flat: { kind: { type: 'number' }, default: 0 },
  },
  observe: () => ({ value: 0 }),
})
const catalog = extendCatalog(standardCatalog, { facts: [counted] })
const P = { param: 'p' }
const on = (fact: string, operator: string, value: unknown, more: object = {}) => ({ fact, operator, value, ...more })
const rule = (conditions: unknown, more: object = {}): Rule =>
  ({ title: '', effect: 'require', message: '', conditions, ...more }) as Rule
const of = (
  made: Rule,
  nature: Nature = 'duty',
  more: readonly unknown[] = [],
  named: Record<string, unknown> | undefined = undefined,
) => directionsOf(made, nature, more as Condition[], named as Record<string, Condition>, catalog)
/** `+` stricter as it grows, `-` as it shrinks, `0` neither, `unread` nowhere read. */
const sign = (directions: ReturnType<typeof of>, name = 'p') =>
  directions.has(name) ? (directions.get(name) ?? '0') : 'unread'

describe('which way a parameter is stricter is computed from its uses', () => {
  it.each([
    ['over a limit', on('media', 'greaterThan', P), '-'],
    ['over a limit, or at it', on('media', 'greaterThanInclusive', P), '-'],
    ['under a limit', on('media', 'lessThan', P), '+'],
    ['a limit on the left', { ...P, operator: 'greaterThan', value: 3 }, '+'],
    ['a limit on the left, under', { ...P, operator: 'lessThan', value: 3 }, '-'],
    ['equality has none', on('media', 'equal', P), '0'],
    ['one of a list', on('channel', 'in', P), '+'],
    ['none of a list', on('channel', 'notIn', P), '-'],
    ['overlap', on('channel', 'overlaps', P), '+'],
    ['at least so many items', on('media', 'atLeastItems', P), '-'],
    ['at most so many items', on('media', 'atMostItems', P), '+'],
    ['at least so many of some items', on('media', 'atLeastItems', { count: P }), '-'],
    ['at most so many of some items', on('media', 'atMostItems', { count: P }), '+'],
    ['inside some item', on('media', 'someItem', { item: 'x', operator: 'greaterThan', value: P }), '-'],
    [
      'on the left, inside some item',
      on('media', 'someItem', { ...P, operator: 'lessThan', value: { item: 'x' } }),
      '-',
    ],
    [
      'a parameter of another fact, inside some item',
      on('media', 'someItem', on('counted', 'greaterThan', 3, { params: { up: P } })),
      '+',
    ],
    [
      'inside at least so many',
      on('media', 'atLeastItems', { count: 2, where: { item: 'x', operator: 'greaterThan', value: P } }),
      '-',
    ],
    [
      'inside at most so many, the other way',
      on('media', 'atMostItems', { count: 2, where: { item: 'x', operator: 'greaterThan', value: P } }),
      '+',
    ],
    [
      'inside at most so many, negated',
      { not: on('media', 'atMostItems', { count: 2, where: { item: 'x', operator: 'greaterThan', value: P } }) },
      '-',
    ],
    ['negated', { not: on('media', 'greaterThan', P) }, '+'],
    ['negated twice', { not: { not: on('media', 'greaterThan', P) } }, '-'],
    ['negated by a decorator', on('media', 'not:greaterThan', P), '+'],
    ['sides swapped', on('media', 'swap:greaterThan', P), '+'],
    ['deep in groups', { all: [{ any: [on('media', 'lessThan', P)] }] }, '+'],
    ['read twice, one way', { all: [on('media', 'lessThan', P), on('links', 'lessThanInclusive', P)] }, '+'],
    ['read twice, both ways', { all: [on('media', 'lessThan', P), on('links', 'greaterThan', P)] }, '0'],
    ['a switch compared with true', { ...P, operator: 'equal', value: true }, '+'],
    ['a switch compared with false', { ...P, operator: 'equal', value: false }, '-'],
    ['a switch compared with false, negated', { not: { ...P, operator: 'equal', value: false } }, '+'],
    ['a switch that is not true', { ...P, operator: 'notEqual', value: true }, '-'],
    ['a switch that is not false', { ...P, operator: 'notEqual', value: false }, '+'],
    ['a decorated switch', { ...P, operator: 'not:equal', value: true }, '0'],
    ['a word compared', { ...P, operator: 'equal', value: 'true' }, '0'],
    ['a switch in another comparison', { ...P, operator: 'in', value: true }, '0'],
    ['a parameter of a fact that grows it', on('counted', 'greaterThan', 3, { params: { up: P } }), '+'],
    ['a parameter of a fact that shrinks it', on('counted', 'greaterThan', 3, { params: { down: P } }), '-'],
    ['a parameter of a fact under a limit', on('counted', 'lessThan', 3, { params: { up: P } }), '-'],
    ['a parameter of a fact that does neither', on('counted', 'lessThan', 3, { params: { flat: P } }), '0'],
    ['a parameter that the fact does not have', on('counted', 'lessThan', 3, { params: { none: P } }), '0'],
    ['a parameter of a fact without any', on('media', 'lessThan', 3, { params: { none: P } }), '0'],
    ['a parameter of no fact', on('nothing', 'lessThan', 3, { params: { none: P } }), '0'],
    ['a parameter of a fact compared for equality', on('counted', 'equal', 3, { params: { up: P } }), '0'],
    ['a parameter of a fact compared with true', on('counted', 'equal', true, { params: { up: P } }), '+'],
    ['a parameter of a fact compared with false', on('counted', 'equal', false, { params: { up: P } }), '-'],
    ['a parameter of a fact on the right', on('media', 'greaterThan', { fact: 'counted', params: { up: P } }), '-'],
    ['a number in its place', on('counted', 'greaterThan', 3, { params: { up: 3 } }), 'unread'],
    ['an operator that does not exist', on('media', 'beyond', P), 'unread'],
    ['no operator', { fact: 'media', value: P }, 'unread'],
    ['in a part that is no condition', { all: [null, 'p', 3], not: null }, 'unread'],
  ] as const)('%s', (_, conditions, wanted) => {
    expect(sign(of(rule(conditions)))).toBe(wanted)
    const turned = { '+': '-', '-': '+', '0': '0', unread: 'unread' } as const
    expect(sign(of(rule(conditions), 'permit'))).toBe(turned[wanted])
    expect(sign(of(rule(conditions), 'protect'))).toBe(turned[wanted])
  })

  it('a condition with a name counts where it is used, and each time', () => {
    const named = {
      over: on('media', 'greaterThan', P),
      round: { all: [{ condition: 'round' }, { condition: 'over' }] },
    }
    expect(sign(of(rule({ condition: 'over' }), 'duty', [], named))).toBe('-')
    expect(sign(of(rule({ not: { condition: 'over' } }), 'duty', [], named))).toBe('+')
    expect(sign(of(rule({ any: [{ condition: 'over' }, { not: { condition: 'over' } }] }), 'duty', [], named))).toBe(
      '0',
    )
    expect(sign(of(rule({ condition: 'round' }), 'duty', [], named))).toBe('-')
    expect(sign(of(rule({ condition: 'none' }), 'duty', [], named))).toBe('unread')
    expect(sign(of(rule({ condition: 'none' })))).toBe('unread')
  })

  it('a condition that refers to itself twice hides no parameter', () => {
    const named = {
      over: on('media', 'greaterThan', P),
      round: { any: [{ condition: 'round' }, { condition: 'round' }] },
    }
    expect(sign(of(rule({ all: [{ condition: 'round' }, { condition: 'over' }] }), 'duty', [], named))).toBe('-')
  })

  it('as much is read as a rule may say: all that it says itself, and 10,000 conditions by their names', () => {
    const many = (n: number) => ({ all: [...Array<object>(n).fill({ all: [] }), on('media', 'greaterThan', P)] })
    expect(sign(of(rule(many(10_000))))).toBe('-')
    expect(sign(of(rule({ condition: 'many' }), 'duty', [], { many: many(9_998) }))).toBe('-')
  })

  it('what `when` and `except` read has none', () => {
    expect(sign(of(rule({ all: [] }), 'duty', [on('media', 'greaterThan', P)]))).toBe('0')
    expect(sign(of(rule(on('media', 'greaterThan', P)), 'duty', [on('media', 'greaterThan', P)]))).toBe('0')
  })

  it('the word lists of a rule are a parameter of their own', () => {
    const words = (operator: string, value: unknown) => sign(of(rule(on('text.terms', operator, value))), 'terms:')
    expect(words('atLeastItems', 1)).toBe('+')
    expect(words('atMostItems', 1)).toBe('-')
    expect(words('someItem', { all: [] })).toBe('+')
    expect(sign(of(rule(on('media', 'atLeastItems', 1))), 'terms:')).toBe('unread')
    expect(sign(of(rule(on('media', 'greaterThan', { fact: 'text.terms' }))), 'terms:')).toBe('-')
  })

  it('more voices needed is stricter, more roles that may agree is milder; which must all agree has no order', () => {
    const asked = (obligation: object) => sign(of(rule({ all: [] }, { obligations: [obligation] })))
    const approval = { kind: 'approval', due: 'before' }
    expect(asked({ ...approval, need: P, roles: ['lead'] })).toBe('+')
    expect(asked({ ...approval, need: 2, roles: P })).toBe('-')
    expect(asked({ ...approval, roles: ['lead', P] })).toBe('-')
    expect(asked({ ...approval, need: 'each', roles: P })).toBe('0')
    expect(asked({ ...approval, roles: ['lead'], then: [{ roles: P, need: 'each' }] })).toBe('0')
    expect(asked({ ...approval, roles: ['lead'], need: 'each', then: [{ roles: P }] })).toBe('-')
    expect(asked({ ...approval, within: P, roles: ['lead'] })).toBe('0')
    expect(asked({ ...approval, roles: ['a'], then: [{ roles: P, need: 1 }] })).toBe('-')
    expect(asked({ ...approval, roles: ['a'], then: [{ roles: ['b'], need: P }] })).toBe('+')
    expect(asked({ kind: 'notify', contact: null, urgency: P })).toBe('0')
    expect(asked({ kind: 'change' })).toBe('unread')
  })
})
