import { describe, expect, it } from 'vitest'
import { findEntities, readString, textLength } from '../../src/text/index.js'
import bluesky from './peers/bluesky.json' with { type: 'json' }
import mastodon from './peers/mastodon.json' with { type: 'json' }
import x from './peers/x.json' with { type: 'json' }

interface Peer {
  readonly cases: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly lengths: readonly (readonly (string | number)[])[]
}

/** Where we read otherwise on purpose. */
const CHOSEN: readonly (readonly [text: string, why: string])[] = [
  ['xmpp:user@asso.com', 'no host that a rule could name: an address of a person, found as an e-mail address'],
  ['venez xmpp:muc@asso.com?join vite', 'as above'],
  ['par magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a', 'no host at all'],
]
const chosen = new Map(CHOSEN)

const channels: Readonly<Record<string, Peer>> = { x, bluesky, mastodon }
const rows = Object.entries(channels).flatMap(([channel, { cases }]) =>
  Object.entries(cases).flatMap(([kind, texts]) =>
    texts.map(([text, ...expected]) => ({ channel, kind, text: text as string, expected })),
  ),
)
const found = (channel: string, kind: string, text: string) =>
  findEntities(readString('/text', text), channel)
    .filter((entity) => entity.kind === kind)
    .map(({ start, end }) => text.slice(start, end))

describe('a channel’s own tests', () => {
  it.each(rows)('$channel finds each $kind of $text', ({ channel, kind, text, expected }) => {
    if (chosen.has(text)) expect(found(channel, kind, text), chosen.get(text)).not.toEqual(expected)
    else expect(found(channel, kind, text)).toEqual(expected)
  })

  it.each(
    Object.entries(channels).flatMap(([channel, { lengths }]) =>
      lengths.map(([text, length]) => ({ channel, text, length })),
    ),
  )('$channel counts $length for $text', ({ channel, text, length }) => {
    expect(textLength(String(text), channel)).toBe(length)
  })
})
