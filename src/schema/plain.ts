/** An object that is no list. */
export interface Plain {
  readonly [key: string]: unknown
}

/** Whether a value is an object and no list. */
export const isPlain = (value: unknown): value is Plain =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** What a value is, in the words of messages. */
export const kindOf = (value: unknown): string => {
  if (value === null) return '`null`'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'boolean') return `\`${value}\``
  return (({ string: 'a text', number: 'a number', object: 'an object' } as Plain)[typeof value] as string) ?? 'nothing'
}
