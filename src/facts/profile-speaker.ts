import type { Fact } from '../model/index.js'
import { readSpeaker } from '../text/index.js'
import { BIO, bioOf } from './bio-of.js'
import { lacking } from './partly-known.js'

/** Who speaks on the account, as its description says: `personal`, `team`, `mixed` (a team where people sign, or a person and a team), `official`, `unofficial`; none if it does not say. */
export const profileSpeaker: Fact<'profile.speaker'> = {
  id: 'profile.speaker',
  title: { en: 'who speaks, as the profile says', fr: 'qui parle, d’après le profil' },
  kind: { type: 'text', values: ['personal', 'team', 'mixed', 'official', 'unofficial'] },
  reads: [BIO],
  observe: ({ post }) => {
    const bio = bioOf(post)
    return bio ? { value: readSpeaker(bio).speaker ?? null } : lacking({ [BIO]: bio })
  },
}
