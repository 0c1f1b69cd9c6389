import type { Fact } from '../model/index.js'
import { findTerms, readString } from '../text/index.js'
import { foundKind } from './found.js'

/** Words of the rule's own lists in the account's description. */
export const profileTerms: Fact<'profile.terms'> = {
  id: 'profile.terms',
  title: { en: 'the listed words in the profile', fr: 'les mots de la liste dans le profil' },
  kind: foundKind({ list: { type: 'text' } }),
  reads: ['account.profile.bio'],
  params: { list: { kind: { type: 'text' }, default: '' } },
  terms: true,
  observe: ({ post }, { params, terms }) => {
    const bio = post.account?.profile?.bio
    if (bio === undefined) return { value: undefined, missing: ['account.profile.bio'] }
    const list = String(params.list)
    const lexicon = terms.get(list)
    const hits = lexicon ? findTerms(readString('/account/profile/bio', bio), lexicon) : []
    return { value: hits.map((hit) => ({ ...hit, list, kind: 'term' })) }
  },
}
