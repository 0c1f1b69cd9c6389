import { describe, expect, it } from 'vitest'
import { textElements } from '../../src/facts/text-elements.js'
import type { Post } from '../../src/model/index.js'
import { observe, wordsFound } from './observe.js'

const see = (post: Post, kind: string, wanted: readonly string[] = []) =>
  observe(textElements, post, {}, { kind, wanted }).value as readonly { first: boolean; last: boolean; at: string }[]
const found = (text: string, kind: string, wanted: readonly string[] = []) =>
  wordsFound(text, see({ text }, kind, wanted))

describe('text.elements finds', () => {
  it.each([
    [
      'a phrase, whatever its case and accents',
      'Contient des noix. ALLERGENES : lait',
      'phrase',
      ['allergènes'],
      ['ALLERGENES'],
    ],
    ['a hashtag with or without its mark, whatever its case', '#Don and #don2', 'hashtag', ['don'], ['#Don']],
    ['every hashtag if none is asked for', 'a #b, c#d &#39; #é', 'hashtag', [], ['#b', '#é']],
    [
      'a mention with its server',
      'Thanks @ana@social.example.',
      'mention',
      ['@ana@social.example'],
      ['@ana@social.example'],
    ],
    ['no mention in an address', 'mail ana@asso.example', 'mention', [], []],
    [
      'a link to a domain, written out or bare',
      'See https://www.asso.org/x, asso.org/don',
      'link',
      ['asso.org'],
      ['https://www.asso.org/x', 'asso.org/don'],
    ],
    [
      'no link to a domain that only ends alike',
      'https://notasso.org https://asso.org.evil.com',
      'link',
      ['asso.org'],
      [],
    ],
    [
      'every address if no domain is asked for, and no name',
      'M.Dupont: https://a.test/b.',
      'link',
      [],
      ['https://a.test/b'],
    ],
  ])('%s', (_, text, kind, wanted, words) => expect(found(text, kind, wanted)).toEqual(words))
  it('fields that are filled in', () => {
    const post: Post = { title: 'x', media: [{ alt: 'y' }], links: [] }
    expect(see(post, 'field', ['title', 'links', 'alt', 'geo']).map(({ at }) => at)).toEqual(['/title', '/alt'])
  })
  it('links of any scheme, by their host', () => {
    const post: Post = { links: [{ url: 'ftp://me@files.asso.example:21/x' }, { url: 'ftp.other.example' }] }
    expect(see(post, 'link', ['asso.example']).map(({ at }) => at)).toEqual(['/links/0'])
  })
  it('mentions and links beside the text, only where the text has none', () => {
    const post: Post = { text: 'x', links: [{ url: 'https://s.test/1', expanded: 'https://asso.example/1' }] }
    expect(see(post, 'link', ['asso.example']).map(({ at }) => at)).toEqual(['/links/0'])
    expect(see({ ...post, text: 'https://asso.example' }, 'link', ['asso.example']).map(({ at }) => at)).toEqual([
      '/text',
    ])
    expect(see({ mentions: [{ handle: '@Ana' }] }, 'mention', ['ana']).map(({ at }) => at)).toEqual(['/mentions/0'])
  })
})

describe('text.elements says where they stand', () => {
  it.each([
    ['#ad Come and see', 'hashtag', [true, false]],
    ['Come and see #ad #asso https://asso.example', 'hashtag', [false, true]],
    ['Come #ad and see', 'hashtag', [false, false]],
    ['#ad', 'hashtag', [true, true]],
  ])('%s', (text, kind, [first, last]) => expect(see({ text }, kind)[0]).toMatchObject({ first, last }))
})

it('text.elements does not read alt texts, which few people see', () => {
  expect(see({ media: [{ alt: '#ad' }] }, 'hashtag')).toEqual([])
})
it('text.elements takes hostile text in one pass', () => {
  for (const text of ['#'.repeat(16_000), 'a.'.repeat(8_000), '@a.'.repeat(5_000), 'http://'.repeat(2_000)])
    for (const kind of ['hashtag', 'mention', 'link']) {
      const start = performance.now()
      see({ text }, kind)
      expect(performance.now() - start).toBeLessThan(200)
    }
})
