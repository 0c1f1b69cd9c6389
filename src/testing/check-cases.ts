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
} from '../model/index.js'
import { isError } from '../model/is-error.js'
import { isPlain } from '../model/plain.js'
import { checkShape } from '../schema/check-shape.js'
import { contextSchema } from '../schema/context-schema.js'
import { postSchema } from '../schema/post-schema.js'
import { list, object, optional, string, word } from '../schema/shape.js'
import { strings } from '../schema/word-schemas.js'

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

const CASES = list(
  object({
    title: string,
    post: postSchema,
    context: optional(contextSchema),
    expect: object({ outcome: word(...OUTCOMES), findings: optional(strings) }),
  }),
)

const said = (names: readonly string[]) => names.join(', ') || 'none'

/**
 * Runs the cases that an organisation wrote for its own policy.
 * @param policy The bundle, or what it compiled to.
 * @param catalog For a bundle: the facts that exist. Default: all that charte ships.
 * @throws PolicyError if the bundle cannot be used, InputError if the cases cannot, with every problem in them and in their posts.
 */
export const checkCases = (
  policy: Bundle | CompiledPolicy,
  cases: readonly Case[],
  catalog: Catalog = standardCatalog,
): readonly CaseResult[] => {
  const problems = checkShape(cases, CASES).filter(isError)
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
