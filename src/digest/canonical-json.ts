import type { Plain } from '../model/plain.js'

const MAX_DEPTH = 200

const writeObject = (value: Plain, around: object[]): string => {
  const members: string[] = []
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    const isNothing = member === undefined || typeof member === 'function' || typeof member === 'symbol'
    if (!isNothing) members.push(`${JSON.stringify(key)}:${write(member, around)}`)
  }
  return `{${members.join()}}`
}

const writeList = (value: readonly unknown[], around: object[]): string =>
  // Most of what is long is a list of words.
  value.every((item) => typeof item === 'string')
    ? JSON.stringify(value)
    : `[${Array.from(value, (item) => write(item, around)).join()}]`

const write = (value: unknown, around: object[]): string => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value === 0 ? 0 : value) : 'null'
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (value === null || typeof value !== 'object') return 'null'
  if (around.length >= MAX_DEPTH || around.includes(value)) return 'null'
  around.push(value)
  const text = Array.isArray(value) ? writeList(value, around) : writeObject(value as Plain, around)
  around.pop()
  return text
}

/**
 * JSON with one spelling, as RFC 8785 has it: keys in the order of their UTF-16 units, no spaces, -0 as 0, members
 * without a value left out. Never throws: what JSON has no word for (NaN, a big integer, a value inside itself, more than 200 levels) is `null`.
 */
export const canonicalJson = (value: unknown): string => write(value, [])
