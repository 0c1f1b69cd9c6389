import type { Use } from '../model/index.js'

/** Tells every duty which permits may lift it and which protections may cap it: those that name its rule or one of its tags. */
export const linkGrants = (uses: readonly Use[]): readonly Use[] => {
  const named = { lifts: new Map<string, number[]>(), caps: new Map<string, number[]>() }
  uses.forEach(({ source }, i) => {
    for (const key of ['lifts', 'caps'] as const)
      for (const name of new Set(source[key])) {
        const list = named[key].get(name) ?? []
        named[key].set(name, list)
        list.push(i)
      }
  })
  // Duties with the same tags share their lists: a pack from a stranger may have thousands of each.
  const known = new Map<string, readonly number[]>()
  const those = (key: 'lifts' | 'caps', { rule, source: { tags = [] } }: Use): readonly number[] => {
    const names = [...new Set([rule, ...tags])].filter((name) => named[key].has(name)).sort()
    const memo = `${key} ${JSON.stringify(names)}`
    const found =
      known.get(memo) ?? [...new Set(names.flatMap((name) => named[key].get(name) as number[]))].sort((a, b) => a - b)
    known.set(memo, found)
    return found
  }
  return uses.map((use) =>
    use.nature !== 'duty' || use.shielded
      ? use
      : { ...use, permits: those('lifts', use), protections: those('caps', use) },
  )
}
