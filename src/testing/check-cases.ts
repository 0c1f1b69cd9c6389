import { evaluate } from '../evaluate/index.js'
import type { CompiledPolicy, Context, Outcome, Post } from '../model/index.js'

/** One post that a policy must judge in one way. */
export interface Case {
  readonly title: string
  readonly post: Post
  readonly context: Context
  readonly expect: {
    readonly outcome: Outcome
    /** The rules of the findings, in any order. Absent: not looked at. */
    readonly findings?: readonly string[]
  }
}

/** What became of one case. */
export interface CaseResult {
  readonly title: string
  readonly passed: boolean
  /** What was expected and what came instead; empty when it passed. */
  readonly message: string
}

/** Runs the cases that an organisation wrote for its own policy. */
export const checkCases = (policy: CompiledPolicy, cases: readonly Case[]): readonly CaseResult[] =>
  cases.map(({ title, post, context, expect }) => {
    const decision = evaluate(post, { ...context, policy })
    const rules = [...new Set(decision.findings.map(({ rule }) => rule))].sort()
    const wanted = expect.findings && [...new Set(expect.findings)].sort()
    const message =
      decision.outcome !== expect.outcome
        ? `expected ${expect.outcome}, got ${decision.outcome} by ${rules.join(', ') || 'no rule'}`
        : wanted && wanted.join() !== rules.join()
          ? `expected findings ${wanted.join(', ')}, got ${rules.join(', ')}`
          : ''
    return { title, passed: message === '', message }
  })
