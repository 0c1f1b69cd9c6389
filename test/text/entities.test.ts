import { describe, expect, it } from 'vitest'
import { findEntities, readString } from '../../src/text/index.js'

const found = (text: string, channel?: string) =>
  findEntities(readString('/text', text), channel).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('findEntities', () => {
  it('reads a mention as the channel does', () => {
    expect(found('Merci @alice !', 'x')).toEqual(['mention @alice'])
    expect(found('Merci @alice !', 'mastodon')).toEqual(['mention @alice'])
    expect(found('Merci @alice !', 'bluesky')).toEqual([])
    expect(found('Merci @alice.bsky.social !', 'bluesky')).toEqual(['mention @alice.bsky.social'])
    expect(found('Merci @alice@asso.example !', 'mastodon')).toEqual(['mention @alice@asso.example'])
    expect(found('Merci @alice@asso.example !')).toEqual(['mention @alice@asso.example'])
    expect(found('Merci @les.amis.', 'instagram')).toEqual(['mention @les.amis'])
    expect(found('MERCI@ALICE ou alice@asso.example', 'x')).toEqual([])
  })

  it('reads a hashtag as the channel does', () => {
    expect(found('#1a', 'bluesky')).toEqual(['hashtag #1a'])
    expect(found('#2026', 'x')).toEqual([])
    expect(found('#2026')).toEqual([])
    expect(found('À demain #Soirée·s, venez #nombreux!', 'mastodon')).toEqual([
      'hashtag #Soirée·s',
      'hashtag #nombreux',
    ])
    expect(found('l’été#soleil', 'x')).toEqual([])
    expect(found('#e\u0301te\u0301 #été', 'x')).toEqual(['hashtag #e\u0301te\u0301', 'hashtag #été'])
    expect(found('＃食堂 は12時から', 'x')).toEqual(['hashtag ＃食堂'])
    expect(found('A#B & R&#39;B')).toEqual([])
  })

  it('reads a symbol of a share only where the channel does', () => {
    expect(found('On a vendu $ABC hier', 'x')).toEqual(['cashtag $ABC'])
    expect(found('On a vendu $ABC hier', 'mastodon')).toEqual([])
    expect(found('Un don de $20 ou 20$', 'x')).toEqual([])
  })

  it('reads links with and without a scheme', () => {
    expect(found('Tout est sur asso.org/dons, ou sur https://asso.example/a_(b).')).toEqual([
      'link asso.org/dons',
      'link https://asso.example/a_(b)',
    ])
    expect(found('(voir http://asso.fr)', 'x')).toEqual(['link http://asso.fr'])
    expect(found('Rapport.pdf, budget.xlsx, etc.demain, M.Dupont')).toEqual([])
    expect(found('écrire à lea@asso.fr', 'x')).toEqual([])
    expect(found('asso.org', 'mastodon')).toEqual([])
    expect(found('https://asso.org/#dons #dons', 'mastodon')).toEqual(['link https://asso.org/#dons', 'hashtag #dons'])
  })

  it('keeps what lies inside a link out of mentions and tags', () => {
    expect(found('https://pouet.example/@alice/1#note')).toEqual(['link https://pouet.example/@alice/1#note'])
  })
})
