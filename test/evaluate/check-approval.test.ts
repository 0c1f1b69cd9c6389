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
  it('waits for nobody where each of no roles must agree', () => {
    expect(checkApproval(asked([], 'each'), desk([])).truth).toBe(true)
    expect(checkApproval(asked([], undefined), desk([])).truth).toBe(false)
  })
  it('asks for at least one, whatever number is written', () => {
    expect(checkApproval(asked(['a'], 0), desk([])).truth).toBe(false)
    expect(checkApproval(asked(['a'], 0), desk([voice(1, ['a'])])).truth).toBe(true)
    expect(checkApproval(asked(['a'], 2), desk([voice(1, ['a'])])).truth).toBe(false)
  })
})

describe('an approval counts', () => {
  const NOON = '2026-11-24T12:00:00Z'
  const noon = Date.parse(NOON)
  const judge = (approval: object, more: object = {}, obligation: object = {}) =>
    checkApproval({ ...asked(['lead'], undefined), ...obligation } as never, {
      ...desk([{ ...voice(1, ['lead']), at: NOON, ...approval }]),
      now: noon,
      at: noon,
      ...more,
    })
  const COUNTS = { truth: true, refused: [] }
  const refused = (why: string) => ({ truth: false, refused: [{ by: 'p1', why }] })

  it.each([
    ['at the very moment', {}, COUNTS],
    ['not a second later', { at: '2026-11-24T12:00:01Z' }, refused('not-yet')],
    ['not without a time', { at: undefined }, refused('not-yet')],
    ['from the moment named', { from: NOON }, COUNTS],
    ['not a second before it', { from: '2026-11-24T12:00:01Z' }, refused('not-yet')],
    ['not from a moment that cannot be read', { from: 'soon' }, refused('not-yet')],
    ['with an end of `null`', { from: null, until: null }, COUNTS],
    ['until a second before the end', { until: '2026-11-24T12:00:01Z' }, COUNTS],
    ['not at the end', { until: NOON }, refused('too-old')],
    ['not until an end that cannot be read', { until: 'later' }, refused('too-old')],
    ['when it approves', { verdict: 'approve' }, COUNTS],
    ['not when it rejects, or says anything else', { verdict: 'perhaps' }, refused('rejected')],
    ['not of another role', { roles: ['peer'] }, refused('wrong-role')],
    ['not of other content', { digest: 'e' }, refused('content-changed')],
    ['not without a person', { by: undefined }, { truth: false, refused: [] }],
  ])('%s', (_, approval, wanted) => {
    expect(judge(approval)).toEqual(wanted)
  })

  it.each([
    ['at the age asked for', 3_600_000, COUNTS],
    ['not a moment older', 3_600_001, refused('too-old')],
  ])('%s', (_, age, wanted) => {
    expect(judge({}, { now: noon + age, at: noon + age }, { within: 'PT1H' })).toEqual(wanted)
  })

  it('not where the present or the time of the post is not known', () => {
    expect(judge({}, { now: undefined })).toEqual(refused('not-yet'))
    expect(judge({}, { at: undefined })).toEqual(refused('not-yet'))
  })

  it('of the team asked for, and of another one it is not even named', () => {
    expect(judge({ team: 'press' }, {}, { team: 'press' })).toEqual(COUNTS)
    expect(judge({ team: 'press' })).toEqual(COUNTS)
    expect(judge({ team: 'shop' }, {}, { team: 'press' })).toEqual({ truth: false, refused: [] })
    expect(judge({}, {}, { team: 'press' })).toEqual({ truth: false, refused: [] })
  })

  it('not of the author; of an author who is not known, without the best case', () => {
    expect(judge({}, { author: 'p1' })).toEqual(refused('own-post'))
    expect(judge({}, { author: undefined })).toEqual({ truth: undefined, refused: [] })
    const two = { context: { approvals: [voice(1, ['lead']), voice(2, ['lead']), voice(2, ['lead'])] } }
    expect(judge({}, { ...two, author: undefined }).truth).toBe(true)
    expect(judge({}, { ...two, author: undefined }, { need: 2 }).truth).toBe(undefined)
  })

  it('in its stage: later than all of the stage before, and said where it does not', () => {
    const stages = { then: [{ roles: ['boss'] }] }
    const given = (lead: string, boss: string) => ({
      context: {
        approvals: [
          { ...voice(1, ['lead']), at: lead },
          { ...voice(2, ['boss']), at: boss },
        ],
      },
    })
    expect(judge({}, given('2026-11-24T10:00:00Z', '2026-11-24T10:00:01Z'), stages)).toEqual(COUNTS)
    expect(judge({}, given(NOON, NOON), stages)).toEqual({
      truth: false,
      refused: [
        { by: 'p1', why: 'out-of-turn' },
        { by: 'p2', why: 'out-of-turn' },
      ],
    })
  })

  it('beside anything else that a list of records may hold', () => {
    const odd = [
      null,
      undefined,
      'lead',
      5,
      true,
      [],
      {},
      { by: 'p3' },
      { by: 'p4', roles: 'lead', at: 5, digest: 'd' },
    ]
    const given = { context: { approvals: [...odd, { ...voice(1, [5, null, 'lead'] as never), at: NOON }] } }
    expect(judge({}, given)).toEqual({
      truth: true,
      refused: [
        { by: 'p3', why: 'content-changed' },
        { by: 'p4', why: 'wrong-role' },
      ],
    })
    expect(judge({}, { context: { approvals: { length: 1, 0: voice(1, ['lead']) } } })).toEqual({
      truth: false,
      refused: [],
    })
    expect(judge({ at: 5 })).toEqual(refused('not-yet'))
  })

  it('once for a person, whatever was refused twice', () => {
    const old = { ...voice(1, ['lead']), digest: 'old' }
    const twice = { context: { approvals: [old, { ...voice(0, ['lead']), digest: 'old' }, old] } }
    expect(judge({}, twice)).toEqual({
      truth: false,
      refused: [
        { by: 'p0', why: 'content-changed' },
        { by: 'p1', why: 'content-changed' },
      ],
    })
  })
})
