import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../src/index.js'
import { onePack } from '../generate/one-pack.js'

const over = { fact: 't.num', operator: 'greaterThan', value: { param: 'most' } }
/** What is said of a rule and of the conditions that it names. */
const problems = (condition: object, conditions: object = {}) => {
  const rule = {
    title: 'Limit it',
    effect: 'require',
    message: 'Seen.',
    params: { most: { kind: 'number', default: 1 } },
    conditions: condition,
  }
  const facts = { 't.num': { kind: 'number', title: 'N' } }
  return checkPolicy(onePack({ r: rule }, {}, { facts, conditions }))
}
/** A rule that reads the first of some conditions, each made from the name of the next. */
const codes = (count: number, refer: (name: string) => unknown) => {
  const conditions = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`c${i}`, i + 1 < count ? refer(`c${i + 1}`) : over]),
  )
  return problems({ condition: 'c0' }, conditions).map(({ code, at }) => `${code} ${at}`)
}
const many = (count: number) => ({ all: Array<object>(count).fill(over) })
const once = (name: string) => ({ condition: name })
const twice = (name: string) => ({ all: [{ condition: name }, { condition: name }] })
const refused = ['too-deep /packs/0/rules/r/conditions', 'unused-parameter /packs/0/rules/r/params/most']

describe('conditions that refer to conditions', () => {
  it('are followed to the last, and the parameter that it reads is read', () => {
    expect(codes(1, once)).toEqual([])
    expect(codes(64, once)).toEqual([])
    expect(codes(11, twice)).toEqual([])
  })
  it('may add 10,000 to a rule, and no more; what a rule says itself has no end', () => {
    expect(problems(many(10_001))).toEqual([])
    expect(problems({ condition: 'c' }, { c: many(9_999) })).toEqual([])
    expect(problems({ condition: 'c' }, { c: many(10_000) })).toMatchObject([
      { message: 'conditions refer to one another too often', hint: 'refer to fewer of them' },
    ])
  })
  it('are refused, at once, where they go on too long', () => {
    expect(codes(65, once)).toEqual(refused)
    expect(codes(20_000, once)).toEqual(refused)
  })
  it('are refused, at once, where each doubles the next', () => {
    expect(codes(13, twice)).toEqual(refused.slice(0, 1))
    expect(codes(60, twice)).toEqual(refused.slice(0, 1))
    expect(codes(1000, twice)).toEqual(refused)
  })
})
