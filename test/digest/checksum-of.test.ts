import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checksumOf } from '../../src/digest/index.js'
import { cases } from '../generate/settings.js'

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 4 })

it('a checksum of texts is 14 hexadecimal digits, and tells other texts, and other borders between them, apart', () => {
  const seen = new Map<string, string>()
  fc.assert(
    fc.property(texts, (given) => {
      const sum = checksumOf(given)
      expect(sum).toMatch(/^[0-9a-f]{14}$/)
      const key = JSON.stringify(given)
      expect(seen.get(sum) ?? key).toBe(key)
      seen.set(sum, key)
    }),
    cases(2000),
  )
})
