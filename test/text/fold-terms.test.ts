import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/text/fold.js'
import { foldTerms } from '../../src/text/fold-terms.js'

/** The words of a folded text, by the definition of a word. */
const wordsOf = (text: string): readonly string[] => fold(text).folded.match(/[\p{L}\p{N}]+/gu) ?? []

const LATIN = Array.from({ length: 0x180 }, (_, unit) => String.fromCharCode(unit))

test('Every letter of the Latin blocks folds in a list of terms as it does in a text', () => {
  for (const letter of LATIN) {
    const term = `a${letter}b${letter.toUpperCase()}`
    const [folded] = foldTerms([term])
    expect(folded?.text, term).toBe(wordsOf(term).join(' '))
  }
})

test('A term has the same words alone, among others and in a text', () => {
  const term = fc.oneof(
    fc.stringMatching(/^[A-Za-zÀ-ÿ0-9]{1,12}(?:[ '’-][A-Za-zÀ-ÿ]{1,12}){0,3}$/),
    fc.constantFrom(
      'Œuvre sociale',
      'e\u0301cole',
      '  a  b ',
      'a-',
      '’n',
      'Ελλάς',
      'раураl',
      '',
      '--',
      '𝐀𝐛',
      'c\r',
      '\na',
      'x\u00adyz',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  fc.assert(
    fc.property(fc.array(term, { maxLength: 8 }), (terms) => {
      const folded = foldTerms(terms)
      expect(folded).toHaveLength(terms.length)
      terms.forEach((one, i) => {
        expect(folded[i]).toEqual(foldTerms([one])[0])
        expect(folded[i]?.text.replaceAll(' ', '')).toBe(wordsOf(one).join(''))
        expect(folded[i]?.words).toBe(wordsOf(one).length)
      })
    }),
  )
})

test('A word longer than any text has is cut as a text cuts it', () => {
  expect(foldTerms(['a'.repeat(201)])[0]?.words).toBe(2)
  expect(foldTerms(['a'.repeat(200)])[0]?.words).toBe(1)
})
