import { describe, expect, it } from 'vitest'
import { addMask, meets, setBit, strike } from '../../src/evaluate/masks.js'

const maskOf = (...bits: readonly number[]) => {
  const mask = new Int32Array(3)
  for (const bit of bits) setBit(mask, bit)
  return mask
}
const bitsOf = (mask: Int32Array) =>
  Array.from({ length: 96 }, (_, bit) => bit).filter((bit) => ((mask[bit >> 5] as number) >>> (bit & 31)) & 1)
const BITS = [0, 1, 30, 31, 32, 63, 64, 95]

describe('a set of small whole numbers', () => {
  it('holds what was added, in order, over the borders of words', () => {
    expect(bitsOf(maskOf(...BITS))).toEqual(BITS)
    expect(bitsOf(maskOf(95, 0, 95, 31))).toEqual([0, 31, 95])
    expect(bitsOf(maskOf())).toEqual([])
  })

  it('takes in another, and gives it up again', () => {
    const mask = maskOf(0, 31, 64)
    addMask(mask, maskOf(31, 32, 95))
    expect(bitsOf(mask)).toEqual([0, 31, 32, 64, 95])
    strike(mask, maskOf(0, 32, 63, 95))
    expect(bitsOf(mask)).toEqual([31, 64])
  })

  it('meets another that shares a member, in any word', () => {
    for (const bit of BITS) {
      expect(meets(maskOf(bit), maskOf(...BITS)), String(bit)).toBe(true)
      expect(meets(maskOf(bit), maskOf(...BITS.filter((other) => other !== bit))), String(bit)).toBe(false)
    }
    expect(meets(maskOf(), maskOf())).toBe(false)
  })
})
