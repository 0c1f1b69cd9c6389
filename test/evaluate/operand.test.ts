import { describe, expect, it } from 'vitest'
import type { Missing } from '../../src/evaluate/missing.js'
import type { Observer } from '../../src/evaluate/observe.js'
import { certainOf, type Item, itemAt, look, reach } from '../../src/evaluate/operand.js'
import type { Observed, Operand, Step } from '../../src/model/index.js'

const step = (key: string, more: Partial<Step> = {}): Step => ({
  key,
  field: `a.${key}`,
  absent: 'none',
  kind: { type: 'text' },
  ...more,
})
const UNKNOWN = { absent: 'unknown' } as const
const observing = (observed: Observed, at?: string, failed = false): Observer => ({
  observe: () => observed,
  failed: () => failed,
  slots: [{ fact: { id: 'a', at } }] as never,
})
const fact = (...path: readonly Step[]): Operand => ({ from: 'fact', slot: 0, path })
const item = (...path: readonly Step[]): Operand => ({ from: 'item', path })
const NONE: Observer = observing({ value: undefined, missing: [] })
const flag = step('flag', { kind: { type: 'boolean' } })
const list = step('list', { kind: { type: 'list', of: { type: 'text' } } })

describe('a value is reached', () => {
  it.each<readonly [string, readonly Step[], unknown, unknown]>([
    ['as it is', [], { flag: true }, { flag: true }],
    ['by a key', [step('b')], { b: 'x' }, 'x'],
    ['by keys', [step('b'), step('c')], { b: { c: 'x' } }, 'x'],
    ['and is none where it is absent', [step('b')], {}, ''],
    ['and is none where `null` stands', [list], { list: null }, []],
    ['and is the default, if it has one', [step('b', { default: 'd' })], {}, 'd'],
    ['and is what the last key would lead to', [step('b'), flag], {}, false],
    ['and is not known where its absence says nothing', [step('b', UNKNOWN)], {}, undefined],
    ['and is none in what is no object', [step('b', UNKNOWN)], 'x', ''],
    ['and is none in what is not there', [step('b', UNKNOWN)], undefined, ''],
    ['by own keys only', [step('constructor')], {}, ''],
  ])('%s', (_, path, value, wanted) => {
    const inner = { value, at: undefined, isHit: true, field: 'a' }
    const known = observing({ value })
    expect(look(item(...path), value, NONE)).toEqual(wanted)
    expect(reach(item(...path), inner, NONE).value).toEqual(wanted)
    if (value === undefined) return
    expect(look(fact(...path), undefined, known)).toEqual(wanted)
    expect(reach(fact(...path), undefined, known).value).toEqual(wanted)
  })

  it('with where it stands, what it belongs to, and nothing that is missing', () => {
    const whole = { missing: [], failed: false }
    expect(reach({ from: 'value', value: 5 }, undefined, NONE)).toEqual({
      ...whole,
      value: 5,
      at: undefined,
      field: '',
    })
    const hit: Item = { value: { b: 'x' }, at: undefined, isHit: true, field: 'seen' }
    expect(reach(item(step('b')), hit, NONE)).toEqual({ ...whole, value: 'x', at: undefined, field: 'seen' })
    expect(reach(item(step('c')), hit, NONE)).toEqual({ ...whole, value: '', at: undefined, field: 'seen' })
    const placed: Item = { value: { b: 'x' }, at: '/media/0', isHit: false, field: 'x' }
    expect(reach(item(step('b')), placed, NONE)).toEqual({ ...whole, value: 'x', at: '/media/0/b', field: 'media' })
    const known = observing({ value: { b: 'x' } }, '/a')
    expect(reach(fact(step('b')), undefined, known)).toEqual({ ...whole, value: 'x', at: '/a/b', field: 'a' })
    expect(reach(fact(), undefined, observing({ value: 1 }))).toEqual({ ...whole, value: 1, at: undefined, field: 'a' })
  })
})

describe('a value that is not known', () => {
  const missingOf = (observed: readonly string[], ...path: readonly Step[]): readonly Missing[] =>
    reach(fact(...path), undefined, observing({ value: undefined, missing: observed })).missing

  it('misses the fields that its fact names, and of the fact itself the one that was asked for', () => {
    expect(missingOf(['author.roles', 'a'])).toEqual([{ field: 'author.roles' }, { field: 'a' }])
    expect(missingOf(['author.roles', 'a'], step('b'))).toEqual([{ field: 'author.roles' }, { field: 'a.b' }])
  })
  it('has failed where its fact has', () => {
    const silent = { value: undefined, missing: [] }
    expect(reach(fact(), undefined, observing(silent, undefined, true)).failed).toBe(true)
    expect(reach(fact(), undefined, observing(silent)).failed).toBe(false)
  })
  it('in an item misses a field of that item', () => {
    const b = step('b', { ...UNKNOWN, field: '.b' })
    const placed: Item = { value: {}, at: '/media/0', isHit: false, field: 'media' }
    expect(reach(item(b), placed, NONE).missing).toEqual([{ field: 'media.b', at: '/media/0' }])
    expect(reach(item(b), { ...placed, at: undefined, field: 'seen' }, NONE).missing).toEqual([{ field: 'seen.b' }])
    expect(reach(fact(step('b', UNKNOWN)), undefined, observing({ value: {} })).missing).toEqual([{ field: 'a.b' }])
  })
  it('has items that are certain only as a whole list', () => {
    const some = observing({ value: undefined, missing: [], certain: ['x'] })
    expect(certainOf(fact(), some)).toEqual(['x'])
    expect(reach(fact(), undefined, some).certain).toEqual(['x'])
    expect(certainOf(fact(list), some)).toBeUndefined()
    expect(reach(fact(list), undefined, some).certain).toBeUndefined()
    expect(certainOf(item(), some)).toBeUndefined()
  })
})

it('an item stands where its list does, or where it says itself by a pointer', () => {
  const placed = { value: [], missing: [], failed: false, at: '/media', field: 'media' }
  const loose = { ...placed, at: undefined, field: 'seen' }
  expect(itemAt(placed, { at: '/text' }, 2)).toEqual({
    value: { at: '/text' },
    at: '/media/2',
    isHit: false,
    field: 'media',
  })
  expect(itemAt(loose, { at: '/text' }, 2)).toEqual({ value: { at: '/text' }, at: '/text', isHit: true, field: 'seen' })
  for (const value of [{ at: '2026-11-24T09:00:00Z' }, { at: 5 }, {}, 'x', null])
    expect(itemAt(loose, value, 0)).toEqual({ value, at: undefined, isHit: true, field: 'seen' })
})
