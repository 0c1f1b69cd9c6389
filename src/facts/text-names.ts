import type { Fact } from '../model/index.js'
import { addHits, foundKind, type ListedHit, READ } from './found.js'

/** Protected names of the policy, where they stand in the text. */
export const textNames: Fact<'text.names'> = {
  id: 'text.names',
  title: { en: 'protected names in the text', fr: 'les noms protégés dans le texte' },
  kind: foundKind({ list: { type: 'text' } }),
  reads: READ,
  params: { lists: { kind: { type: 'list', of: { type: 'text' } }, default: [] } },
  observe: (input, { params }) => {
    const asked = params.lists as readonly string[]
    const value: ListedHit[] = []
    for (const [list, lexicon] of input.names)
      if (asked.length === 0 || asked.includes(list)) addHits(value, input, lexicon, list, 'name')
    return { value }
  },
}
