import { expect, it } from 'vitest'
import { profileElements } from '../../src/facts/profile-elements.js'
import type { Profile } from '../../src/model/index.js'
import { observe } from './observe.js'

const see = (profile: Profile, kind: string, wanted: readonly string[] = []) => {
  const { value, missing, certain } = observe(profileElements, { account: { profile } }, {}, { kind, wanted })
  return [(value as readonly { at: string }[] | undefined)?.map(({ at }) => at), missing, certain?.length]
}

it.each([
  [{ bio: 'Nurse. Views my own.' }, 'phrase', ['views my own'], [['/account/profile/bio'], undefined, undefined]],
  [{ bio: 'Nurse' }, 'hashtag', [], [[], undefined, undefined]],
  [{ hours: '9–17', website: '' }, 'field', ['hours', 'website'], [['/account/profile/hours'], undefined, undefined]],
  [
    { bio: '', website: 'https://asso.example', legalNotice: '', houseRules: '' },
    'link',
    ['asso.example'],
    [['/account/profile/website'], undefined, undefined],
  ],
] as const)('profile.elements finds what the profile carries: %o', (profile, kind, wanted, seen) => {
  expect(see(profile, kind, wanted)).toEqual(seen)
})
it('profile.elements asks for the parts it was not told of, and is certain of the rest', () => {
  expect(see({ hours: '9–17' }, 'field', ['hours', 'website'])).toEqual([undefined, ['account.profile.website'], 1])
  expect(see({}, 'phrase', ['x'])).toEqual([undefined, ['account.profile.bio'], 0])
})
