import type { Problem } from '../model/index.js'
import { inspect } from './inspect.js'
import { issuesOf } from './read-shape.js'
import type { Shape } from './shape.js'

/**
 * A copy of a value without what reads as absent, and every problem of its shape: the very answer of `check.ts`, without
 * zod, which takes longer to load than a policy takes to compile. Never throws on data.
 */
export const inspectShape = (
  value: unknown,
  shape: Shape,
): { readonly value: unknown; readonly problems: readonly Problem[] } => inspect(value, (tree) => issuesOf(tree, shape))

/** Every problem of the shape of a value. Never throws on data. */
export const checkShape = (value: unknown, shape: Shape): readonly Problem[] => inspectShape(value, shape).problems
