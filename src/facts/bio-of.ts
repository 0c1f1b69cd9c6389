import type { Piece, Post } from '../model/index.js'
import { readString } from '../text/index.js'

/** The field of the account's description. */
export const BIO = 'account.profile.bio'

/** The description of the account, to be read like any text; undefined if it is not known. */
export const bioOf = ({ account }: Post): Piece | undefined => {
  const bio = account?.profile?.bio
  return bio === undefined ? undefined : readString('/account/profile/bio', bio)
}
