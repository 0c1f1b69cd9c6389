import { type Field, type Kind, POST_FIELDS, type Post } from '../model/index.js'
import { isPlain, memberOf, type Plain } from '../model/plain.js'
import { digestOf } from './digest-of.js'

type Fields = Readonly<Record<string, Field>>

/** What a file is in itself: the host's `id` stands for it. What is said with it is content of its own. */
const OF_THE_FILE: readonly string[] = ['kind', 'file']

/** The content of a value; undefined for none and for a value of the wrong kind. */
const contentOf = (value: unknown, kind: Kind): unknown => {
  switch (kind.type) {
    case 'list': {
      if (!Array.isArray(value) || value.length === 0) return undefined
      // A member without content still counts: somebody, a picture.
      return Array.from(
        value,
        (item: unknown) => (isPlain(item) ? membersOf(item, kind.of) : contentOf(item, kind.of)) ?? null,
      )
    }
    case 'object': {
      if (!isPlain(value)) return undefined
      const members = membersOf(value, kind)
      return isDefault(members, kind.fields) ? undefined : members
    }
    case 'boolean':
      return value === true ? true : undefined
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined
    case 'map':
      return undefined
    default:
      return typeof value === 'string' && value !== '' ? value.replace(/\r\n?/g, '\n').normalize('NFC') : undefined
  }
}

const membersOf = (value: Plain, kind: Kind): Plain | undefined => {
  if (kind.type !== 'object') return undefined
  const { fields } = kind
  const hasId = 'file' in fields && typeof memberOf(value, 'id') === 'string' && value.id !== ''
  const members: { [key: string]: unknown } = {}
  for (const [name, field] of Object.entries(fields)) {
    if (field.as !== 'content' || (hasId && OF_THE_FILE.includes(name))) continue
    const content = contentOf(memberOf(value, name), field.kind) ?? field.default
    if (content !== undefined) members[name] = content
  }
  return members
}

const isDefault = (members: Plain | undefined, fields: Fields): boolean =>
  Object.entries(members ?? {}).every(([name, content]) => content === fields[name]?.default)

/**
 * The digest of what would go out, `c1-` and 64 hexadecimal digits: what an approval is bound to.
 *
 * SHA-256 over the canonical JSON of exactly the content fields, `publishAt` apart, and `account.id`: declared defaults
 * filled in, none left out (absent, `null`, `''`, `[]`, `false`, an object without content), texts in NFC with LF, lists as
 * they stand. A file that the host names by `id` is that `id` with what is said with it (alt text, caption, …); one without,
 * all of its content. Knowledge never enters. Never throws: a value of the wrong kind is none, and such a post is held anyway.
 */
export const contentDigest = (post: Post): string => {
  const given: Plain = isPlain(post) ? post : {}
  const { publishAt: _, ...content } = membersOf(given, { type: 'object', fields: POST_FIELDS }) ?? {}
  const account = memberOf(given, 'account')
  const id = isPlain(account) ? contentOf(memberOf(account, 'id'), { type: 'text' }) : undefined
  return digestOf('c1', id === undefined ? content : { ...content, account: { id } })
}
