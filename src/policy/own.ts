/** An own property of a plain object; undefined for anything inherited. */
export const own = <T>(object: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined

/** The text of one token of a JSON pointer. */
export const token = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
