import type { Kind, Step } from '../model/index.js'

const PART = /\.?([\p{L}\p{N}_-]{1,100})|\[(\d{1,6})\]|\['([^'\]]{1,100})'\]/uy

/** No data is deeper. */
const MAX_KEYS = 64

/** Cuts a path into keys: `$`, `$.a.b`, `a.b`, `$[0]`, `$['a']`. Undefined if it is anything else. */
export const parsePath = (path: string): readonly (string | number)[] | undefined => {
  const keys: (string | number)[] = []
  let at = path.startsWith('$') ? 1 : 0
  while (at < path.length) {
    PART.lastIndex = at
    const match = PART.exec(path)
    const bare = match?.[1]
    if (keys.length === MAX_KEYS || !match || (bare !== undefined && at > 0 && path[at] !== '.') || path[0] === '.')
      return undefined
    keys.push(bare ?? match[3] ?? Number(match[2]))
    at = PART.lastIndex
  }
  return keys
}

/** The steps of a path through values of a kind, or the first key that does not exist there. */
export const stepsInto = (
  kind: Kind,
  keys: readonly (string | number)[],
  field: string,
): { steps: readonly Step[]; kind: Kind } | { unknownKey: string; known: readonly string[] } => {
  const steps: Step[] = []
  for (const key of keys) {
    if (kind.type === 'list' && typeof key === 'number') {
      kind = kind.of
      steps.push({ key, field, absent: 'none', kind })
    } else if (kind.type === 'map' && typeof key === 'string') {
      kind = kind.of
      field = `${field}.${key}`
      steps.push({ key, field, absent: 'unknown', kind })
    } else if (kind.type === 'object' && typeof key === 'string' && Object.hasOwn(kind.fields, key)) {
      const declared = kind.fields[key] as (typeof kind.fields)[string]
      kind = declared.kind
      field = `${field}.${key}`
      steps.push({
        key,
        field,
        absent: declared.as === 'knowledge' ? 'unknown' : 'none',
        ...(declared.default !== undefined && { default: declared.default }),
        kind,
      })
    } else return { unknownKey: String(key), known: kind.type === 'object' ? Object.keys(kind.fields) : [] }
  }
  return { steps, kind }
}
