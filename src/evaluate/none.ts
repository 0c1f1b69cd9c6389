/** The empty list, shared: most decisions hold many of them. */
export const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])
