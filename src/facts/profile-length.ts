import type { Fact } from '../model/index.js'

const WHERE = {
  handle: 'account.handle',
  bio: 'account.profile.bio',
  displayName: 'account.profile.displayName',
} as const

/** How many characters a part of the account's profile has, as people count them: code points. */
export const profileLength: Fact<'profile.length'> = {
  id: 'profile.length',
  title: { en: 'the characters of a part of the profile', fr: 'les caractères d’une partie du profil' },
  kind: { type: 'number' },
  reads: Object.values(WHERE),
  params: { part: { kind: { type: 'text', values: Object.keys(WHERE) }, default: 'bio' } },
  observe: ({ post: { account } }, { params }) => {
    const part = params.part as keyof typeof WHERE
    const text = part === 'handle' ? account?.handle : account?.profile?.[part]
    return text === undefined ? { value: undefined, missing: [WHERE[part]] } : { value: [...text].length }
  },
}
