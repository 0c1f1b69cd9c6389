import type { Fact } from '../model/index.js'
import { findDisclaimers } from '../text/index.js'
import { BIO, bioOf } from './bio-of.js'
import { PHRASES_IN } from './found.js'
import { lacking } from './partly-known.js'
import { DISCLAIMERS } from './text-disclaimers.js'

/** Sentences of the account's description that say whose views these are (`ownership`) or whose they are not (`dissociation`). */
export const profileDisclaimers: Fact<'profile.disclaimers'> = {
  id: 'profile.disclaimers',
  title: { en: 'the disclaimers in the profile', fr: 'les mentions du profil (« propos personnels »)' },
  kind: DISCLAIMERS,
  reads: [BIO],
  covers: () => PHRASES_IN,
  observe: ({ post }) => {
    const bio = bioOf(post)
    return bio ? { value: findDisclaimers(bio) } : lacking({ [BIO]: bio })
  },
}
