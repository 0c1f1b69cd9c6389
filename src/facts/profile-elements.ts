import type { Fact, Profile } from '../model/index.js'
import { findEntities, readString } from '../text/index.js'
import { ELEMENT_FIELDS, ELEMENT_PARAMS, type ElementKind, elementsIn } from './elements-in.js'
import { foundKind } from './found.js'
import { asFarAsKnown } from './partly-known.js'

const FIELDS = ['bio', 'displayName', 'website', 'legalNotice', 'houseRules', 'hours', 'location', 'avatarShows']

/**
 * Elements that the account's profile carries: phrases, hashtags and mentions of the description, links to some domains
 * there or as the web site, or fields that are filled in.
 */
export const profileElements: Fact<'profile.elements'> = {
  id: 'profile.elements',
  title: { en: 'the elements that the profile carries', fr: 'les éléments que porte le profil' },
  kind: foundKind(ELEMENT_FIELDS),
  reads: ['channel', 'account.channel', ...FIELDS.map((name) => `account.profile.${name}`)],
  params: ELEMENT_PARAMS,
  observe: ({ post }, { params }) => {
    const profile: Profile = post.account?.profile ?? {}
    const kind = params.kind as ElementKind
    const wanted = params.wanted as readonly string[]
    const fields =
      kind === 'field'
        ? wanted.filter((field) => FIELDS.includes(field))
        : kind === 'link'
          ? ['bio', 'website', 'legalNotice', 'houseRules']
          : ['bio']
    const missing = fields
      .filter((field) => profile[field as 'bio'] === undefined)
      .map((field) => `account.profile.${field}`)
    const certain = fields.flatMap((field): readonly object[] => {
      const value = profile[field as 'bio'] as string | readonly string[] | undefined
      const at = `/account/profile/${field}`
      if (kind === 'field')
        return value !== undefined && value.length > 0 ? [{ at, kind, first: true, last: true }] : []
      if (typeof value !== 'string') return []
      const piece = readString(at, value)
      return elementsIn(piece, kind, wanted, findEntities(piece, post.account?.channel ?? post.channel))
    })
    return asFarAsKnown(certain, new Set(missing))
  },
}
