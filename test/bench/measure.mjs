/** Times candidates in interleaved rounds of one process: medians of CPU time, in microseconds for each call. */

const cpu = async (run) => {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** The value below which a share of sorted numbers lies. */
export const quantile = (numbers, share) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/**
 * @param candidates Name → `(i) => …`, called with 0 … calls - 1; may return a promise.
 * @param calls Name → how many calls make a round of it. A slow candidate needs fewer.
 */
export const measure = async (candidates, calls, rounds = 7) => {
  const names = Object.keys(candidates)
  const times = new Map(names.map((name) => [name, []]))
  const run = async (name) => {
    const call = candidates[name]
    const count = calls[name]
    if (call(0) instanceof Promise) for (let i = 0; i < count; i++) await call(i)
    else for (let i = 0; i < count; i++) call(i)
  }
  for (const name of names) await run(name)
  for (let round = 0; round < rounds; round++) {
    // Each round begins with another candidate, so that none always runs on a warm or on a tired machine.
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)])
      times.get(name).push((await cpu(() => run(name))) / calls[name])
  }
  return Object.fromEntries(
    names.map((name) => {
      const all = times.get(name)
      return [name, { median: quantile(all, 0.5), least: Math.min(...all), most: Math.max(...all) }]
    }),
  )
}

/** A number of microseconds for people. */
export const us = (number) =>
  number >= 100 ? String(Math.round(number)) : number >= 10 ? number.toFixed(1) : number.toFixed(2)

/** A Markdown table. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
