import { isOf } from '../../src/compile/is-of.js'
import type { Kind } from '../../src/model/index.js'

/** Whether a value is of a kind; what was wanted is said where there is room. */
export const fits = (value: unknown, kind: Kind): string | undefined => (isOf(value, kind) ? undefined : kind.type)
