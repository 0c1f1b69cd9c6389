type Plain = { readonly [key: string]: unknown }

/** A small repeatable source of numbers below 1 (mulberry32). */
export const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const shuffled = <T>(list: readonly T[], next: () => number): T[] => {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const held = copy[i] as T
    copy[i] = copy[j] as T
    copy[j] = held
  }
  return copy
}

/** Lists whose order means nothing. */
const SETS = new Set(['packs', 'all', 'any', 'except', 'knows', 'scopes', 'approvals', 'attestations', 'waivers'])

/** A deep copy in which keys, and lists whose order means nothing, stand in another order. */
export const shuffle = <T>(value: T, next: () => number, key = ''): T => {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => shuffle<unknown>(item, next))
    return (SETS.has(key) ? shuffled(items, next) : items) as T
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    shuffled(Object.entries(value as Plain), next).map(([name, member]) => [name, shuffle(member, next, name)]),
  ) as T
}

/** Freezes a value all the way down. */
export const deepFreeze = <T>(value: T): T => {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}
