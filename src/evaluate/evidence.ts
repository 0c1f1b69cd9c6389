import type { Evidence, Operand, Post } from '../model/index.js'
import { snapSpan } from '../text/index.js'
import type { Item } from './operand.js'

/** The string at a JSON pointer of the post. */
export const stringAt = (post: Post, pointer: string): string | undefined => {
  let value: unknown = post
  for (const key of pointer.split('/').slice(1)) {
    value =
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as { [key: string]: unknown })[key]
        : undefined
  }
  return typeof value === 'string' ? value : undefined
}

/** The evidence that an item is: where it stands, and what it is. */
export const ofItem = (item: Item, fact: string, raw: boolean, post: Post): Evidence | undefined => {
  if (item.at === undefined) return undefined
  const found = (item.value ?? {}) as { kind?: unknown; start?: unknown; end?: unknown }
  const kind =
    !raw && typeof found.kind === 'string'
      ? found.kind
      : item.at
          .replace(/(?:\/\d+)+$/, '')
          .split('/')
          .at(-1)
  const base = { fact, ...(kind && { kind }), at: item.at }
  if (typeof found.start !== 'number' || typeof found.end !== 'number' || raw) return base
  const text = stringAt(post, item.at)
  return text === undefined ? base : { ...base, span: snapSpan(text, found.start, found.end) }
}

/** The words that a value shares with the policy. */
export const policyWord = (value: unknown, right: Operand): string | readonly string[] | undefined => {
  if (right.from !== 'value') return undefined
  const words = (Array.isArray(right.value) ? right.value : [right.value]) as unknown[]
  if (typeof value === 'string') return words.includes(value) ? value : undefined
  if (!Array.isArray(value)) return undefined
  const shared = value.filter((word): word is string => typeof word === 'string' && words.includes(word))
  return shared.length > 0 ? [...new Set(shared)].sort() : undefined
}
