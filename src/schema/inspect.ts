import { type Problem, problem } from '../model/index.js'
import { isError } from '../model/is-error.js'
import { explainIssue } from './explain-issue.js'
import type { Issue } from './read-shape.js'
import { readTree } from './read-tree.js'

const MAX_PROBLEMS = 1000
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Errors before warnings where there are too many to tell; then by place, so that the order is always the same. */
const arrange = (problems: readonly Problem[]): readonly Problem[] => {
  if (problems.length < 2) return problems
  const unique = [...new Map(problems.map((one) => [`${one.at} ${one.code} ${one.message}`, one])).values()]
  return [...unique.filter(isError), ...unique.filter((one) => !isError(one))]
    .slice(0, MAX_PROBLEMS)
    .sort((a, b) => compare(a.at, b.at) || compare(a.code, b.code) || compare(a.message, b.message))
}

const explainAll = (value: unknown, issuesOf: (value: unknown) => readonly Issue[]): readonly Problem[] => {
  try {
    return issuesOf(value)
      .slice(0, MAX_PROBLEMS)
      .flatMap((issue) => explainIssue(issue, [], value))
  } catch (error) {
    // zod spreads its issues as arguments, and the stack only has room for some hundred thousand.
    if (error instanceof RangeError) return [problem('bad-value', '', 'this has too many problems to list')]
    throw error
  }
}

/**
 * Looks at anything from outside: a copy without what reads as absent, and every problem, 1000 at most: what no data
 * may have, and what its shape says. Never throws on data.
 */
export const inspect = (
  given: unknown,
  issuesOf: (value: unknown) => readonly Issue[],
): { readonly value: unknown; readonly problems: readonly Problem[] } => {
  const { value, problems, readable } = readTree(given)
  if (!readable) return { value, problems: arrange(problems) }
  const said = new Set(problems.filter(isError).map(({ at }) => at))
  const more = explainAll(value, issuesOf).filter(({ at }) => !said.has(at))
  return { value, problems: arrange([...problems, ...more]) }
}
