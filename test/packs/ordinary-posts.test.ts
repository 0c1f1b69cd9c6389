import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compilePolicy, evaluate, type Pack, type Post } from '../../src/index.js'
import * as packs from '../../src/packs/index.js'

const now = '2026-11-24T09:30:00Z'
/** Posts as nonprofits and their people write them every day, near misses of every rule among them: nothing here may be held. */
const posts = JSON.parse(readFileSync(new URL('ordinary-posts.json', import.meta.url), 'utf8')) as readonly Post[]
const { starter, recommended } = packs
const regions = Object.values(packs).filter((one): one is Pack => 'notes' in one)
const everywhere = compilePolicy({
  policy: {
    ...recommended.policy,
    packs: { ...recommended.policy.packs, ...Object.fromEntries(regions.map(({ id }) => [id, '1'])) },
  },
  packs: [...recommended.packs, ...regions],
})

it('there are at least two hundred and fifty ordinary posts, half of them French, of every kind of account, none twice', () => {
  expect(posts.length).toBeGreaterThanOrEqual(250)
  expect(new Set(posts.map((post) => JSON.stringify(post))).size).toBe(posts.length)
  expect(posts.filter(({ language }) => language === 'fr').length / posts.length).toBeCloseTo(0.5, 1)
  for (const language of ['en', 'fr'])
    for (const kind of ['official', 'personal'])
      expect(posts.filter((post) => post.language === language && post.account?.kind === kind).length).toBeGreaterThan(
        25,
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
    for (const { language: _, account, ...post } of posts)
      if (account?.kind === 'official') expect(evaluate(post, { policy, now }).outcome, post.text).toBe('allow')
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
