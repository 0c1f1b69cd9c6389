import type { Catalog, CompiledPolicy, Pack } from '../model/index.js'
import { type Case, checkCases } from './check-cases.js'
import { checkExamples } from './check-examples.js'

/** The two functions of a test runner that are needed. */
export interface Runner {
  /** Groups tests under a title. */
  describe(title: string, body: () => void): void
  /** Registers one test, which fails by throwing. */
  it(title: string, body: () => void): void
}

const assert = (message: string) => {
  if (message !== '') throw new Error(message)
}

/** Registers every example of a pack as a test of any runner that has `describe` and `it`. */
export const describePack = (pack: Pack, { describe, it }: Runner, catalog?: Catalog): void => {
  describe(`pack ${pack.id}`, () => {
    for (const { rule, index, message } of checkExamples(pack, catalog))
      it(`${rule}, example ${index + 1}`, () => assert(message))
  })
}

/** Registers the cases of a policy as tests. */
export const describePolicy = (policy: CompiledPolicy, cases: readonly Case[], { describe, it }: Runner): void => {
  describe(`policy ${policy.id}`, () => {
    for (const { title, message } of checkCases(policy, cases)) it(title, () => assert(message))
  })
}
