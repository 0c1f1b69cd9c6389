import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/model/index.js'
import { changeTerms, packValues, termChanges } from '../../src/policy/values.js'

describe('a word list is changed', () => {
  const list = ['a', { term: 'b', by: 'whole' }] as const
  it.each([
    ['by what is added, at its end', { add: ['c'] }, ['a', list[1], 'c']],
    ['by what is removed, as a text or an object', { remove: ['b', 'a'] }, []],
    ['not by a word that is there already, however it is written', { add: [{ term: 'a' }, 'b'] }, [...list]],
    ['by a word that is removed and added anew', { remove: ['b'], add: ['b'] }, ['a', 'b']],
    ['whole, by another list', ['z'], ['z']],
  ])('%s', (_, change, wanted) => {
    expect(changeTerms(list as never, change)).toEqual(wanted)
  })

  it('by language, or by list and language', () => {
    expect(termChanges({ en: ['a'], any: ['b'] })).toEqual([
      ['', 'en', ['a']],
      ['', 'any', ['b']],
    ])
    expect(termChanges({ birds: { en: ['a'], fr: ['b'] } })).toEqual([
      ['birds', 'en', ['a']],
      ['birds', 'fr', ['b']],
    ])
    expect(termChanges(undefined)).toEqual([])
  })
})

describe('what a pack says of a rule', () => {
  const of = (more: Partial<Rule>) => packValues({ title: '', message: '', conditions: {} as never, ...more } as Rule)
  const all = (effect: string) => ({ official: effect, representative: effect, personal: effect })

  it('a permit and a protection are on or off, and stand on no scale', () => {
    expect(of({ effect: 'permit', lifts: ['x'] })).toMatchObject({ on: true, effect: all('off') })
    expect(of({ effect: 'protect', caps: ['x'] })).toMatchObject({ on: true, effect: all('off') })
    expect(of({ effect: 'off', lifts: ['x'] })).toMatchObject({ on: false, effect: all('off') })
    expect(of({ effect: 'forbid' })).toMatchObject({ on: false, effect: all('forbid') })
  })
})
