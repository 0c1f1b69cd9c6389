import { describe, expect, it } from 'vitest'
import { inOneSentence } from '../../src/text/index.js'

const spansOf = (text: string, word: string) =>
  [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length }))
const both = (text: string, first: string, second: string) =>
  inOneSentence(text, spansOf(text, first), spansOf(text, second)).map(({ start }) => start)

describe('inOneSentence', () => {
  it('finds a pair in one sentence, in either order', () => {
    expect(both('the child lives here', 'child', 'lives')).toEqual([4])
    expect(both('lives here, the child', 'child', 'lives')).toEqual([16])
  })

  it('stops at the end of a sentence and at a line break', () => {
    expect(both('A child. He lives here', 'child', 'lives')).toEqual([])
    expect(both('A child\nlives here', 'child', 'lives')).toEqual([])
    expect(both('Un enfant ! Il habite ici', 'enfant', 'habite')).toEqual([])
  })

  it('does not take a title before a name for an end', () => {
    expect(both('Chez M. Dupont, un enfant', 'Chez', 'enfant')).toEqual([0])
    expect(both('Un don de Dr. Lee', 'don', 'Lee')).toEqual([3])
  })

  it('does not pair a span with itself', () => {
    expect(both('one child', 'child', 'child')).toEqual([])
  })

  it('answers for thousands of hits that never share a sentence', () => {
    const text = `${'ab '.repeat(15_000)}. ${'cd '.repeat(15_000)}`
    expect(both(text, 'ab', 'cd')).toEqual([])
  })
})
