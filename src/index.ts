import { standardCatalog } from './catalog/index.js'
import { compileBundle, compilePolicyWith } from './compile/index.js'
import type {
  Bundle,
  Catalog,
  Comparison,
  CompiledPolicy,
  FactRef,
  ItemRef,
  ParamRef,
  Problem,
  Rule,
} from './model/index.js'

/**
 * Checks a policy bundle and makes it ready to judge by.
 * @param bundle Plain JSON: the policy, its packs, protected names. It is copied and never changed.
 * @param catalog The facts and operators that exist. Default: all that charte ships.
 * @throws PolicyError once, with every problem in the bundle.
 */
export const compilePolicy = (bundle: Bundle, catalog: Catalog = standardCatalog): CompiledPolicy =>
  compilePolicyWith(bundle, catalog)

/**
 * Every problem of a policy bundle, errors and warnings. Never throws on data.
 * @param bundle Anything.
 * @param catalog The facts and operators that exist. Default: all that charte ships.
 */
export const checkPolicy = (bundle: unknown, catalog: Catalog = standardCatalog): readonly Problem[] =>
  compileBundle(bundle, catalog).problems

/** A rule whose facts are known to the compiler: `RuleFor<typeof catalog>`. */
export type RuleFor<C extends Catalog> = Omit<Rule, 'conditions'> & {
  readonly conditions: ConditionFor<C extends Catalog<infer Id> ? Id : never>
}

/** A condition over some facts only. */
export type ConditionFor<Id extends string> =
  | { readonly all: readonly ConditionFor<Id>[] }
  | { readonly any: readonly ConditionFor<Id>[] }
  | { readonly not: ConditionFor<Id> }
  | { readonly condition: string }
  | (Comparison & FactRef & { readonly fact: Id })
  | (Comparison & (ItemRef | ParamRef))

export {
  type CatalogChanges,
  type ComputedFact,
  defineFact,
  extendCatalog,
  type FieldFact,
  fieldCatalog,
  type StandardFact,
  standardCatalog,
} from './catalog/index.js'
export { compilePolicyWith } from './compile/index.js'
export { contentDigest } from './digest/index.js'
export {
  applyFixes,
  type Explanation,
  evaluate,
  explainRule,
  type Fixed,
  type RefusedFix,
  type RequiredField,
  type RuleExplanation,
  type RuleInForce,
  requiredFields,
  rulesInForce,
  type Situation,
  type Where,
} from './evaluate/index.js'
export { type LanguageLibrary, languageWith } from './facts/language-with.js'
export { phonesWith } from './facts/phones-with.js'
export * from './model/index.js'
export { packFromFiles, slimBundle } from './policy/index.js'
export { convertSpan, type PhoneLibrary, type SpanUnit, standardWriting } from './text/index.js'
export { type Transitions, tableZones } from './time/index.js'
