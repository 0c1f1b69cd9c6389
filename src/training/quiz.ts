import { inForce } from '../evaluate/groups.js'
import { evaluate, type Situation } from '../evaluate/index.js'
import { compiledOf } from '../model/compiled-of.js'
import { EXAMPLE_NOW } from '../model/example-now.js'
import {
  ACCOUNT_KINDS,
  type AccountKind,
  type CompiledPolicy,
  type Context,
  type Effect,
  type Example,
  OUTCOMES,
  type Outcome,
  type Post,
  type ScopeCode,
  type Use,
} from '../model/index.js'
import { must, mustSayOnly } from '../model/must.js'
import { renderDecision, type Words } from '../render/index.js'
import { mayConcern, mustBeReader } from '../render/who-it-concerns.js'
import { textIn, wordsOf } from '../render/words.js'
import { random } from './random.js'

/** Whom a quiz is for, and how long it is. */
export interface QuizOptions {
  readonly words: Words
  /** The same seed gives the same quiz. Default: 1. */
  readonly seed?: number | undefined
  /** How many questions at the most. Default: 10. */
  readonly length?: number | undefined
  /** The roles of who takes it: rules that can never meet them are left out. Default: everybody. */
  readonly roles?: readonly string[] | undefined
  /** The kinds of account that they use. Default: all three. */
  readonly kinds?: readonly AccountKind[] | undefined
  /** Where they are. Default: everywhere. */
  readonly scopes?: readonly ScopeCode[] | undefined
}

/** One question: may this go out? */
export interface Question {
  /** The rule whose example it is, and its place among the examples. */
  readonly id: string
  /** The kind of account it would go out from. */
  readonly account: AccountKind
  readonly post: Post
  /** What the host would know. */
  readonly context: Context
  readonly options: readonly Outcome[]
  /** What `evaluate` answers under this policy. */
  readonly answer: Outcome
  /** Why, in words. */
  readonly explanation: string
}

/** A quiz. Plain JSON: the same policy, words and options give the same bytes. */
export interface Quiz {
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string }
  readonly language: string
  readonly seed: number
  readonly questions: readonly Question[]
}

/** What can be understood of a post by its words alone. */
const TOLD: readonly string[] = ['text', 'language', 'account', 'channel', 'action']
/** How often a rule is asked about: the stricter, the more. */
const WEIGHT: Readonly<Record<Effect, number>> = { off: 0, advise: 1, require: 2, forbid: 3 }

const only = (object: object, keys: readonly string[]): boolean =>
  Object.keys(object).every((key) => keys.includes(key))

interface Candidate {
  readonly use: Use
  readonly example: Example
  readonly index: number
  readonly weight: number
}

const candidatesOf = (use: Use, policy: CompiledPolicy, options: QuizOptions): readonly Candidate[] => {
  const { words, roles, kinds = ACCOUNT_KINDS } = options
  const force = inForce(use, options.scopes?.[0])
  if (use.nature !== 'duty' || use.use !== undefined || !mayConcern(force.node, roles, policy)) return []
  return (use.source.examples ?? []).flatMap((example, index) => {
    const { post, params, names } = example
    const kind = post.account?.kind
    const plain =
      only(post, TOLD) &&
      only(post.account ?? {}, ['kind', 'id']) &&
      only(example.context ?? {}, ['now', 'organisation'])
    const inLanguage = (post.language ?? 'en').split('-')[0] === words.language
    if (params || names || kind === undefined || !kinds.includes(kind) || typeof post.text !== 'string') return []
    return plain && inLanguage && WEIGHT[force.effect[kind]] > 0
      ? [{ use, example, index, weight: WEIGHT[force.effect[kind]] }]
      : []
  })
}

/**
 * A quiz made from the examples and near misses of the rules in force. The answers are what `evaluate` says of each post
 * under this policy; strict rules are asked about more often, and no rule twice before all have been asked about.
 * @throws TypeError for a scope that the policy does not declare, and for an option that does not exist or cannot be used.
 */
export const quiz = (policy: CompiledPolicy, options: QuizOptions): Quiz => {
  const words = wordsOf(options)
  mustSayOnly(options, 'options', ['words', 'seed', 'length', 'roles', 'kinds', 'scopes'])
  mustBeReader(options, policy)
  const { seed = 1, length = 10, scopes } = options
  must(Number.isFinite(seed), 'seed', 'a number')
  must(Number.isInteger(length) && length >= 0, 'length', 'a whole number: how many questions at the most')
  const next = random(seed)
  const pool = compiledOf(policy)
    .uses.flatMap((use) => candidatesOf(use, policy, options))
    // The greatest of some keys drawn by weight: a sample without replacement (Efraimidis and Spirakis, 2006).
    .map((candidate) => ({ ...candidate, key: next() ** (1 / candidate.weight) }))
    .sort((a, b) => b.key - a.key)
  const seen = new Map<string, number>()
  const turn = pool.map((candidate) => {
    const times = seen.get(candidate.use.rule) ?? 0
    seen.set(candidate.use.rule, times + 1)
    return { ...candidate, times }
  })
  const chosen = turn.sort((a, b) => a.times - b.times || b.key - a.key).slice(0, length)
  const questions = chosen.map(({ use, example, index }): Question => {
    const { post } = example
    const context: Context = { now: EXAMPLE_NOW, ...example.context, ...(scopes && { scopes }) }
    const situation: Situation = { ...context, policy }
    const decision = evaluate(post, situation)
    return {
      id: `${use.rule}#${index + 1}`,
      account: post.account?.kind as AccountKind,
      post,
      context,
      options: OUTCOMES,
      answer: decision.outcome,
      explanation:
        decision.findings.length > 0
          ? renderDecision({ ...decision, unjudged: [] }, { policy, words, post, context })
          : words.quiz.nothing(textIn(use.source.title, words.language)),
    }
  })
  const { id, version, digest } = policy
  return { policy: { id, version, digest }, language: words.language, seed, questions }
}
