import { hmac as hmacOfTheLibrary } from '@noble/hashes/hmac.js'
import { sha256 as ofTheLibrary } from '@noble/hashes/sha2.js'
import * as library from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { bytesToHex, hexToBytes, hmac, sha256 } from '../../scripts/iife/sha.js'

const message = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 255)
const LENGTHS = [...Array.from({ length: 140 }, (_, i) => i), 1000, 65_537]

describe('the small SHA-256 of the scripts', () => {
  it('is that of the library, for every length around the blocks', () => {
    for (const length of LENGTHS)
      expect(bytesToHex(sha256(message(length))), String(length)).toBe(
        library.bytesToHex(ofTheLibrary(message(length))),
      )
  })

  it('makes the same HMAC, with short and long keys', () => {
    for (const length of [0, 1, 32, 63, 64, 65, 200])
      expect(bytesToHex(hmac.create(sha256, message(length)).clone().update(message(99)).digest())).toBe(
        library.bytesToHex(hmacOfTheLibrary(ofTheLibrary, message(length), message(99))),
      )
  })

  it('reads hexadecimal back', () => {
    expect(hexToBytes(bytesToHex(message(50)))).toEqual(message(50))
    expect(hexToBytes('')).toEqual(new Uint8Array())
  })
})
