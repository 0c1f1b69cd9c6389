import type { Compiled, Context } from '../model/index.js'

/** What records are checked against. */
export interface Desk {
  readonly compiled: Compiled
  readonly context: Context
  /** Undefined: the author is not known. */
  readonly author: string | undefined
  readonly now: number | undefined
  readonly at: number | undefined
  readonly digest: () => string
  readonly checksum: () => string
}

/** The objects of a list that may be anything. */
export const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value.filter((item): item is T => item !== null && typeof item === 'object') : []

/** Whether one of the roles held, which may be anything, is, or counts as, one of the roles wanted. */
export const holds = (compiled: Compiled, roles: unknown, wanted: readonly string[]): boolean =>
  Array.isArray(roles) &&
  roles.some(
    (role) => wanted.includes(role) || [...(compiled.countsAs.get(role) ?? [])].some((word) => wanted.includes(word)),
  )
