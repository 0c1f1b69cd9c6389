const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    }
    row = next
  }
  return row[b.length] as number
}

/** The known name that somebody most likely meant; undefined if none is close. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  const wanted = name.slice(0, 60).toLowerCase()
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of known) {
    const last = candidate.split('.').at(-1) ?? candidate
    const d = Math.min(
      distance(wanted, candidate.toLowerCase(), limit),
      candidate === last ? limit + 1 : distance(wanted, last.toLowerCase(), limit) + 0.5,
    )
    if (d < least) [best, least] = [candidate, d]
  }
  return best
}
