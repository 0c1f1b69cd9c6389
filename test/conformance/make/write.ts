import type { Case, Suite } from '../run.js'

const WIDTH = 110

/** JSON that fits a line stays on it; what does not is broken at its outermost level. */
const json = (value: unknown, indent: string): string => {
  const flat = spaced(value)
  if (value === null || typeof value !== 'object' || indent.length + flat.length <= WIDTH) return flat
  const inner = `${indent} `
  const parts = Array.isArray(value)
    ? value.map((item) => json(item, inner))
    : Object.entries(value).flatMap(([key, member]) =>
        member === undefined ? [] : [`${JSON.stringify(key)}: ${json(member, inner)}`],
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`
}

const spaced = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${JSON.stringify(key)}: ${spaced(member)}`],
  )
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}

const inOrder = ({ id, title, laws, post, context, facts, expect }: Case) => ({
  id,
  title,
  ...(laws && { laws }),
  post,
  context,
  ...(facts && { facts }),
  expect,
})

/** The text of a suite's file. */
export const write = ({ format, title, bundle, cases }: Suite): string =>
  `${json({ format, title, bundle, cases: cases.map(inOrder) }, '')}\n`

/** The text of any other file. */
export const writeJson = (value: unknown): string => `${json(value, '')}\n`
