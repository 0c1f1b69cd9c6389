import type { Fact } from '../model/index.js'
import { addHits, foundKind, type ListedHit, READ } from './found.js'

/** Words of the rule's own lists, where they stand in the text. */
export const textTerms: Fact<'text.terms'> = {
  id: 'text.terms',
  title: { en: 'the listed words in the text', fr: 'les mots de la liste dans le texte' },
  kind: foundKind({ list: { type: 'text' }, language: { type: 'text' } }),
  reads: READ,
  params: { list: { kind: { type: 'text' }, default: '' } },
  terms: true,
  covers: ({ params, terms }) => terms.get(String(params.list))?.languages,
  words: ({ params, terms }) => [terms.get(String(params.list))],
  observe: (input, { params, terms }) => {
    const list = String(params.list)
    const value: ListedHit[] = []
    addHits(value, input, terms.get(list), list, 'term')
    return { value }
  },
}
