import { describe, expect, it } from 'vitest'
import { compilePolicy, evaluate } from '../../src/index.js'
import type { Context } from '../../src/model/index.js'
import { onePack } from '../generate/one-pack.js'

const rule = {
  title: 'R',
  message: 'Seen.',
  effect: 'forbid',
  conditions: { fact: 't.flag', operator: 'equal', value: true },
}
const policy = compilePolicy(
  onePack({ r: rule }, { knows: ['t.flag'] }, { facts: { 't.flag': { kind: 'boolean', title: 'Flag' } } }),
)
const judge = (facts: unknown) =>
  evaluate(
    { account: { kind: 'official' } },
    {
      policy,
      now: '2026-11-24T09:00:00Z',
      facts: facts as Context['facts'],
    },
  )

describe('a fact that a pack declares', () => {
  it('is what the host supplies, if it is of its kind', () => {
    expect(judge({ 't.flag': true }).outcome).toBe('deny')
    expect(judge({ 't.flag': false }).outcome).toBe('allow')
  })

  it.each([
    [undefined],
    [null],
    [3],
    ['t.flag'],
    [[]],
    [{}],
    [{ 't.flag': null }],
    [{ 't.flag': 'yes' }],
    [Object.create({ 't.flag': true })],
  ])('is not known, and has not failed, where the host supplies %j', (facts) => {
    const { outcome, errors, needs } = judge(facts)
    expect([outcome, errors, needs]).toEqual(['hold', [], [{ field: 't.flag', ask: 'host', rules: ['t/r'] }]])
  })
})

it('the items of a list that a pack declares are words, which may count as others', () => {
  const conditions = { fact: 't.list', operator: 'contains', value: 'staff' }
  const counting = compilePolicy(
    onePack(
      { r: { ...rule, conditions } },
      { countsAs: { trainee: ['staff'] } },
      { facts: { 't.list': { kind: 'list', title: 'List' } } },
    ),
  )
  const outcome = (word: string) =>
    evaluate({ text: 'a' }, { policy: counting, now: '2026-11-24T09:00:00Z', facts: { 't.list': [word] } }).outcome
  expect(['staff', 'trainee', 'guest'].map(outcome)).toEqual(['deny', 'deny', 'allow'])
})
