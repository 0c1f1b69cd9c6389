import { describe, expect, it } from 'vitest'
import { type AccountKind, compilePolicy, evaluate, type Pack, type Post } from '../../src/index.js'
import * as packs from '../../src/packs/index.js'
import { ordinaryPosts } from './ordinary-posts.js'

const now = '2026-11-24T09:30:00Z'
const posts: readonly Post[] = Object.entries(ordinaryPosts).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, texts]) =>
    texts.map((text) => ({ text, language, account: { kind: kind as AccountKind } })),
  ),
)
const { starter, recommended } = packs
const regions = Object.values(packs).filter((one): one is Pack => 'notes' in one)
const everywhere = compilePolicy({
  policy: {
    ...recommended.policy,
    packs: { ...recommended.policy.packs, ...Object.fromEntries(regions.map(({ id }) => [id, '1'])) },
  },
  packs: [...recommended.packs, ...regions],
})

it('there are at least a hundred and fifty ordinary posts, some of every language and kind of account', () => {
  expect(posts.length).toBeGreaterThanOrEqual(150)
  for (const language of ['en', 'fr'])
    for (const kind of ['official', 'personal'])
      expect(posts.filter((post) => post.language === language && post.account?.kind === kind).length).toBeGreaterThan(
        10,
      )
})

describe.each([starter, recommended])('under $policy.id, with nothing connected,', (preset) => {
  const policy = compilePolicy(preset)
  it.each(posts)('goes out without a word: $text', (post) => {
    const { outcome, findings, errors } = evaluate(post, { policy, now })
    expect({ outcome, findings: findings.map(({ rule }) => rule), errors }).toEqual({
      outcome: 'allow',
      findings: [],
      errors: [],
    })
  })
  it('holds none of an official account where the language and the kind of account are not known', () => {
    for (const { text, account } of posts)
      if (account?.kind === 'official') expect(evaluate({ text }, { policy, now }).outcome, text).toBe('allow')
  })
})

describe('under recommended with every region file', () => {
  it.each(regions.map(({ id }) => id.toUpperCase()))('none is held in %s', (scope) => {
    for (const post of posts)
      expect(evaluate(post, { policy: everywhere, now, scopes: [scope] }).outcome, post.text).toBe('allow')
  })
})

describe('on the eve of a vote in France', () => {
  const calendar = {
    elections: [{ id: 'e', scope: 'FR', day: '2026-11-25', zone: 'Europe/Paris', entities: ['Marie Blanc'] }],
  }
  const eve = { policy: everywhere, now, scopes: ['FR'], calendar }
  it('the ordinary ones still go out', () => {
    const held = posts.filter((post) => evaluate(post, eve).outcome !== 'allow').map(({ text }) => text)
    expect(held).toEqual([])
  })
  it('a call for a candidate does not', () => {
    const post: Post = { text: 'Demain, votez pour Marie Blanc !', language: 'fr', account: { kind: 'official' } }
    expect(evaluate(post, eve).outcome).toBe('deny')
  })
})
