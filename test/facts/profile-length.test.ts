import { expect, it } from 'vitest'
import { profileLength } from '../../src/facts/profile-length.js'
import { observe } from './observe.js'

const account = { handle: 'lucioles', profile: { bio: 'Été 🌞', displayName: '' } }

it('profile.length counts the characters of the part asked for', () => {
  expect(observe(profileLength, { account })).toEqual({ value: 5 })
  expect(observe(profileLength, { account }, {}, { part: 'handle' })).toEqual({ value: 8 })
  expect(observe(profileLength, { account }, {}, { part: 'displayName' })).toEqual({ value: 0 })
})
it('profile.length asks for what it was not told', () => {
  expect(observe(profileLength, {})).toEqual({ value: undefined, missing: ['account.profile.bio'] })
  expect(observe(profileLength, {}, {}, { part: 'handle' })).toEqual({ value: undefined, missing: ['account.handle'] })
})
