import { createHash, createHmac, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hex } from '../../src/digest/hex.js'
import { hmacSha256 } from '../../src/digest/hmac-sha256.js'
import { sha256 } from '../../src/digest/sha256.js'

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('SHA-256', () => {
  it('says what FIPS 180-4 says of its examples', () => {
    const said = [
      ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
      ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
      [
        'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
        '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
      ],
      ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
    ]
    for (const [text, hash] of said) expect(hex(sha256(ascii(text as string)))).toBe(hash)
  })

  it('says what OpenSSL says, whatever the length, and of a part of a buffer', () => {
    for (let length = 0; length < 300; length++) {
      const bytes = randomBytes(length + 8).subarray(5, 5 + length)
      expect(hex(sha256(bytes)), String(length)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
  })
})

describe('HMAC with SHA-256', () => {
  it('says what RFC 4231 says of its second test', () => {
    expect(hex(hmacSha256(ascii('Jefe'))(ascii('what do ya want for nothing?')))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })

  it('says what OpenSSL says, of short keys and long ones, message after message', () => {
    for (const length of [0, 1, 16, 63, 64, 65, 200]) {
      const key = randomBytes(length)
      const keyed = hmacSha256(key)
      for (const size of [0, 1, 55, 56, 63, 64, 65, 500]) {
        const message = randomBytes(size)
        expect(hex(keyed(message)), `${length} ${size}`).toBe(createHmac('sha256', key).update(message).digest('hex'))
      }
    }
  })
})
