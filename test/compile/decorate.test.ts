import { describe, expect, it } from 'vitest'
import { findOperator } from '../../src/compile/decorate.js'
import { standardCatalog } from '../../src/index.js'

const find = (name: string) => findOperator(standardCatalog, name)
const LISTS = ['someItem', 'atLeastItems', 'atMostItems']
const FLIPPED = { '+': '-', '-': '+' } as const

describe('a decorator', () => {
  it('stands before every operator but those that look into a list', () => {
    for (const name of standardCatalog.operators.keys())
      for (const decorator of ['not', 'swap', 'someFact', 'everyFact', 'someValue', 'everyValue'])
        expect(find(`${decorator}:${name}`)?.id, name).toBe(LISTS.includes(name) ? undefined : `${decorator}:${name}`)
  })
  it('stands in a name of at most 200 letters', () => {
    const longest = `${'not:'.repeat(48)}notEqual`
    expect([longest.length, find(longest)?.id]).toEqual([200, longest])
    expect(find(`${'not:'.repeat(46)}someFact:notEqual`)).toBeUndefined()
  })
  it('that denies turns the direction of each side, and one that swaps exchanges them', () => {
    for (const [name, { grows }] of standardCatalog.operators) {
      if (LISTS.includes(name)) continue
      const { left, right } = grows
      const denied = { ...(left && { left: FLIPPED[left] }), ...(right && { right: FLIPPED[right] }) }
      expect(find(`not:${name}`)?.grows, name).toEqual(denied)
      expect(find(`swap:${name}`)?.grows, name).toEqual({ ...(right && { left: right }), ...(left && { right: left }) })
    }
  })
})
