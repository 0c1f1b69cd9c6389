/**
 * Whether json-rules-engine reads a path as charte does. jsonpath-plus takes some names for commands even in quotes
 * (`['*']`, `['a,b']`, `['^']`), `[00]` for the name `00`, and a path that begins with a bracket for none at all; it keeps the
 * paths it has seen in a plain object, so that `constructor` alone makes it throw.
 */
export const isSamePath = (path: string): boolean =>
  (path.startsWith('$') || (/^[\p{L}\p{N}_-]/u.test(path) && !(path in Object.prototype))) &&
  [...path.matchAll(/\[([^[\]]*)\]/g)].every(([, inside = '']) =>
    inside.startsWith("'") ? /^'[\p{L}\p{N}_-]+(?:[ .][\p{L}\p{N}_-]+)*'$/u.test(inside) : !/^0\d/.test(inside),
  )
