import { foldUnits, textOf } from './units.js'
import { cutWords } from './words.js'

/** A term as it is looked up. */
export interface FoldedTerm {
  /** Its folded words, one space between them. */
  readonly text: string
  readonly words: number
}

/** Terms of plain Latin letters, each made of a letter and a mark at most, and of digits: most of those in any list. */
const PLAIN = /^(?:[\dA-ZÀ-ÅÇ-ÏÑ-ÖÙ-Ýa-zà-åç-ïñ-öù-ýÿ]{1,200}(?:[ '’-](?!$)|$)){1,20}$/

/** What the host does at once for all of them, long before the reading of units is warm. */
const foldPlain = (terms: readonly string[]): readonly string[] =>
  terms
    .join('\n')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’-]/g, ' ')
    .split('\n')

const foldOdd = (term: string): FoldedTerm => {
  const buffer = foldUnits(term)
  const { starts, ends, count } = cutWords(buffer)
  const folded = textOf(buffer)
  const parts: string[] = []
  for (let i = 0; i < count; i++) parts.push(folded.slice(starts[i], ends[i]))
  return { text: parts.join(' '), words: count }
}

/** The terms of a list folded as a text is, each in its place; one without a letter or digit has no words. */
export const foldTerms = (terms: readonly string[]): readonly FoldedTerm[] => {
  const isPlain = terms.map((term) => PLAIN.test(term))
  const folded = foldPlain(terms.filter((_, i) => isPlain[i]))
  let next = 0
  return terms.map((term, i) => {
    if (!isPlain[i]) return foldOdd(term)
    const text = folded[next++] as string
    return { text, words: text.split(' ').length }
  })
}
