import { describe, expect, it } from 'vitest'
import { inOrder, ofItem, policyWord, stringAt } from '../../src/evaluate/evidence.js'
import type { Item } from '../../src/evaluate/operand.js'
import type { Evidence, Operand, Post } from '../../src/model/index.js'

const post: Post = { text: 'Hé👩‍🚀!', title: 'T', media: [{ kind: 'image', alt: 'A boat' }] }

describe('the string at a pointer', () => {
  it.each([
    ['/text', 'Hé👩‍🚀!'],
    ['/title', 'T'],
    ['/media/0/alt', 'A boat'],
    ['/media/0', undefined],
    ['/media/1/alt', undefined],
    ['/media/0/alt/0', undefined],
    ['/toString', undefined],
    ['/constructor/name', undefined],
    ['', undefined],
  ])('%s', (pointer, text) => {
    expect(stringAt(post, pointer)).toBe(text)
  })
  it('is none where the text is none', () => {
    expect(stringAt({ text: 3 } as never, '/text')).toBeUndefined()
    expect(stringAt({ title: null } as never, '/title/x')).toBeUndefined()
  })
})

describe('an item as evidence', () => {
  const item = (at: string | undefined, value: unknown, isHit = true): Item =>
    ({ field: 'f', at, value, isHit }) as never
  it('says where it stands, what it is, and the letters that it takes, whole', () => {
    expect(ofItem(item('/text', { kind: 'term', start: 0, end: 1 }), 'f', post)).toEqual({
      fact: 'f',
      kind: 'term',
      at: '/text',
      span: { start: 0, end: 1 },
    })
    expect(ofItem(item('/text', { start: 3, end: 4 }), 'f', post)?.span).toEqual({ start: 2, end: 7 })
  })
  it('has no span where it has no two ends, or stands in no string', () => {
    for (const value of [{ start: 0 }, { end: 1 }, { start: '0', end: 1 }, {}, null])
      expect(ofItem(item('/text', value), 'f', post)).toEqual({ fact: 'f', kind: 'text', at: '/text' })
    expect(ofItem(item('/media/0', { start: 0, end: 1 }), 'f', post)).toEqual({
      fact: 'f',
      kind: 'media',
      at: '/media/0',
    })
  })
  it('has no span where its ends are no places in the string', () => {
    for (const [start, end] of [
      [-1, 2],
      [0, 9],
      [8, 9],
      [3, 2],
      [0.5, 2],
      [0, Number.NaN],
      [0, Number.POSITIVE_INFINITY],
    ])
      expect(ofItem(item('/text', { start, end }), 'f', post), `${start}-${end}`).toEqual({
        fact: 'f',
        kind: 'text',
        at: '/text',
      })
    expect(ofItem(item('/text', { start: 8, end: 8 }), 'f', post)?.span).toEqual({ start: 8, end: 8 })
  })
  it('of a field says its name, whatever it holds', () => {
    expect(ofItem(item('/media/12', { kind: 'image', start: 0, end: 1 }, false), 'media', post)).toEqual({
      fact: 'media',
      kind: 'media',
      at: '/media/12',
    })
    expect(ofItem(item('/thread/3/10', {}, false), 'f', post)?.kind).toBe('thread')
    expect(ofItem(item('/text', { start: 0, end: 1 }, false), 'f', post)?.span).toBeUndefined()
  })
  it('without a place is none', () => {
    expect(ofItem(item(undefined, {}), 'f', post)).toBeUndefined()
  })
})

describe('the words that a value shares with the policy', () => {
  const says = (value: unknown): Operand => ({ from: 'value', value })
  it.each([
    ['a word', 'x', 'x', 'x'],
    ['another', 'x', 'y', undefined],
    ['one of a list', 'x', ['y', 'x'], 'x'],
    ['none of a list', 'x', ['y'], undefined],
    ['one of words that count alike', 'x', [['y'], ['z', 'x']], 'x'],
    ['a list with the word', ['a', 'x'], 'x', ['x']],
    ['a list without it', ['a'], 'x', undefined],
    ['an empty list', [], [], undefined],
    ['two, in order and each once', ['z', 'b', 'z', 'c'], ['b', 'z'], ['b', 'z']],
    ['numbers are no words', [1, 'x'], [1], undefined],
    ['a number is none', 1, 1, undefined],
    ['nothing', undefined, 'x', undefined],
  ] as const)('%s', (_, value, right, shared) => {
    expect(policyWord(value, says(right))).toEqual(shared)
  })
  it('are none of what another fact says', () => {
    expect(policyWord('x', { from: 'fact', slot: 0, path: [], value: 'x' } as never)).toBeUndefined()
  })
})

describe('evidence stands in order, each once', () => {
  const one = (fact: string, more: Partial<Evidence> = {}): Evidence => ({ fact, ...more })
  const sorted: readonly Evidence[] = [
    one('a', { value: 2 }),
    one('a', { value: 'w' }),
    one('a'),
    one('b', { at: '/media/2' }),
    one('b', { at: '/media/10' }),
    one('b', { at: '/text', kind: 'x', span: { start: 1, end: 2 } }),
    one('b', { at: '/text', kind: 'y', span: { start: 1, end: 2 } }),
    one('b', { at: '/text', kind: 'x', span: { start: 1, end: 3 } }),
    one('b', { at: '/text', kind: 'x', span: { start: 4, end: 5 } }),
  ]
  it.each([
    ['as it was', sorted],
    ['turned round', [...sorted].reverse()],
    ['twice', [...sorted, ...sorted]],
    ['each beside itself', sorted.flatMap((each) => [each, { ...each }])],
    ['many, turned round', Array.from({ length: 5 }, () => [...sorted].reverse()).flat()],
    ['one put before', [sorted[8] as Evidence, ...sorted.slice(0, 8)]],
  ])('%s', (_, found) => {
    expect(inOrder([...found])).toEqual(sorted)
  })
})
