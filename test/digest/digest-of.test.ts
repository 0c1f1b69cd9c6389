import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digestOf } from '../../src/digest/index.js'
import { cases } from '../generate/settings.js'

describe('digestOf', () => {
  it('is the prefix and the SHA-256 of the canonical JSON', () => {
    expect(digestOf('p1', {})).toBe('p1-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(digestOf('x', value)).toBe(
          `x-${createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`,
        )
      }),
      cases(100),
    )
  })
})
