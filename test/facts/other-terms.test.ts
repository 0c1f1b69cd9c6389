import { expect, it } from 'vitest'
import { otherTerms } from '../../src/facts/other-terms.js'
import { observe } from './observe.js'

const terms = { '': { any: ['dam'] } }

it('other.terms finds the words in the post that is shared, and says where', () => {
  expect(observe(otherTerms, { repostOf: { text: 'A cousin says the DAM breaks' } }, {}, {}, terms).value).toEqual([
    { at: '/repostOf/text', start: 18, end: 21, language: 'any', list: '', kind: 'term' },
  ])
})
it('other.terms looks only at the post it is asked about, and never at one’s own words', () => {
  const post = { text: 'dam', repostOf: { text: 'dam' }, inReplyTo: { text: 'fine' } }
  expect(observe(otherTerms, post, {}, { of: 'inReplyTo' }, terms)).toEqual({ value: [] })
})
it('other.terms sees nothing where there is no other post', () => {
  expect(observe(otherTerms, {}, {}, { of: 'target' }, terms)).toEqual({ value: [] })
})
it('other.terms asks for the text before an edit', () => {
  expect(observe(otherTerms, {}, {}, { of: 'previous' }, terms)).toEqual({
    value: undefined,
    missing: ['previous.text'],
  })
})
