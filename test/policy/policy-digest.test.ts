import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../src/index.js'
import { policyDigest } from '../../src/policy/policy-digest.js'

const rule = {
  title: 'Limit it',
  effect: 'require',
  message: 'Seen.',
  rationale: 'Because.',
  concern: 'scope',
  sources: [{ title: 'A law', asOf: '2026-01-01' }],
  examples: [{ post: { text: 'x' }, fires: true }],
  on: ['publish', 'reply'],
  tags: ['a', 'b'],
  params: { most: { kind: 'number', title: 'Most', unit: 'posts', default: 3 } },
  terms: { title: ['x'], fr: ['y', { term: 'z', note: 'n' }] },
  obligations: [
    { kind: 'disclaimer', text: { en: 'Mine.' } },
    { kind: 'ask', title: 'Ask', note: 'n' },
  ],
  conditions: {
    all: [
      { fact: 'text', operator: 'equal', value: { title: 'a' } },
      { fact: 'x', operator: 'in', value: ['b', 'a'] },
    ],
  },
}
const bundle = {
  policy: {
    format: 1,
    id: 'p',
    version: '1.0.0',
    title: 'Ours',
    reason: 'A preset.',
    packs: { t: '1' },
    knows: ['a', 'b'],
    statements: [{ title: 'S' }],
    rules: {
      't/r': { params: { most: 4 }, reason: 'x', when: { fact: 'title', operator: 'equal', value: 'x' } },
      't/s': { except: [{ when: { condition: 'a' } }, { when: { condition: 'b' } }] },
    },
  },
  packs: [
    {
      format: 1,
      id: 't',
      version: '1.0.0',
      title: 't',
      notes: 'n',
      renamed: { old: 'r' },
      facts: { 't.f': { kind: 'text', title: 'F', ask: 'author' } },
      rules: { r: rule, s: { ...rule, conditions: { any: rule.conditions.all }, lifts: ['a', 'b'], caps: ['c', 'd'] } },
    },
    { format: 1, id: 'unlisted', version: '1.0.0', title: 'u' },
  ],
  names: { people: ['Ann'] },
}
/** The bundle with the value at a path changed; undefined takes it out. */
const put = (value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown => {
  if (key === undefined) return to
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? put(item, rest, to) : item))
  const owner = value as { [key: string]: unknown }
  const changed = put(owner[key], rest, to)
  const { [key]: _, ...others } = owner
  return changed === undefined ? others : { ...owner, [key]: changed }
}
const digest = (value: unknown) => policyDigest(value as Bundle)
const R = ['packs', 0, 'rules', 'r'] as const
const S = ['packs', 0, 'rules', 's'] as const

describe('the digest of a policy', () => {
  it.each<[readonly (string | number)[], unknown]>([
    [['policy', 'title'], 'Other'],
    [['policy', 'reason'], undefined],
    [['policy', 'statements'], []],
    [
      ['policy', 'knows'],
      ['b', 'a'],
    ],
    [['policy', 'rules', 't/r', 'reason'], 'y'],
    [['packs', 0, 'title'], 'u'],
    [['packs', 0, 'notes'], 'm'],
    [['packs', 0, 'version'], '1.9.0'],
    [['packs', 0, 'renamed'], undefined],
    [['packs', 0, 'facts', 't.f', 'title'], 'G'],
    [['packs', 1, 'title'], 'v'],
    [[...R, '$schema'], 'x'],
    [[...R, 'title'], 'Limit that'],
    [[...R, 'message'], { en: 'Seen!' }],
    [[...R, 'rationale'], undefined],
    [[...R, 'concern'], 'voice'],
    [[...R, 'sources'], []],
    [[...R, 'examples'], []],
    [
      [...R, 'on'],
      ['reply', 'publish'],
    ],
    [
      [...R, 'tags'],
      ['b', 'a'],
    ],
    [[...R, 'params', 'most', 'title'], 'More'],
    [[...R, 'params', 'most', 'unit'], 'words'],
    [[...R, 'obligations', 0, 'text'], { en: 'Ours.' }],
    [[...R, 'obligations', 1, 'title'], 'Ask them'],
    [[...R, 'obligations', 1, 'note'], 'm'],
    [[...R, 'conditions', 'all'], [...rule.conditions.all].reverse()],
    [[...S, 'conditions', 'any'], [...rule.conditions.all].reverse()],
    [
      [...S, 'lifts'],
      ['b', 'a'],
    ],
    [
      [...S, 'caps'],
      ['d', 'c'],
    ],
    [
      ['policy', 'rules', 't/s', 'except'],
      [{ when: { condition: 'b' } }, { when: { condition: 'a' } }],
    ],
  ])('stays when what nobody judges by changes: %j', (path, to) => {
    const changed = put(bundle, path, to)
    expect(changed).not.toEqual(bundle)
    expect(digest(changed)).toBe(digest(bundle))
  })

  it.each<[readonly (string | number)[], unknown]>([
    [['policy', 'id'], 'q'],
    [['policy', 'knows'], ['a']],
    [['policy', 'rules', 't/r', 'params', 'most'], 5],
    [['policy', 'rules', 't/r', 'when', 'value'], 'y'],
    [['policy', 'rules', 't/r', 'when', 'fact'], 'text'],
    [['policy', 'packs'], { t: '1', unlisted: '1' }],
    [['packs', 0, 'facts', 't.f', 'kind'], 'number'],
    [['packs', 0, 'facts', 't.f', 'ask'], 'host'],
    [[...R, 'effect'], 'forbid'],
    [[...R, 'on'], ['publish']],
    [[...R, 'tags'], ['a']],
    [[...R, 'params', 'most', 'default'], 4],
    [[...R, 'terms', 'title'], ['v']],
    [[...R, 'terms', 'fr', 1, 'note'], 'm'],
    [[...R, 'terms', 'fr'], ['y']],
    [[...R, 'obligations'], []],
    [[...R, 'obligations', 0, 'kind'], 'label'],
    [[...R, 'conditions', 'all', 0, 'value', 'title'], 'b'],
    [
      [...R, 'conditions', 'all', 1, 'value'],
      ['a', 'b'],
    ],
    [['names', 'people'], ['Bob']],
    [['names'], undefined],
  ])('changes with what is judged by: %j', (path, to) => {
    expect(digest(put(bundle, path, to))).not.toBe(digest(bundle))
  })

  it('is that of a policy without names where it has none, and says its own version', () => {
    const bare = put(bundle, ['names'], undefined)
    expect(digest(put(bundle, ['names'], {}))).toBe(digest(bare))
    expect(digest(bundle)).toMatch(/^p1-[0-9a-f]{64}$/)
  })
})
