import { standardCatalog } from '../catalog/index.js'
import { compilePolicyWith } from '../compile/index.js'
import { evaluate } from '../evaluate/index.js'
import { EXAMPLE_NOW } from '../model/example-now.js'
import {
  type Bundle,
  type Catalog,
  COMPILED,
  type CompiledPolicy,
  type Context,
  InputError,
  OUTCOMES,
  type Outcome,
  type Post,
  type Problem,
  problem,
} from '../model/index.js'
import { areTexts, isPlain } from '../model/plain.js'
import { quoted } from '../model/quoted.js'

/** One post that a policy must judge in one way. */
export interface Case {
  readonly title: string
  readonly post: Post
  /** What the host knows. Default: `now` is a fixed Tuesday morning, `EXAMPLE_NOW`. */
  readonly context?: Context | undefined
  readonly expect: {
    readonly outcome: Outcome
    /** The rules of the findings, in any order. Absent: not looked at. */
    readonly findings?: readonly string[] | undefined
  }
}

/** What became of one case. */
export interface CaseResult {
  readonly title: string
  readonly passed: boolean
  /** What was expected and what came instead; empty when it passed. */
  readonly message: string
}

/** What is wrong with the cases themselves; pointers lead into their list. */
const problemsOf = (cases: unknown): readonly Problem[] => {
  if (!Array.isArray(cases)) return [problem('wrong-kind', '', 'the cases must be a list')]
  return cases.flatMap((one: unknown, i) => {
    const { expect } = isPlain(one) ? one : {}
    const { outcome, findings = [] } = isPlain(expect) ? expect : {}
    if (!OUTCOMES.some((word) => word === outcome))
      return [
        problem(
          'missing-key',
          `/${i}/expect/outcome`,
          'a case must say which outcome it expects',
          `one of ${quoted(OUTCOMES)}`,
        ),
      ]
    return areTexts(findings) ? [] : [problem('wrong-kind', `/${i}/expect/findings`, '`findings` must list rules')]
  })
}

const said = (names: readonly string[]) => names.join(', ') || 'none'

/**
 * Runs the cases that an organisation wrote for its own policy.
 * @param policy The bundle, or what it compiled to.
 * @param catalog For a bundle: the facts that exist. Default: all that charte ships.
 * @throws PolicyError if the bundle cannot be used, InputError if the cases cannot, with every problem in them.
 */
export const checkCases = (
  policy: Bundle | CompiledPolicy,
  cases: readonly Case[],
  catalog: Catalog = standardCatalog,
): readonly CaseResult[] => {
  const problems = problemsOf(cases)
  if (problems.length > 0) throw new InputError(problems)
  const compiled = isPlain(policy) && COMPILED in policy ? policy : compilePolicyWith(policy as Bundle, catalog)
  return cases.map(({ title, post, context, expect }) => {
    const decision = evaluate(post, { now: EXAMPLE_NOW, ...context, policy: compiled })
    const rules = [...new Set(decision.findings.map(({ rule }) => rule))].sort()
    const wanted = expect.findings && [...new Set(expect.findings)].sort()
    const message =
      decision.outcome !== expect.outcome
        ? `expected ${expect.outcome}, got ${decision.outcome}; findings: ${said(rules)}${decision.errors.length > 0 ? `; cannot be read: ${said(decision.errors.map(({ field }) => field))}` : ''}`
        : wanted && wanted.join() !== rules.join()
          ? `expected findings ${said(wanted)}, got ${said(rules)}`
          : ''
    return { title, passed: message === '', message }
  })
}
