import type { Fact } from '../model/index.js'
import { readSpeaker, readString } from '../text/index.js'

/** Who speaks on the account, as its description says: `personal`, `team`, `mixed` (a team where people sign, or a person and a team), `official`, `unofficial`; none if it does not say. */
export const profileSpeaker: Fact<'profile.speaker'> = {
  id: 'profile.speaker',
  title: { en: 'who speaks, as the profile says', fr: 'qui parle, d’après le profil' },
  kind: { type: 'text', values: ['personal', 'team', 'mixed', 'official', 'unofficial'] },
  reads: ['account.profile.bio'],
  observe: ({ post }) => {
    const bio = post.account?.profile?.bio
    if (bio === undefined) return { value: undefined, missing: ['account.profile.bio'] }
    return { value: readSpeaker(readString('/account/profile/bio', bio)).speaker ?? null }
  },
}
