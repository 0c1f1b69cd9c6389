/** One token of a JSON pointer (RFC 6901). */
export const token = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** The JSON pointer of a path. */
export const pointer = (path: readonly PropertyKey[]): string => path.map((key) => `/${token(key)}`).join('')

/** The path that a JSON pointer leads along. */
export const keysOf = (at: string): readonly string[] =>
  at
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
