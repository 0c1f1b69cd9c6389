import type * as z from 'zod/mini'
import { InputError, type Problem, problem } from '../model/index.js'
import { explainIssue } from './explain-issue.js'
import { readTree } from './read-tree.js'

const MAX_PROBLEMS = 1000
const isError = ({ severity }: Problem): boolean => severity === 'error'
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Errors before warnings where there are too many to tell; then by place, so that the order is always the same. */
const arrange = (problems: readonly Problem[]): readonly Problem[] => {
  const unique = [...new Map(problems.map((one) => [`${one.at} ${one.code} ${one.message}`, one])).values()]
  return [...unique.filter(isError), ...unique.filter((one) => !isError(one))]
    .slice(0, MAX_PROBLEMS)
    .sort((a, b) => compare(a.at, b.at) || compare(a.code, b.code) || compare(a.message, b.message))
}

/** What a schema says of a value. */
const issuesOf = (value: unknown, schema: z.ZodMiniType): readonly Problem[] => {
  try {
    const { error } = schema.safeParse(value, { jitless: true })
    return (error?.issues ?? []).slice(0, MAX_PROBLEMS).flatMap((issue) => explainIssue(issue, [], value))
  } catch (error) {
    // zod spreads its issues as arguments, and the stack holds some hundred thousand of these.
    if (error instanceof RangeError) return [problem('bad-value', '', 'this has more problems than can be listed')]
    throw error
  }
}

const inspect = (
  given: unknown,
  schema: z.ZodMiniType,
): { readonly value: unknown; readonly problems: readonly Problem[] } => {
  const { value, problems, readable } = readTree(given)
  if (!readable) return { value, problems: arrange(problems) }
  const said = new Set(problems.filter(isError).map(({ at }) => at))
  const more = issuesOf(value, schema).filter(({ at }) => !said.has(at))
  return { value, problems: arrange([...problems, ...more]) }
}

/** Every problem of the shape of a value, 1000 at most: what no data may have, and what its schema says. Never throws on data. */
export const check = (value: unknown, schema: z.ZodMiniType): readonly Problem[] => inspect(value, schema).problems

/** A copy of the value without what reads as absent, or one `InputError` with every problem. */
export const parse = <T>(given: unknown, schema: z.ZodMiniType<T>): T => {
  const { value, problems } = inspect(given, schema)
  if (problems.some(isError)) throw new InputError(problems.filter(isError))
  return value as T
}
