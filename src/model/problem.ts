import { isError } from './is-error.js'

/** What can be wrong with data given to charte. Closed: a new one is a new release. */
export const PROBLEM_CODES = [
  'wrong-kind',
  'missing-key',
  'unknown-key',
  'bad-value',
  'bad-date',
  'bad-zone',
  'bad-path',
  'hostile-key',
  'too-deep',
  'cyclic',
  'null-value',
  'empty-group',
  'two-groups',
  'bad-priority',
  'unknown-fact',
  'unknown-operator',
  'unknown-condition',
  'unknown-parameter',
  'unused-parameter',
  'unknown-rule',
  'unknown-pack',
  'unknown-scope',
  'unknown-field',
  'unknown-language',
  'constant-condition',
  'condition-cycle',
  'scope-cycle',
  'item-outside-list',
  'wrong-nature',
  'wrong-version',
  'duplicate',
  'locked',
  'no-direction',
  'shielded',
  'missing-reason',
  'missing-source',
  'renamed',
  'unknown-placeholder',
  'not-waivable',
  'not-portable',
] as const
/** The kind of problem. */
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** One thing wrong, said so that its author can mend it. */
export interface Problem {
  readonly code: ProblemCode
  /** Where: a JSON pointer into the data given. */
  readonly at: string
  /** One lower-case sentence without a full stop; ids in backticks. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** An `error` refuses the data; a `warning` does not. */
  readonly severity: 'error' | 'warning'
}

/** Builds a problem that refuses the data. */
export const problem = (code: ProblemCode, at: string, message: string, hint?: string): Problem =>
  hint === undefined ? { code, at, message, severity: 'error' } : { code, at, message, hint, severity: 'error' }

/** Builds a problem that does not refuse the data. */
export const warning = (code: ProblemCode, at: string, message: string, hint?: string): Problem => ({
  ...problem(code, at, message, hint),
  severity: 'warning',
})

/** Warnings are no reason: they stand in `problems` alone. */
const summary = (what: string, problems: readonly Problem[]): string => {
  const errors = problems.filter(isError)
  const lines = errors.map(({ at, message, hint }) => `  ${at || '/'}: ${message}${hint ? ` (${hint})` : ''}`)
  return `${what}: ${errors.length} problem${errors.length === 1 ? '' : 's'}\n${lines.join('\n')}`
}

/** Thrown once for a policy that cannot be used, with every problem in it. Known by its `name`. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  constructor(readonly problems: readonly Problem[]) {
    super(summary('the policy cannot be used', problems))
  }
}

/** Thrown once for input that cannot be read, with every problem in it. Known by its `name`. */
export class InputError extends Error {
  override readonly name = 'InputError'
  constructor(readonly problems: readonly Problem[]) {
    super(summary('the input cannot be read', problems))
  }
}
