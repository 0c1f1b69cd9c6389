import { describe, expect, it } from 'vitest'
import { checkApproval } from '../../src/evaluate/check-approval.js'
import type { Desk } from '../../src/evaluate/desk.js'

const desk = (approvals: readonly object[]): Desk =>
  ({
    compiled: { countsAs: new Map() },
    context: { approvals },
    author: 'ann',
    now: 10_000_000_000_000,
    at: 10_000_000_000_000,
    digest: () => 'd',
  }) as never
const voice = (i: number, roles: readonly string[]) => ({
  by: `p${i}`,
  roles,
  at: '2026-11-24T09:00:00Z',
  digest: 'd',
})
const asked = (roles: readonly string[], need: number | 'each' | undefined) =>
  ({ kind: 'approval', roles, need }) as Parameters<typeof checkApproval>[0]

describe('the search for persons', () => {
  it('is bounded, and beyond the bound the answer is no', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => voice(i, ['lead']))
    const seats = Array.from({ length: 12 }, () => 'lead')
    expect(checkApproval(asked([...seats, 'nobody'], 'each'), desk(crowd)).truth).toBe(false)
    expect(checkApproval(asked(seats, 'each'), desk(crowd)).truth).toBe(true)
  })
  it('does not depend on the order in which they are given', () => {
    const leads = Array.from({ length: 30 }, (_, i) => voice(i, ['lead']))
    const boss = { ...voice(0, ['lead', 'boss']), at: '2026-11-24T09:00:01Z', by: 'a' }
    const seats = [...Array.from({ length: 12 }, () => 'lead'), 'boss']
    for (const crowd of [
      [boss, ...leads],
      [...leads, boss],
      [{ ...boss, at: '2026-11-24T09:00:00Z', by: 'z' }, ...leads],
    ])
      expect(checkApproval(asked(seats, 'each'), desk(crowd)).truth).toBe(true)
  })
  it('finds the one way in which all seats are taken', () => {
    const people = [voice(1, ['a', 'b']), voice(2, ['a']), voice(3, ['b', 'c'])]
    expect(checkApproval(asked(['a', 'b', 'c'], 'each'), desk(people)).truth).toBe(true)
    expect(checkApproval(asked(['a', 'b', 'c'], 'each'), desk(people.slice(0, 2))).truth).toBe(false)
  })
  it('asks for at least one, whatever number is written', () => {
    expect(checkApproval(asked(['a'], 0), desk([])).truth).toBe(false)
    expect(checkApproval(asked(['a'], 0), desk([voice(1, ['a'])])).truth).toBe(true)
    expect(checkApproval(asked(['a'], 2), desk([voice(1, ['a'])])).truth).toBe(false)
  })
})
