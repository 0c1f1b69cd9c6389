const NONE: readonly RegExpExecArray[] = /* @__PURE__ */ Object.freeze([])

/**
 * All matches of a pattern that has the flag `g`, as `matchAll` finds them. `matchAll` copies the pattern at each call,
 * which costs more than to find nothing in a post; most recognisers find nothing in most posts.
 * @param trigger A cheap pattern without the flag `g` that every text with a match also matches.
 */
export const matches = (pattern: RegExp, text: string, trigger?: RegExp): readonly RegExpExecArray[] => {
  if (trigger && !trigger.test(text)) return NONE
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NONE
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
