import type { Plain } from '../model/plain.js'

/** What a value is, in the words of messages. */
export const kindOf = (value: unknown): string => {
  if (value === null) return '`null`'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'boolean') return `\`${value}\``
  return (({ string: 'a text', number: 'a number', object: 'an object' } as Plain)[typeof value] as string) ?? 'nothing'
}
