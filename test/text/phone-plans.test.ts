import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PHONE_PLANS } from '../../src/text/phone-plans.js'
import { cases } from '../generate/settings.js'

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))

describe('every telephone plan', () => {
  it.each([...PHONE_PLANS])('of %s knows the fewest and most digits of its numbers', (_, { national, least, most }) => {
    for (const length of [least, most])
      expect(fc.sample(fc.stringMatching(national), 200).some((number) => number.length === length)).toBe(true)
    fc.assert(
      fc.property(fc.stringMatching(national), (number) => number.length >= least && number.length <= most),
      cases(50),
    )
    for (const length of [least - 1, most + 1])
      fc.assert(
        fc.property(digits(length), (number) => !national.test(number)),
        cases(50),
      )
  })
})
