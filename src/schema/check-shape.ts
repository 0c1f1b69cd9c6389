import type { Problem } from '../model/index.js'
import { inspect } from './inspect.js'
import { issuesOf } from './read-shape.js'
import type { Shape } from './shape.js'

/**
 * Every problem of the shape of a value: the very answer of `check.ts`, without zod, which takes longer to load than a
 * policy takes to compile. Never throws on data.
 */
export const checkShape = (value: unknown, shape: Shape): readonly Problem[] =>
  inspect(value, (tree) => issuesOf(tree, shape)).problems
