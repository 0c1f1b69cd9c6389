import type { Piece } from '../model/index.js'
import { grammarOf, type Mark } from './grammars.js'
import { findLinks } from './links.js'
import { matches } from './matches.js'
import { TOP_DOMAINS } from './top-domains.js'

/** A mention, hashtag, cashtag or link in one string. */
export interface Entity {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly kind: 'mention' | 'hashtag' | 'cashtag' | 'link'
  /** The handle, tag or symbol without its mark, as written; of a link, the whole. */
  readonly value: string
  /** Of a link: its host, in lower case. */
  readonly host?: string
  /** Of a link: whether it is written with its scheme. */
  readonly scheme?: boolean
}

const isDomain = (name: string): boolean => {
  const top = /\.([a-z0-9-]+)$/i.exec(name)?.[1]?.toLowerCase()
  return top !== undefined && (top === 'test' || TOP_DOMAINS.has(top))
}

const marked = (text: string, kind: 'mention' | 'hashtag' | 'cashtag', { shape, needs, trim, most, domain }: Mark) => {
  const found: { readonly kind: typeof kind; readonly start: number; readonly end: number; readonly value: string }[] =
    []
  for (const { 1: whole = '', 2: rest = '', index } of matches(shape, text)) {
    const value = trim ? rest.replace(trim, '') : rest
    if (value === '' || (needs && !needs.test(value)) || (most && value.length > most)) continue
    if (domain && !isDomain(value)) continue
    found.push({ kind, start: index, end: index + whole.length - (rest.length - value.length), value })
  }
  return found
}

/** Finds mentions, hashtags, cashtags and links as the channel of the post reads them. What lies inside a link is part of it. */
export const findEntities = ({ at, text }: Piece, channel: string | undefined): readonly Entity[] => {
  const { mention, hashtag, cashtag, link } = grammarOf(channel)
  const links = findLinks(text, link)
  const marks = [
    ...(/[@＠]/.test(text) ? marked(text, 'mention', mention) : []),
    ...(/[#＃]/.test(text) ? marked(text, 'hashtag', hashtag) : []),
    ...(cashtag && text.includes('$') ? marked(text, 'cashtag', cashtag) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const hits: Entity[] = links.map(({ start, end, host, scheme }) => ({
    ...{ at, start, end, kind: 'link' as const, value: text.slice(start, end), host, scheme },
  }))
  let next = 0
  for (const mark of marks) {
    while (next < links.length && (links[next]?.end ?? 0) <= mark.start) next += 1
    const inside = links[next]
    if (!inside || inside.start >= mark.end) hits.push({ at, ...mark })
    else if (inside.start > mark.start && mark.kind === 'mention') {
      // `@alice.example` is a handle, not a link: the handle stays.
      hits.splice(
        hits.findIndex(({ start }) => start === inside.start),
        1,
        { at, ...mark },
      )
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}
