import type { Evidence, Found, Operand, Post } from '../model/index.js'
import { memberOf } from '../model/plain.js'
import { bordersOf, snapSpan } from '../text/index.js'
import type { Item } from './operand.js'

/** The string at a JSON pointer of the post. */
export const stringAt = (post: Post, pointer: string): string | undefined => {
  if (pointer === '/text') return typeof post.text === 'string' ? post.text : undefined
  let value: unknown = post
  for (const key of pointer.split('/').slice(1)) value = memberOf(value, key)
  return typeof value === 'string' ? value : undefined
}

/** The last key of a pointer that is no index. */
const lastName = (pointer: string): string =>
  pointer
    .replace(/(?:\/\d{1,9}){1,9}$/, '')
    .split('/')
    .at(-1) as string

const BORDERS = /* @__PURE__ */ new WeakMap<Post, Map<string, Uint8Array>>()

/** The grapheme borders of a string of a post: found once, however many spans lie in it. */
const bordersAt = (post: Post, at: string, text: string): Uint8Array => {
  const kept = BORDERS.get(post) ?? new Map<string, Uint8Array>()
  BORDERS.set(post, kept)
  const borders = kept.get(at) ?? bordersOf(text)
  kept.set(at, borders)
  return borders
}

/** The evidence that an item is: where it stands, and what it is. */
export const ofItem = ({ at, value, isHit }: Item, fact: string, post: Post): Evidence | undefined => {
  if (at === undefined) return undefined
  const { kind: own, start = -1, end = -1 } = ((isHit && value) || {}) as Found
  const kind = typeof own === 'string' ? own : lastName(at)
  const text =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end ? stringAt(post, at) : undefined
  if (text === undefined || end > text.length) return { fact, kind, at }
  const span = snapSpan(text, start, end, () => bordersAt(post, at, text))
  return { fact, kind, at, span }
}

/** The words that a value shares with the policy. */
export const policyWord = (value: unknown, right: Operand): string | readonly string[] | undefined => {
  if (right.from !== 'value') return undefined
  const list = Array.isArray(right.value) ? (right.value as readonly unknown[]) : undefined
  // Words may stand in lists of those that count alike.
  const words: unknown = Array.isArray(list?.[0]) ? list.flat() : right.value
  if (typeof value === 'string')
    return value === words || (Array.isArray(words) && words.includes(value)) ? value : undefined
  if (!Array.isArray(value)) return undefined
  const shared = value.filter(
    (word): word is string =>
      typeof word === 'string' && (word === words || (Array.isArray(words) && words.includes(word))),
  )
  if (shared.length === 1) return shared
  return shared.length > 0 ? [...new Set(shared)].sort() : undefined
}

const padded = (pointer = ''): string => pointer.replace(/\d+/g, (digits) => digits.padStart(6, '0'))
const by = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
/** Numbers first. */
const valueKey = (value: Evidence['value']): string => `${typeof value === 'number' ? 0 : 1}${JSON.stringify(value)}`
const compare = (a: Evidence, b: Evidence): number =>
  by(a.fact, b.fact) ||
  (a.at === b.at ? 0 : by(padded(a.at), padded(b.at))) ||
  by(a.span?.start ?? 0, b.span?.start ?? 0) ||
  by(a.span?.end ?? 0, b.span?.end ?? 0) ||
  by(a.kind ?? '', b.kind ?? '') ||
  (a.value === b.value ? 0 : by(valueKey(a.value), valueKey(b.value)))

/** A few are sorted in place by insertion: the built-in sort copies them first, and a decision would take a tenth longer. */
const sort = (found: Evidence[]): void => {
  if (found.length > 16) {
    found.sort(compare)
    return
  }
  for (let i = 1; i < found.length; i++) {
    const one = found[i] as Evidence
    let at = i
    for (; at > 0 && compare(found[at - 1] as Evidence, one) > 0; at--) found[at] = found[at - 1] as Evidence
    found[at] = one
  }
}

/** In canonical order, each once. */
export const inOrder = (found: Evidence[]): readonly Evidence[] => {
  // Most evidence is found in order already.
  let isSorted = true
  for (let i = 1; i < found.length && isSorted; i++)
    isSorted = compare(found[i - 1] as Evidence, found[i] as Evidence) < 0
  if (isSorted) return found
  sort(found)
  return found.filter((one, i) => i === 0 || compare(found[i - 1] as Evidence, one) !== 0)
}
