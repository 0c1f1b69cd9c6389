import type fc from 'fast-check'

/** The seed of every generated test: fixed, unless `CHARTE_SEED` says otherwise. */
const SEED = Number(process.env.CHARTE_SEED ?? 20261124)

/** How many times more cases than in `npm test`: `CHARTE_RUNS`, 1 by default. */
export const RUNS = Number(process.env.CHARTE_RUNS ?? 1)

/** Settings of one property: so many cases in `npm test`, times `CHARTE_RUNS`. */
export const cases = <T>(numRuns: number): fc.Parameters<T> => ({
  seed: SEED,
  numRuns: Math.max(1, Math.ceil(numRuns * RUNS)),
  reporter: (run) => {
    if (!run.failed) return
    const cause = run.errorInstance
    const found = JSON.stringify(run.counterexample, null, 1).replace(/\n\s*/g, ' ')
    throw new Error(
      `seed ${run.seed}, path ${run.counterexamplePath}: ${cause instanceof Error ? cause.message : String(cause)}\n${found}`,
      { cause },
    )
  },
})

/** Long properties need more than vitest's five seconds. */
export const LONG = 180_000 * Math.max(1, RUNS)
