import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { punycodeLength } from '../../src/text/punycode-length.js'
import { cases } from '../generate/settings.js'

describe('punycodeLength', () => {
  it('counts what a browser writes for a label', () => {
    const letters = fc.constantFrom(...'abzéßøжщ食堂ひらتمकഅ😷'.replace('ß', ''), 'ب', '9', '-', 'ü', '한')
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 14 }), (parts) => {
        const label = `x${parts.join('')}y`.normalize('NFC')
        if (!URL.canParse(`https://${label}.com`)) return
        expect(punycodeLength(label)).toBe(new URL(`https://${label}.com`).hostname.length - 4)
      }),
      cases(100),
    )
  })
})
