import { describe, expect, it } from 'vitest'
import { parsePath, stepsInto } from '../../src/compile/paths.js'
import type { Kind } from '../../src/model/index.js'

describe('a path names own keys and indexes, and nothing else', () => {
  it.each([
    ['', []],
    ['$', []],
    ['a', ['a']],
    ['$.a.b', ['a', 'b']],
    ['ab.cd', ['ab', 'cd']],
    ['$[0]', [0]],
    ['$[10][2]', [10, 2]],
    ['list[12].name', ['list', 12, 'name']],
    ["$['a b']", ['a b']],
    ["a['b.c'].d", ['a', 'b.c', 'd']],
    ['$.été_1-x', ['été_1-x']],
    ['$a', undefined],
    ['.a', undefined],
    ['a..b', undefined],
    ['a.', undefined],
    ['a.[0]', undefined],
    ['a[0]b', undefined],
    ["a['b']c", undefined],
    ['a b', undefined],
    ['$[x]', undefined],
    ['$[-1]', undefined],
    ['$[1234567]', undefined],
    ['$[0', undefined],
    ["$['']", undefined],
    ["$['a]']", undefined],
    ['$$', undefined],
    [`$.${'a'.repeat(100)}`, ['a'.repeat(100)]],
    [`$.${'a'.repeat(101)}`, undefined],
  ] as const)('%j', (path, keys) => {
    expect(parsePath(path)).toEqual(keys)
  })
})

describe('the steps of a path', () => {
  const text = { type: 'text' } as const
  const kind: Kind = {
    type: 'object',
    fields: {
      given: { as: 'content', ask: 'author', kind: text },
      known: { as: 'knowledge', ask: 'host', kind: text, default: 'x' },
      list: { as: 'content', ask: 'author', kind: { type: 'list', of: { type: 'object', fields: {} } } },
      map: { as: 'knowledge', ask: 'host', kind: { type: 'map', of: { type: 'list', of: text } } },
    },
  }
  it('say what an absence at each of them means', () => {
    expect(stepsInto(kind, ['given'], 'f')).toEqual({
      kind: text,
      steps: [{ key: 'given', field: 'f.given', absent: 'none', kind: text }],
    })
    expect(stepsInto(kind, ['known'], 'f')).toEqual({
      kind: text,
      steps: [{ key: 'known', field: 'f.known', absent: 'unknown', default: 'x', kind: text }],
    })
    const { steps } = stepsInto(kind, ['map', 'topic', 0], 'f') as { steps: readonly object[] }
    expect(steps).toEqual([
      { key: 'map', field: 'f.map', absent: 'unknown', kind: { type: 'map', of: { type: 'list', of: text } } },
      { key: 'topic', field: 'f.map.topic', absent: 'unknown', kind: { type: 'list', of: text } },
      { key: 0, field: 'f.map.topic', absent: 'none', kind: text },
    ])
    expect('default' in (steps[0] as object)).toBe(false)
  })
  it('end at the first key that does not exist', () => {
    const none = { unknownKey: 'x', known: [] }
    expect(stepsInto(kind, ['x', 'given'], 'f')).toEqual({ ...none, known: ['given', 'known', 'list', 'map'] })
    expect(stepsInto(kind, ['given', 'x'], 'f')).toEqual(none)
    expect(stepsInto(kind, ['list', 'x'], 'f')).toEqual(none)
    expect(stepsInto(kind, ['list', 0, 'x'], 'f')).toEqual(none)
    expect(stepsInto(kind, [0], 'f')).toMatchObject({ unknownKey: '0' })
    expect(stepsInto(kind, ['map', 0], 'f')).toEqual({ unknownKey: '0', known: [] })
    expect(stepsInto(kind, ['toString'], 'f')).toMatchObject({ unknownKey: 'toString' })
  })
})
