import { describe, expect, it } from 'vitest'
import { smallestFix } from '../../src/analyze/index.js'
import { compilePolicy, type Post } from '../../src/index.js'
import { recommended } from '../../src/packs/index.js'
import { en, fr, renderSmallestFix } from '../../src/render/index.js'

const now = '2026-11-24T09:30:00Z'
const say = (post: Post, bundle = recommended, words = en) => {
  const policy = compilePolicy(bundle)
  return renderSmallestFix(smallestFix(post, { now, policy }), { policy, words, post })
}

describe('the smallest fix in words', () => {
  it('is one sentence of what to do', () => {
    const post: Post = { text: 'Write to lopez@example.org', account: { kind: 'official' } }
    expect(say(post)).toBe('To let it out: take out what was found.')
    expect(say({ ...post, language: 'fr' }, recommended, fr)).toBe(
      'Pour qu’il parte\u202f: retirer ce qui a été trouvé.',
    )
  })
  it('is nothing for a post that may go out', () => {
    expect(say({ text: 'Good morning', account: { kind: 'official' } })).toBe('Nothing to say.')
  })
  it('never says that there is nothing to say of a post that may not', () => {
    expect(say({ text: 'Vote Labour next May!', account: { kind: 'official' } })).not.toBe('Nothing to say.')
  })
})
