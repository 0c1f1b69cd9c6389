import { standardCatalog } from '../catalog/index.js'
import { compileBundle } from '../compile/index.js'
import { type Bundle, type Catalog, COMPILED, type CompiledPolicy, type Pack } from '../model/index.js'
import { isError } from '../model/is-error.js'
import { must } from '../model/must.js'
import { isPlain } from '../model/plain.js'
import { type Case, checkCases } from './check-cases.js'
import { type CheckOptions, checkExamples } from './check-examples.js'

/** How a runner groups tests, and how it names one. */
export type Group = (title: string, body: () => void) => unknown
/** The two functions of a test runner that are needed: `describe`, and `test` (vitest, node:test) or `it` (mocha). */
export type Runner = { readonly describe: Group } & ({ readonly test: Group } | { readonly it: Group })

const tester = (runner: Runner): Group => ('test' in runner ? runner.test : runner.it)
const mustBeRunner = (runner: Runner) =>
  must(
    isPlain(runner) && typeof runner.describe === 'function' && typeof tester(runner) === 'function',
    'runner',
    'the functions of a test runner: pass { describe, test }',
  )
const assert = (messages: readonly string[]) => {
  if (messages.length > 0) throw new Error(messages.join('\n'))
}

/** Registers what a pack must show as tests, one per example and one per rule, in vitest, node:test or mocha. */
export const describePack = (pack: Pack, runner: Runner, options?: CheckOptions): void => {
  mustBeRunner(runner)
  const { id = 'pack', rules }: Partial<Pack> = isPlain(pack) ? pack : {}
  runner.describe(`pack ${id}`, () => {
    const test = tester(runner)
    const results = checkExamples(pack, options)
    const wholes = new Map<string, string[]>(
      [id, ...Object.keys(rules ?? {}).map((name) => `${id}/${name}`)].map((whole) => [whole, []]),
    )
    for (const { rule, index, message } of results) {
      if (index === undefined) wholes.set(rule, [...(wholes.get(rule) ?? []), message])
      else test(`${rule}, example ${index + 1}`, () => assert(message === '' ? [] : [message]))
    }
    for (const [rule, messages] of wholes) test(`${rule} is whole`, () => assert(messages))
  })
}

/**
 * Registers an organisation's cases for its own policy as tests; a bundle is first checked, warnings included.
 * @param policy The bundle, or what it compiled to.
 * @param catalog For a bundle: the facts that exist. Default: all that charte ships.
 */
export const describePolicy = (
  policy: Bundle | CompiledPolicy,
  cases: readonly Case[],
  runner: Runner,
  catalog: Catalog = standardCatalog,
): void => {
  mustBeRunner(runner)
  const isCompiled = isPlain(policy) && COMPILED in policy
  const id = isCompiled ? policy.id : ((policy as Bundle | undefined)?.policy?.id ?? '')
  runner.describe(`policy ${id}`, () => {
    const test = tester(runner)
    const problems = isCompiled ? policy.warnings : compileBundle(policy, catalog).problems
    test('has no problem', () =>
      assert(problems.map(({ at, message, hint }) => `${at}: ${message}${hint ? ` (${hint})` : ''}`)))
    if (problems.some(isError)) return
    for (const { title, message } of checkCases(policy, cases, catalog))
      test(title, () => assert(message === '' ? [] : [message]))
  })
}
