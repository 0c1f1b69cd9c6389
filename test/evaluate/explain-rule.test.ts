import { describe, expect, it } from 'vitest'
import { compilePolicy, type Explanation, explainRule, type Post } from '../../src/index.js'
import { onePack } from '../generate/one-pack.js'

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const rule = (conditions: unknown, more: object = {}) => ({
  title: 'Limit it',
  effect: 'require',
  message: 'Seen.',
  conditions,
  ...more,
})
const policy = compilePolicy(
  onePack(
    {
      one: rule(leaf('channel', 'equal', 'mastodon')),
      group: rule(
        {
          any: [
            { not: leaf('t.flag', 'equal', true) },
            leaf('t.list', 'atLeastItems', 2),
            leaf('media', 'someItem', { item: 'alt', operator: 'equal', value: { fact: 'channel' } }),
            leaf('t.list', 'atMostItems', 5),
          ],
        },
        { on: ['delete'] },
      ),
      pair: rule(leaf('t.flag', 'equal', { fact: 't.other' })),
      shown: rule(leaf('people.shown', 'someItem', { item: 'minor', operator: 'equal', value: true })),
    },
    {
      reason: 'A test.',
      rules: { again: { rule: 't/group' } },
      scopes: {
        lyon: { within: 'FR', rules: { 't/one': { when: leaf('t.flag', 'equal', true) } } },
        nice: { within: 'FR' },
        metz: { within: 'FR' },
      },
    },
    {
      facts: {
        't.flag': { kind: 'boolean', title: 'F' },
        't.other': { kind: 'boolean', title: 'O' },
        't.list': { kind: 'list', title: 'L' },
      },
    },
  ),
)
const explain = (id: string, post: Post = {}, context: object = {}) =>
  explainRule(post, { policy, now: '2026-11-24T09:00:00Z', ...context }, id)
const tree = (id: string, post?: Post, context?: object) => explain(id, post, context)[0]?.tree as Explanation

describe('why a rule matched or did not', () => {
  it('is shown at every part of its condition, with both values', () => {
    const post: Post = {
      channel: 'web',
      media: [
        { kind: 'image', alt: 'web' },
        { kind: 'image', alt: 'x' },
      ],
    }
    const at = '/packs/0/rules/group/conditions'
    const facts = { 't.flag': true, 't.list': ['a'] }
    expect(explain('t/group', post, { facts })).toEqual([
      {
        rule: 't/group',
        use: 'again',
        scopes: [],
        judges: false,
        truth: true,
        tree: expect.anything(),
      },
      {
        rule: 't/group',
        scopes: [],
        judges: false,
        truth: true,
        tree: {
          at,
          type: 'any',
          truth: true,
          parts: [
            {
              at: `${at}/any/0`,
              type: 'not',
              truth: false,
              parts: [{ at: `${at}/any/0/not`, type: 'leaf', truth: true, operator: 'equal', left: true, right: true }],
            },
            { at: `${at}/any/1`, type: 'items', truth: false, operator: 'atLeast', left: 1, right: 2 },
            {
              at: `${at}/any/2`,
              type: 'items',
              truth: true,
              operator: 'atLeast',
              left: 2,
              right: 1,
              parts: [
                { at: `${at}/any/2/value`, type: 'leaf', truth: true, operator: 'equal', left: 'web', right: 'web' },
                { at: `${at}/any/2/value`, type: 'leaf', truth: false, operator: 'equal', left: 'x', right: 'web' },
              ],
            },
            { at: `${at}/any/3`, type: 'items', truth: true, operator: 'atMost', left: 1, right: 5 },
          ],
        },
      },
    ])
  })
  it('names no value that is not known', () => {
    const parts = tree('t/group').parts as readonly Explanation[]
    expect(parts[0]?.parts?.[0]).toStrictEqual({
      at: '/packs/0/rules/group/conditions/any/0/not',
      type: 'leaf',
      truth: 'unknown',
      operator: 'equal',
      right: true,
    })
    expect(parts[1]).toStrictEqual({
      at: '/packs/0/rules/group/conditions/any/1',
      type: 'items',
      truth: 'unknown',
      operator: 'atLeast',
      right: 2,
    })
  })
  it('names no value of another fact that is not known', () => {
    expect(tree('t/pair', {}, { facts: { 't.flag': true } })).toStrictEqual({
      at: '/packs/0/rules/pair/conditions',
      type: 'leaf',
      truth: 'unknown',
      operator: 'equal',
      left: true,
    })
  })
  it('shows the items of a list that are certain, without their number', () => {
    const post: Post = { media: [{ kind: 'image', people: [{ minor: true }] }, { kind: 'image' }] }
    const shown = tree('t/shown', post)
    expect(shown).toMatchObject({ type: 'items', truth: true, operator: 'atLeast', right: 1 })
    expect('left' in shown).toBe(false)
    expect(shown.parts?.map(({ left }) => left)).toEqual([true])
  })
  it('is told for each use of the rule, or for the one that is named', () => {
    expect(explain('again').map(({ rule: id, use }) => [id, use])).toEqual([['t/group', 'again']])
    expect(explain('t/group').map((told) => 'use' in told)).toEqual([true, false])
    expect(explain('t/group', { action: 'delete' }).map(({ judges }) => judges)).toEqual([true, true])
  })
  it('is not told of a rule that the policy does not have', () => {
    expect(() => explain('t/none')).toThrow('`rule` must be the id of a rule of the policy')
  })
  it('is told once for the scopes that judge it alike', () => {
    const post: Post = { channel: 'mastodon' }
    const context = { scopes: ['nice', 'lyon', 'metz'], facts: { 't.flag': false } }
    expect(
      explain('t/one', post, context).map(({ scopes, truth, tree: { type, at } }) => [scopes, truth, type, at]),
    ).toEqual([
      [['lyon'], false, 'all', '/packs/0/rules/one'],
      [['metz', 'nice'], true, 'leaf', '/packs/0/rules/one/conditions'],
    ])
  })
})
