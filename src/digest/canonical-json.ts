import type { Plain } from '../model/plain.js'

const MAX_DEPTH = 200

/** What is being written: the objects around, and the keys whose lists have no order. */
interface Writing {
  readonly around: object[]
  readonly unordered: readonly string[]
}

const writeObject = (value: Plain, writing: Writing): string => {
  const members: string[] = []
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    const isNothing = member === undefined || typeof member === 'function' || typeof member === 'symbol'
    if (!isNothing) members.push(`${JSON.stringify(key)}:${write(member, writing, writing.unordered.includes(key))}`)
  }
  return `{${members.join()}}`
}

const writeList = (value: readonly unknown[], writing: Writing, isUnordered: boolean): string => {
  // The long parts of a policy are mostly lists of words.
  if (!isUnordered && value.every((item) => typeof item === 'string')) return JSON.stringify(value)
  const items = Array.from(value, (item) => write(item, writing, false))
  return `[${(isUnordered ? items.sort() : items).join()}]`
}

const write = (value: unknown, writing: Writing, isUnordered: boolean): string => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value === 0 ? 0 : value) : 'null'
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (value === null || typeof value !== 'object') return 'null'
  const { around } = writing
  if (around.length >= MAX_DEPTH || around.includes(value)) return 'null'
  around.push(value)
  const text = Array.isArray(value) ? writeList(value, writing, isUnordered) : writeObject(value as Plain, writing)
  around.pop()
  return text
}

/**
 * JSON with one spelling, as RFC 8785 has it: keys in the order of their UTF-16 units, no spaces, -0 as 0, members
 * without a value left out. Never throws: what JSON has no word for (NaN, a big integer, a value inside itself, more than 200 levels) is `null`.
 * @param unordered Keys whose lists have no order: their items are written in the order of their own JSON. Default: none.
 */
export const canonicalJson = (value: unknown, unordered: readonly string[] = []): string =>
  write(value, { around: [], unordered }, false)
