import { describe, expect, it } from 'vitest'
import { closeCountsAs, expandWords } from '../../src/compile/expand-words.js'
import type { Kind } from '../../src/model/index.js'

const counts = closeCountsAs({ trainee: ['staff'], intern: ['trainee', 'minor'], boss: ['staff', 'boss'] })
const word: Kind = { type: 'text', words: true }
const words: Kind = { type: 'list', of: word }
const expand = (operator: string, value: unknown, left: Kind = word, countsAs = counts) => {
  const found = expandWords(countsAs, left, operator, value)
  return [found.operator, found.value]
}

describe('what counts as what', () => {
  it('is passed on, and a word counts as itself', () => {
    expect([...counts].map(([name, as]) => [name, ...as])).toEqual([
      ['trainee', 'trainee', 'staff'],
      ['intern', 'intern', 'trainee', 'minor', 'staff'],
      ['boss', 'boss', 'staff'],
    ])
  })
  it('goes round in a circle without harm, and no word is inherited', () => {
    expect([...closeCountsAs({ a: ['b'], b: ['a'], c: ['toString'] })].map(([name, as]) => [name, ...as])).toEqual([
      ['a', 'a', 'b'],
      ['b', 'b', 'a'],
      ['c', 'c', 'toString'],
    ])
    expect(closeCountsAs(undefined).size).toBe(0)
  })
})

describe('a comparison with a word is one with all that count as it', () => {
  it.each([
    ['equal', 'in'],
    ['notEqual', 'notIn'],
    ['contains', 'overlaps'],
    ['doesNotContain', 'not:overlaps'],
    ['not:equal', 'not:in'],
    ['someFact:notEqual', 'someFact:notIn'],
    ['not:everyFact:equal', 'not:everyFact:in'],
  ])('%s becomes %s', (operator, wider) => {
    expect(expand(operator, 'staff')).toEqual([wider, ['staff', 'trainee', 'intern', 'boss']])
    expect(expand(operator, 'staff', words)).toEqual([wider, ['staff', 'trainee', 'intern', 'boss']])
  })
  it('a list of words grows, each word once', () => {
    expect(expand('in', ['staff', 'minor', 'x'])).toEqual(['in', ['staff', 'trainee', 'intern', 'boss', 'minor', 'x']])
    expect(expand('overlaps', ['staff', 3], words)).toEqual(['overlaps', ['staff', 'trainee', 'intern', 'boss', 3]])
  })
  it('each word of a list that a decorator goes through is asked for by itself', () => {
    expect(expand('everyValue:contains', ['staff', 'x'], words)).toEqual([
      'everyValue:overlaps',
      [['staff', 'trainee', 'intern', 'boss'], ['x']],
    ])
    expect(expand('someValue:not:equal', ['staff'])).toEqual([
      'someValue:not:in',
      [['staff', 'trainee', 'intern', 'boss']],
    ])
    expect(expand('everyFact:in', ['staff'], words)).toEqual(['everyFact:in', ['staff', 'trainee', 'intern', 'boss']])
  })
  it.each([
    ['swap:equal', 'staff', 'swap:contains', ['staff', 'trainee', 'intern', 'boss']],
    ['swap:notEqual', 'staff', 'swap:doesNotContain', ['staff', 'trainee', 'intern', 'boss']],
    ['swap:in', 'staff', 'swap:overlaps', ['staff', 'trainee', 'intern', 'boss']],
    ['swap:notIn', 'staff', 'swap:not:overlaps', ['staff', 'trainee', 'intern', 'boss']],
    ['not:swap:contains', ['staff'], 'not:swap:contains', ['staff', 'trainee', 'intern', 'boss']],
    ['swap:not:in', ['staff', 'x'], 'swap:not:overlaps', ['staff', 'trainee', 'intern', 'boss', 'x']],
    ['swap:coveredBy', ['staff', 'x'], 'swap:everyFact:overlaps', [['staff', 'trainee', 'intern', 'boss'], ['x']]],
    [
      'swap:everyFact:equal',
      ['staff', 'x'],
      'swap:everyFact:contains',
      [['staff', 'trainee', 'intern', 'boss'], ['x']],
    ],
    ['swap:someValue:equal', 'staff', 'swap:someValue:contains', ['staff', 'trainee', 'intern', 'boss']],
    ['swap:swap:equal', 'staff', 'swap:swap:in', ['staff', 'trainee', 'intern', 'boss']],
  ])('%s of %j becomes %s: the sides are exchanged, not who counts as whom', (operator, value, wider, all) => {
    expect(expand(operator, value, words)).toEqual([wider, all])
  })
  it('all else stays as it is', () => {
    expect(expand('equal', 'intern')).toEqual(['equal', 'intern'])
    expect(expand('equal', 'x')).toEqual(['equal', 'x'])
    expect(expand('containsText', 'staff')).toEqual(['containsText', 'staff'])
    expect(expand('equal', 3)).toEqual(['equal', 3])
    expect(expand('equal', 'staff', { type: 'text' })).toEqual(['equal', 'staff'])
    expect(expand('in', ['staff'], { type: 'text' })).toEqual(['in', ['staff']])
    expect(expand('in', ['staff'], { type: 'number' })).toEqual(['in', ['staff']])
    const none = ['staff', 'staff']
    expect(expandWords(closeCountsAs({}), word, 'in', none).value).toBe(none)
  })
})
