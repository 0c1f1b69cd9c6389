const NONE: readonly RegExpExecArray[] = /* @__PURE__ */ Object.freeze([])
const used = /* @__PURE__ */ new WeakSet<RegExp>()
/**
 * V8 makes code for an interpreter at the first use of a pattern, which takes it ten times longer than the machine code
 * of the second use, unless the text is as long as this.
 */
const LONG = 1000

/**
 * All matches of a pattern that has the flag `g`, as `matchAll` finds them. `matchAll` copies the pattern at each call,
 * which costs more than to find nothing in a post; most recognisers find nothing in most posts.
 * @param trigger A cheap pattern without the flag `g` that every text with a match also matches.
 */
export const matches = (pattern: RegExp, text: string, trigger?: RegExp): readonly RegExpExecArray[] => {
  if (trigger && !trigger.test(text)) return NONE
  if (!used.has(pattern)) {
    used.add(pattern)
    pattern.exec(text.padEnd(LONG))
  }
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
