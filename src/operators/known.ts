import type { Truth } from '../model/index.js'

/** Runs a test on two values once both are known; unknown otherwise. */
export const known =
  (test: (left: never, right: never, at: number | undefined) => Truth) =>
  (left: unknown, right: unknown, at: number | undefined): Truth =>
    left === undefined || right === undefined ? undefined : test(left as never, right as never, at)
