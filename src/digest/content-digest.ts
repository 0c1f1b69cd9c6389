import { type Field, type Kind, none, POST_FIELDS, type Post } from '../model/index.js'
import { digestOf } from './digest-of.js'

type Plain = { readonly [key: string]: unknown }
const isPlain = (value: unknown): value is Plain => value !== null && typeof value === 'object' && !Array.isArray(value)

const NAMES = new Map<unknown, readonly (readonly [string, Field])[]>()
const contentOf = (fields: Readonly<Record<string, Field>>): readonly (readonly [string, Field])[] => {
  const known = NAMES.get(fields)
  if (known) return known
  const found = Object.entries(fields).filter(([, { as }]) => as === 'content')
  NAMES.set(fields, found)
  return found
}

const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC')

const visit = (value: unknown, kind: Kind): unknown => {
  if (kind.type === 'list') return Array.isArray(value) ? value.map((item) => visit(item, kind.of)) : []
  if (kind.type === 'object') return isPlain(value) ? object(value, kind.fields) : null
  if (kind.type === 'boolean') return value === true
  if (kind.type === 'number') return typeof value === 'number' ? value : null
  return typeof value === 'string' ? plainText(value) : none(kind)
}

const object = (value: Plain, fields: Readonly<Record<string, Field>>): Plain =>
  Object.fromEntries(
    contentOf(fields).map(([name, { kind, default: byDefault }]) => {
      const given = Object.hasOwn(value, name) && value[name] !== null ? value[name] : undefined
      // A file that the host names is that file, whatever is said about it beside.
      if (name === 'media' && Array.isArray(given)) {
        const items = given.map((item: unknown) => (isPlain(item) && typeof item.id === 'string' ? item.id : item))
        return [
          name,
          items.map((item, i) =>
            typeof item === 'string'
              ? { id: item, alt: words(given[i], 'alt'), caption: words(given[i], 'caption') }
              : visit(item, (kind as { of: Kind }).of),
          ),
        ]
      }
      return [name, visit(given ?? byDefault, kind)]
    }),
  )

const words = (item: unknown, key: string): string =>
  isPlain(item) && typeof item[key] === 'string' ? plainText(item[key]) : ''

/**
 * The digest of what would go out, `c1-` and 64 hexadecimal digits: what an approval is bound to.
 * Exactly the content fields except `publishAt`, defaults filled in, texts in NFC with LF; a file by the host's `id`
 * with its alt text and caption, or else by all its content. What the host learns never changes it.
 */
export const contentDigest = (post: Post): string => {
  const { publishAt: _, ...content } = object(isPlain(post) ? post : {}, POST_FIELDS)
  const account = isPlain(post) && isPlain(post.account) ? post.account : {}
  return digestOf('c1', { ...content, account: { id: words(account, 'id') } })
}
