import type { Fact } from '../model/index.js'
import { findTerms, readString } from '../text/index.js'
import { foundKind } from './found.js'

const POSTS = ['repostOf', 'inReplyTo', 'target', 'previous'] as const

/** Words of the rule's own lists in another post: the one shared, answered, acted upon, or the text before an edit. */
export const otherTerms: Fact<'other.terms'> = {
  id: 'other.terms',
  title: { en: 'the listed words in the other post', fr: 'les mots de la liste dans l’autre message' },
  kind: foundKind({ list: { type: 'text' } }),
  reads: ['repostOf.text', 'inReplyTo.text', 'target.text', 'previous.text'],
  params: {
    of: { kind: { type: 'text', values: POSTS }, default: 'repostOf' },
    list: { kind: { type: 'text' }, default: '' },
  },
  terms: true,
  observe: ({ post }, { params, terms }) => {
    const of = params.of as (typeof POSTS)[number]
    const text = post[of]?.text
    // What an edited post said before is knowledge; the words of the others are content, and absent ones are none.
    if (of === 'previous' && text === undefined) return { value: undefined, missing: ['previous.text'] }
    const list = String(params.list)
    const lexicon = terms.get(list)
    const hits = lexicon && text ? findTerms(readString(`/${of}/text`, text), lexicon) : []
    return { value: hits.map((hit) => ({ ...hit, list, kind: 'term' })) }
  },
}
