import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentDigest, type Field, type Kind, POST_FIELDS, type Post } from '../../src/index.js'
import { cases, LONG } from '../generate/settings.js'
import { learnings } from '../generate/worlds.js'

type Fields = Readonly<Record<string, Field>>
/** A way to a field: its keys, and whether each holds a list. */
interface Way {
  readonly id: string
  readonly steps: readonly { readonly key: string; readonly list: boolean }[]
  readonly field: Field
  readonly scalar: Kind
}

const ways = (
  fields: Fields,
  standing: 'content' | 'knowledge',
  around: Way['steps'] = [],
  prefix = '',
): readonly Way[] =>
  Object.entries(fields).flatMap(([key, field]): readonly Way[] => {
    const list = field.kind.type === 'list'
    let scalar = field.kind
    while (scalar.type === 'list') scalar = scalar.of
    const steps = [...around, { key, list }]
    const way = { id: prefix + key, steps, field, scalar }
    const isAccount = way.id === 'account'
    if (scalar.type === 'map') return []
    if (scalar.type === 'object') {
      // Below knowledge all is knowledge, but for the account's own id.
      const inside =
        field.as === 'knowledge' && !isAccount && standing === 'content'
          ? []
          : ways(scalar.fields, standing, steps, `${way.id}.`)
      return isAccount && standing === 'content' ? inside.filter(({ id }) => id === 'account.id') : inside
    }
    return field.as === standing ? [way] : []
  })

const sample = (kind: Kind, other: boolean): unknown => {
  if (kind.type === 'boolean') return !other
  if (kind.type === 'number') return other ? 2 : 1
  if (kind.type === 'instant') return other ? '2026-11-24T10:00:00Z' : '2026-11-24T09:00:00Z'
  const values = kind.type === 'text' ? kind.values : undefined
  return values ? values[other ? 1 : 0] : other ? 'another' : 'one'
}

/** A post that holds one value, at the end of a way. */
const postWith = ({ steps, scalar }: Way, other: boolean, beside: object = {}): Post => {
  const build = (left: Way['steps']): unknown => {
    const [step, ...rest] = left
    if (!step) return sample(scalar, other)
    const inner = build(rest)
    return {
      ...(rest.length === 0 ? {} : {}),
      [step.key]: step.list
        ? [rest.length > 0 && step.key === 'media' ? { ...beside, ...(inner as object) } : inner]
        : inner,
    }
  }
  return build(steps) as Post
}

const content = ways(POST_FIELDS, 'content')
const knowledge = ways(POST_FIELDS, 'knowledge').filter(({ id }) => id !== 'account.id')

describe('content', () => {
  it(
    'Learning never changes the content digest; changing a content field other than `publishAt` always does',
    () => {
      expect(content.length).toBeGreaterThan(50)
      expect(knowledge.length).toBeGreaterThan(100)
      for (const way of content) {
        const [one, other] = [contentDigest(postWith(way, false)), contentDigest(postWith(way, true))]
        if (way.id === 'publishAt') expect(one).toBe(other)
        else expect(one, way.id).not.toBe(other)
      }
      fc.assert(
        fc.property(learnings, ({ before, after, world }) => {
          expect(contentDigest(after.post)).toBe(contentDigest(before.post))
          expect(contentDigest(world.post)).toBe(contentDigest(before.post))
        }),
        cases(500),
      )
    },
    LONG,
  )

  it('knowledge of every sort, wherever it stands, is left out of the digest', () => {
    for (const way of knowledge) {
      expect(contentDigest(postWith(way, true)), way.id).toBe(contentDigest(postWith(way, false)))
    }
  })

  it('a file that the host names is that file: its name, or what it is beside, and its words, change the digest', () => {
    const named = (media: object) => contentDigest({ media: [media] })
    expect(named({ id: 'a' })).not.toBe(named({ id: 'b' }))
    expect(named({ id: 'a', alt: 'x' })).not.toBe(named({ id: 'a' }))
    expect(named({ id: 'a', synthetic: 'generated', people: [{}] })).toBe(named({ id: 'a' }))
    expect(contentDigest({ media: [{ id: 'a' }, { id: 'b' }] })).not.toBe(
      contentDigest({ media: [{ id: 'b' }, { id: 'a' }] }),
    )
  })

  it('a default written out, NFD, CRLF, the order of keys and `null` are not changes', () => {
    const post: Post = { text: 'été\nà la mer', media: [{ alt: 'é' }], crossPostTo: ['x'] }
    const digest = contentDigest(post)
    for (const same of [
      { ...post, action: 'publish', visibility: 'public' },
      { ...post, text: 'e\u0301te\u0301\r\na\u0300 la mer' },
      { ...post, title: '' },
      { ...post, title: null, links: null },
      { crossPostTo: ['x'], media: [{ kind: 'image', alt: 'e\u0301' }], text: post.text },
      { ...post, links: [], mentions: [] },
      { ...post, publishAt: '2027-01-01T00:00:00Z' },
    ])
      expect(contentDigest(same as Post), JSON.stringify(same)).toBe(digest)
  })
})
