import type { Fact } from '../model/index.js'
import { findDisclaimers, readString } from '../text/index.js'
import { foundKind, PHRASES_IN } from './found.js'

/** Sentences of the account's description that say whose views these are (`ownership`) or whose they are not (`dissociation`). */
export const profileDisclaimers: Fact<'profile.disclaimers'> = {
  id: 'profile.disclaimers',
  title: { en: 'the disclaimers in the profile', fr: 'les mentions du profil (« propos personnels »)' },
  kind: foundKind({ kind: { type: 'text', values: ['ownership', 'dissociation'] }, language: { type: 'text' } }),
  reads: ['account.profile.bio'],
  covers: () => PHRASES_IN,
  observe: ({ post }) => {
    const bio = post.account?.profile?.bio
    if (bio === undefined) return { value: undefined, missing: ['account.profile.bio'] }
    return { value: findDisclaimers(readString('/account/profile/bio', bio)) }
  },
}
