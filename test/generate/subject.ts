import fc from 'fast-check'
import { expect } from 'vitest'
import {
  type Bundle,
  type CompiledPolicy,
  checkPolicy,
  compilePolicy,
  contentDigest,
  type Decision,
  evaluate,
} from '../../src/index.js'
import { bundles } from './bundles.js'
import { type Records, records, withRecords } from './records.js'
import { cases } from './settings.js'
import { type Learning, learnings, type World } from './worlds.js'

/** A generated bundle, compiled. */
export interface Subject {
  readonly bundle: Bundle
  readonly policy: CompiledPolicy
}

/** A generated post, what is known of it, and the records about it. */
export interface Given {
  readonly learning: Learning
  readonly records: Records
}
/** What a failing property prints of it. */
const brief = ({ learning: { before, after }, records: given }: Given) => ({ before, learned: after, records: given })

/** Compiles a bundle; undefined if it is refused. */
export const compile = (bundle: Bundle): CompiledPolicy | undefined =>
  checkPolicy(bundle).some(({ severity }) => severity === 'error') ? undefined : compilePolicy(bundle)

/** Judges a world, with the records given. */
export const judge = (policy: CompiledPolicy, { post, context }: World, given?: Records): Decision =>
  evaluate(post, { ...(given ? withRecords(context, post, given, contentDigest) : context), policy })

const given = fc
  .record({ learning: learnings, records })
  .map((one) => Object.defineProperty(one, 'toJSON', { value: () => brief(one) }))

/** What a law is asked of: a policy, twenty posts, and whatever else the law needs. */
export type Ask<T> = (subject: Subject, posts: readonly Given[], extra: T, note: (branch: string) => void) => void

/**
 * Holds a law against generated policies, and makes sure that its interesting branches were reached.
 * @param reached How often each branch must have been noted, at least, in one run of `npm test`.
 */
export const forAll = <T>(
  extra: fc.Arbitrary<T>,
  reached: Readonly<Record<string, number>>,
  ask: Ask<T>,
  runs = 125,
  posts = 20,
): void => {
  const counts = new Map<string, number>()
  let asked = 0
  let accepted = 0
  const many = fc.array(given, { minLength: 1, maxLength: 2 * posts - 1, size: 'max' })
  const property = fc.property(bundles, many, extra, (bundle, batch, more) => {
    asked += 1
    const policy = compile(bundle)
    if (!policy) return
    accepted += 1
    ask({ bundle, policy }, batch, more, (branch) => counts.set(branch, (counts.get(branch) ?? 0) + 1))
  })
  fc.assert(property, cases(runs))
  if (process.env.CHARTE_COUNTS) console.log(accepted, asked, Object.fromEntries(counts))
  expect(accepted / asked, 'generated policies that compile').toBeGreaterThan(0.6)
  for (const [branch, least] of Object.entries(reached))
    expect(counts.get(branch) ?? 0, branch).toBeGreaterThanOrEqual(least)
}

/** Nothing more is needed. */
export const nothing = fc.constant(undefined)
