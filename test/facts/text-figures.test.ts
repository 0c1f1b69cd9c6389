import { describe, expect, it } from 'vitest'
import { textFigures } from '../../src/facts/text-figures.js'
import { observe, wordsFound } from './observe.js'

const found = (text: string) => wordsFound(text, observe(textFigures, { text }).value)

describe('text.figures finds', () => {
  it.each([
    ['80% of the poor never ask for help', '80% of'],
    ['12,5 % de la population', '12,5 % de la'],
    ['80 pour cent des familles', '80 pour cent des'],
    ['One child in five goes hungry', 'One child in five'],
    ['1 in 5 animals', '1 in 5'],
    ['Une femme sur trois.', 'Une femme sur trois'],
    ['trois fois plus de demandes', 'trois fois plus'],
    ['Twice as many calls', 'Twice as'],
  ])('%s', (text, words) => expect(found(text)).toEqual([words]))
})

describe('text.figures leaves alone', () => {
  it.each([
    '98% of our volunteers come back',
    '100 % des dons vont au refuge',
    '20 % de réduction',
    'One in ten of our members',
    'Gate 1 in 5 minutes',
    '2 in 7 weeks',
    '£31,400 in nine days!',
    'Rated 4 out of 5 stars',
    '1 sur 2 jours',
    'Deux fois par jour',
    'Open 9 to 5, 7 days in 7',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

it('text.figures takes hostile text in one pass', () => {
  for (const text of ['1 '.repeat(8_000), 'one a '.repeat(3_000), '9'.repeat(16_000), '9% of '.repeat(3_000)]) {
    const start = performance.now()
    found(text)
    expect(performance.now() - start).toBeLessThan(200)
  }
})
