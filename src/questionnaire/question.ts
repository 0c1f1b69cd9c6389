import type { ScopeCode, Settings, Text } from '../model/index.js'

/** One of the answers that a question offers. */
export interface Option {
  readonly value: string
  readonly title: Text
  /** What it changes in the policy; nothing where the packs already say so. */
  readonly sets: Settings
}

/** One thing that an organisation has to settle. */
export type Question = {
  readonly id: string
  /** Which of the eleven concerns of a policy it serves. */
  readonly concern: number
  readonly title: Text
  /** Why it matters. */
  readonly why: Text
  /** What other organisations do. */
  readonly others: Text
} & (
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly default: string }
  | {
      /** A number that a parameter of a rule takes. */
      readonly kind: 'number'
      readonly rule: string
      readonly param: string
      readonly unit: string
      readonly min: number
      readonly max: number
      readonly default: number
    }
  /** Countries, by the codes of their region files. */
  | { readonly kind: 'countries'; readonly options: readonly ScopeCode[]; readonly default: readonly ScopeCode[] }
)

/** What was answered, by question; what is missing is answered by its default. */
export interface Answers {
  readonly [question: string]: string | number | readonly string[]
}
