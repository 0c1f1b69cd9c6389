import { describe, expect, it } from 'vitest'
import { linkGrants } from '../../src/compile/link-grants.js'
import type { Use } from '../../src/model/index.js'

const use = (rule: string, more: object = {}, source: object = {}): Use =>
  ({ rule, nature: 'duty', shielded: false, permits: [], protections: [], source, ...more }) as unknown as Use
const permit = (rule: string, ...lifts: string[]) => use(rule, { nature: 'permit' }, { lifts })
const protect = (rule: string, ...caps: string[]) => use(rule, { nature: 'protect' }, { caps })
const linked = (...uses: readonly Use[]) =>
  linkGrants(uses).flatMap(({ rule, nature, permits, protections }) =>
    nature === 'duty' ? [[rule, permits, protections]] : [],
  )

describe('a duty knows the permits and protections that may reach it', () => {
  it('by its name, or by one of its tags, in order and once each', () => {
    expect(
      linked(
        permit('p/2', 't/a', 'calm', 'calm'),
        use('t/a', {}, { tags: ['calm', 'loud', 'calm'] }),
        protect('p/3', 'loud'),
        permit('p/1', 'loud'),
        permit('p/0', 't/a'),
        use('t/b', {}, { tags: ['loud'] }),
        use('t/c', {}, { tags: ['other'] }),
        use('t/d'),
      ),
    ).toEqual([
      ['t/a', [0, 3, 4], [2]],
      ['t/b', [3], [2]],
      ['t/c', [], []],
      ['t/d', [], []],
    ])
  })
  it('a tag of another rule’s name is not that rule, and what a permit lifts no protection caps', () => {
    expect(linked(permit('p', 't/a'), protect('q', 't/b'), use('t/a'), use('t/b'))).toEqual([
      ['t/a', [0], []],
      ['t/b', [], [1]],
    ])
  })
  it('a shielded duty is out of reach', () => {
    expect(linked(permit('p', 't/a'), use('t/a', { shielded: true }))).toEqual([['t/a', [], []]])
  })
  it('permits and protections have none', () => {
    for (const one of linkGrants([permit('p', 'q'), protect('q', 'p')]))
      expect([one.permits, one.protections]).toEqual([[], []])
  })
})
