/** One of three truth values: `true`, `false`, or `undefined` when it is not known. */
export type Truth = boolean | undefined

/** Kleene's negation. */
export const not = (a: Truth): Truth => (a === undefined ? undefined : !a)

/** Kleene's conjunction: false wins, then unknown. True for an empty list. */
export const and = (values: Iterable<Truth>): Truth => {
  let result: Truth = true
  for (const value of values) {
    if (value === false) return false
    if (value === undefined) result = undefined
  }
  return result
}

/** Kleene's disjunction: true wins, then unknown. False for an empty list. */
export const or = (values: Iterable<Truth>): Truth => {
  let result: Truth = false
  for (const value of values) {
    if (value === true) return true
    if (value === undefined) result = undefined
  }
  return result
}

/** The truth values that `a` may turn out to have. */
export const possible = (a: Truth): readonly boolean[] => (a === undefined ? [true, false] : [a])
