import type { Fact } from '../model/index.js'
import { compileTerms } from '../text/index.js'
import { foundKind, hitsOf, READ } from './found.js'

/** The organisation's own names and handles, where they stand in the text. */
export const textOrganisation: Fact<'text.organisation'> = {
  id: 'text.organisation',
  title: { en: 'the organisation named in the text', fr: 'l’organisation nommée dans le texte' },
  kind: foundKind(),
  reads: [...READ, 'organisation.names'],
  observe: (input) => {
    const names = input.context.organisation?.names
    if (!names) return { value: undefined, missing: ['organisation.names'] }
    const hits = input.text.memo('organisation', () => hitsOf(input, compileTerms({ any: names })))
    return { value: hits.map((hit) => ({ ...hit, kind: 'organisation' })) }
  },
}
