import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fromHex, hex, keyedSha256, sha256 } from '../../src/model/sha256.js'
import { utf8 } from '../../src/model/utf8.js'

const message = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 255)
const LENGTHS = [...Array.from({ length: 200 }, (_, i) => i), 1000, 65_537, 1_000_003]

describe('SHA-256', () => {
  it('has the values of FIPS 180-4', () => {
    expect(hex(sha256(utf8('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hex(sha256(utf8('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(hex(sha256(utf8('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')))).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    )
  })

  it('is that of Node, for every length around the blocks', () => {
    for (const length of LENGTHS)
      expect(hex(sha256(message(length))), String(length)).toBe(
        createHash('sha256').update(message(length)).digest('hex'),
      )
  })

  it('makes the HMAC of Node, with short and long keys, again and again with one key', () => {
    for (const length of [0, 1, 32, 63, 64, 65, 200]) {
      const keyed = keyedSha256(message(length))
      for (const size of [0, 5, 55, 56, 64, 99, 1000])
        expect(hex(keyed(message(size))), `${length} ${size}`).toBe(
          createHmac('sha256', message(length)).update(message(size)).digest('hex'),
        )
    }
  })

  it('reads hexadecimal back', () => {
    expect(fromHex(hex(message(50)))).toEqual(message(50))
    expect(fromHex('')).toEqual(new Uint8Array())
  })
})

describe('UTF-8', () => {
  it('is that of Node, with the sign for what cannot be read in place of a lone surrogate', () => {
    for (const text of ['', 'aé€😀', '\ud800', 'x\udc00y', '\ud83d\ud83d\ude00', 'ﷺ'.repeat(50)])
      expect(Buffer.from(utf8(text)).toString('hex')).toBe(Buffer.from(text, 'utf8').toString('hex'))
  })
})
