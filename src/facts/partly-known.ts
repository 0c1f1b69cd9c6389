import type { Observed } from '../model/index.js'

/** What a fact says that lacks some of what it needs. `read`: each field, with what was read of it; undefined: not known. */
export const lacking = (read: { readonly [field: string]: unknown }): Observed => ({
  value: undefined,
  missing: Object.keys(read).filter((field) => read[field] === undefined),
})

/** A list as far as it is known: all of it where no field is missing, else the items that are certain. */
export const asFarAsKnown = (certain: readonly unknown[], missing: ReadonlySet<string>): Observed =>
  missing.size === 0 ? { value: certain } : { value: undefined, missing: [...missing].sort(), certain }
