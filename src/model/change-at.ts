import { memberOf } from './plain.js'

/** A copy of a value in which what stands at a path is changed; whatever lies on the way and is absent becomes an object. */
export const changeAt = (value: unknown, keys: readonly string[], change: (old: unknown) => unknown): unknown => {
  const [key, ...rest] = keys
  if (key === undefined) return change(value)
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? changeAt(item, rest, change) : item))
  return { ...(value as object | undefined), [key]: changeAt(memberOf(value, key), rest, change) }
}
