import type { Fact, FactInput, Post } from '../model/index.js'
import type { Entity } from '../text/index.js'
import { atDomain, ELEMENT_FIELDS, ELEMENT_PARAMS, type ElementKind, elementsIn } from './elements-in.js'
import { entitiesOf } from './entities-of.js'
import { foundKind, READ } from './found.js'
import { hostOf } from './host-of.js'

const FIELDS = ['title', 'media', 'links', 'mentions', 'geo', 'poll', 'alt'] as const
const has = (post: Post, field: string): boolean => {
  if (field === 'alt') return post.media?.some(({ alt }) => !!alt) === true
  const value = (FIELDS as readonly string[]).includes(field) ? post[field as 'title'] : undefined
  return Array.isArray(value) ? value.length > 0 : !!value
}

const KINDS: readonly Entity['kind'][] = ['mention', 'hashtag', 'cashtag', 'link']

/** Links and mentions that the post carries beside its text. */
const beside = ({ post }: FactInput, kind: ElementKind, wanted: readonly string[]) => {
  const item = (at: string) => ({ at, kind, first: false, last: false })
  const bare = wanted.map((one) => one.replace(/^@/, '').toLowerCase())
  if (kind === 'link')
    return (post.links ?? []).flatMap(({ url, expanded = url }, i) =>
      wanted.length === 0 || atDomain(hostOf(expanded) ?? '', wanted) ? [item(`/links/${i}`)] : [],
    )
  return (post.mentions ?? []).flatMap(({ handle }, i) =>
    bare.length === 0 || bare.includes(handle.replace(/^@/, '').toLowerCase()) ? [item(`/mentions/${i}`)] : [],
  )
}

/**
 * Elements that the post carries: phrases, hashtags, mentions, links to some domains, or fields that are filled in
 * (`title media links mentions geo poll alt`). A mention or a link is counted in the text, and beside it only where the
 * text has none of them.
 */
export const textElements: Fact<'text.elements'> = {
  id: 'text.elements',
  title: { en: 'the elements that the post carries', fr: 'les éléments que porte le message' },
  kind: foundKind(ELEMENT_FIELDS),
  reads: [...READ, 'channel', 'links', 'mentions', 'geo'],
  params: ELEMENT_PARAMS,
  observe: (input, { params }) => {
    const kind = params.kind as ElementKind
    const wanted = params.wanted as readonly string[]
    if (kind === 'field')
      return {
        value: wanted
          .filter((field) => has(input.post, field))
          .map((field) => ({ at: `/${field}`, kind, first: true, last: true })),
      }
    const read = input.text.pieces.filter(({ at }) => !at.endsWith('/alt'))
    const entities = KINDS.flatMap((one) => entitiesOf(input, one)).sort((a, b) => a.start - b.start)
    const found = read.flatMap((piece) =>
      elementsIn(
        piece,
        kind,
        wanted,
        entities.filter(({ at }) => at === piece.at),
      ),
    )
    const more = found.length === 0 && (kind === 'link' || kind === 'mention') ? beside(input, kind, wanted) : []
    return { value: [...found, ...more] }
  },
}
