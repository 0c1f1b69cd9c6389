/** What stands between brackets: a name of letters and digits in quotes, or an index. */
const isSameKey = (inside: string): boolean =>
  inside.startsWith("'") ? /^'[\p{L}\p{N}_-]+(?:[ .][\p{L}\p{N}_-]+)*'$/u.test(inside) : !/^0\d/.test(inside)

/**
 * Whether json-rules-engine reads a path as charte does. jsonpath-plus takes some names for commands even in quotes
 * (`['*']`, `['a,b']`, `['^']`), `[00]` for the name `00`, and a path that begins with a bracket for none at all; it keeps the
 * paths it has seen in a plain object, so that `constructor` alone makes it throw.
 */
export const isSamePath = (path: string): boolean =>
  (path.startsWith('$') || (/^[\p{L}\p{N}_-]/u.test(path) && !(path in Object.prototype))) &&
  path
    .split(']')
    .slice(0, -1)
    .every((part) => !part.includes('[') || isSameKey(part.slice(part.indexOf('[') + 1)))
