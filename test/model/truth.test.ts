import { describe, expect, it } from 'vitest'
import { and, not, or, possible, type Truth } from '../../src/model/index.js'

const [T, F, U] = [true, false, undefined]
const TABLE: readonly (readonly [Truth, Truth, Truth, Truth])[] = [
  [T, T, T, T],
  [T, F, F, T],
  [T, U, U, T],
  [F, T, F, T],
  [F, F, F, F],
  [F, U, F, U],
  [U, T, U, T],
  [U, F, F, U],
  [U, U, U, U],
]

describe("Kleene's tables", () => {
  it.each(TABLE)('%s, %s: and is %s, or is %s', (a, b, both, either) => {
    expect(and([a, b])).toBe(both)
    expect(or([a, b])).toBe(either)
  })

  it('turn true and false, and keep unknown', () => {
    expect([T, F, U].map(not)).toEqual([F, T, U])
  })

  it('begin with true for and, with false for or', () => {
    expect([and([]), or([])]).toEqual([true, false])
  })

  it('say what an unknown may turn out to be', () => {
    expect([T, F, U].map(possible)).toEqual([[true], [false], [true, false]])
  })
})
