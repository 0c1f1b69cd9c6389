import type { Fact } from '../model/index.js'
import { findTerms } from '../text/index.js'
import { BIO, bioOf } from './bio-of.js'
import { foundKind } from './found.js'
import { lacking } from './partly-known.js'

/** Words of the rule's own lists in the account's description. */
export const profileTerms: Fact<'profile.terms'> = {
  id: 'profile.terms',
  title: { en: 'the listed words in the profile', fr: 'les mots de la liste dans le profil' },
  kind: foundKind({ list: { type: 'text' } }),
  reads: [BIO],
  params: { list: { kind: { type: 'text' }, default: '' } },
  terms: true,
  observe: ({ post }, { params, terms }) => {
    const bio = bioOf(post)
    if (!bio) return lacking({ [BIO]: bio })
    const list = String(params.list)
    const lexicon = terms.get(list)
    const hits = lexicon ? findTerms(bio, lexicon) : []
    return { value: hits.map((hit) => ({ ...hit, list, kind: 'term' })) }
  },
}
