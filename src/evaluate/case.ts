import type {
  AccountKind,
  Action,
  Compiled,
  Context,
  EvaluationError,
  FactInput,
  Post,
  ScopeCode,
} from '../model/index.js'
import type { Observer } from './observe.js'

/** Scopes; undefined stands for everywhere. */
export type Places = readonly (ScopeCode | undefined)[]

/** One post in one context: what the seven steps hand on. */
export interface Case {
  readonly compiled: Compiled
  readonly post: Post
  /** The context as given: records are read from it when settling. */
  readonly context: Context
  readonly action: Action
  /** The account kinds that are possible. */
  readonly kinds: readonly AccountKind[]
  /** The scopes that judge. */
  readonly leaves: Places
  /** Those of them that have a code. */
  readonly codes: readonly ScopeCode[]
  readonly input: FactInput
  readonly observer: Observer
  /** What could not be read. */
  readonly errors: readonly EvaluationError[]
}
