import type {
  AccountKind,
  Effect,
  EvaluationError,
  Finding,
  Lock,
  Outcome,
  Party,
  Refusal,
  Text,
} from '../model/index.js'
import { must } from '../model/must.js'

/** The words of a policy as a document. */
export interface PolicyWords {
  /** The version in force. */
  readonly version: (version: string) => string
  readonly purpose: string
  /** What the policy is for, with the organisation's name. */
  readonly purposeText: (organisation: string) => string
  readonly whom: string
  readonly whomText: string
  /** The places that this version is for. */
  readonly where: (scopes: string) => string
  readonly everywhere: string
  /** `not allowed on official accounts`. */
  readonly effectOn: (effect: string, accounts: string) => string
  readonly allAccounts: string
  readonly locked: Readonly<Record<Lock, string>>
  /** Who may grant an exemption. */
  readonly waivable: (roles: string) => string
  readonly follow: string
  readonly avoid: string
  readonly permitted: string
  readonly notRestricted: string
  readonly freeText: string
  readonly effect: string
  readonly lock: string
  readonly exemption: string
  readonly contacts: string
  readonly ask: string
  readonly changes: string
  readonly added: string
  readonly removed: string
  readonly changed: string
  readonly noChange: string
  /** Introduces what a place does differently. */
  readonly differs: (scope: string) => string
  /** One value before and after. */
  readonly setTo: (name: string, before: string, after: string) => string
  readonly notAdvice: string
  readonly on: string
  readonly off: string
}

/** What things are called. */
export interface Names {
  /** What an obligation asks. */
  readonly duties: Readonly<Record<string, string>>
  /** What an evidence's kind is called. */
  readonly kinds: Readonly<Record<string, string>>
  /** Where something stands, by the last part of its pointer. */
  readonly places: Readonly<Record<string, string>>
  /** What a field says, by its id or its last part: the end of a sentence that begins with "say". */
  readonly fields: Readonly<Record<string, string>>
  /** People by role or contact, with their article. */
  readonly roles: Readonly<Record<string, string>>
  /** A unit, singular and plural. */
  readonly units: Readonly<Record<string, readonly [one: string, many: string]>>
}

/** The words of a quiz. */
export interface QuizWords {
  readonly title: string
  readonly intro: string
  readonly answers: string
  /** One account of each kind. */
  readonly account: Readonly<Record<AccountKind, string>>
  /** Before the words of a post: where they would stand. */
  readonly on: (account: string) => string
  /** That a post, close as it is to a rule, may go out. */
  readonly nothing: (rule: string) => string
}

/** The words of one language. An imported object, so that a page carries only its own. */
export interface Words extends Names {
  readonly language: string
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly status: Readonly<Record<Finding['status'], string>>
  /** What an effect asks, in a policy that people read. */
  readonly effects: Readonly<Record<Effect, string>>
  /** The kinds of account, in the plural. */
  readonly accounts: Readonly<Record<AccountKind, string>>
  readonly refusals: Readonly<Record<Refusal['why'], string>>
  readonly errors: Readonly<Record<EvaluationError['code'], string>>
  readonly ask: Readonly<Record<Party, string>>
  /** The eleven concerns of a policy, from 1. */
  readonly concerns: readonly string[]
  /** Puts quotation marks around a text. */
  readonly quote: (text: string) => string
  /** A name, a colon and what belongs to it. */
  readonly pair: (name: string, text: string) => string
  /** A sentence, once its first letter is a capital. */
  readonly sentence: (text: string) => string
  /** `a, b and c`. */
  readonly and: (list: readonly string[]) => string
  /** `a, b or c`. */
  readonly or: (list: readonly string[]) => string
  /** An ISO 8601 duration as people say it. */
  readonly duration: (iso: string) => string
  /** A number as people write it. */
  readonly number: (n: number) => string
  /** Whether a number takes the singular. */
  readonly isOne: (n: number) => boolean
  /** The sentences, as functions of what they name. */
  readonly say: {
    /** What was found, and where. */
    readonly found: (what: string, where: string) => string
    /** Why a finding no longer holds. */
    readonly because: (names: string) => string
    /** In which scopes. */
    readonly in: (scopes: string) => string
    readonly why: string
    /** Before the title of a rule that may apply. */
    readonly unsettled: string
    readonly rule: string
    readonly after: string
    readonly missing: string
    /** A field that is missing, and whom to ask. */
    readonly need: (field: string, ask: string) => string
    /** A field that has no words of its own. */
    readonly field: (id: string) => string
    /** How many rules could not be judged. */
    readonly unjudged: (count: number) => string
    /** What would have to be connected for the rules that could not be judged. */
    readonly connect: (fields: string) => string
    /** Languages that a rule has no words for. */
    readonly uncovered: (languages: string) => string
    readonly errors: string
    /** Who must agree: one of them, each, or how many. */
    readonly roles: (names: readonly string[], need: 'any' | 'each' | number) => string
    /** Then, who must agree next. */
    readonly then: (roles: string) => string
    /** Whom to write to. */
    readonly contact: (name: string) => string
    /** A record that does not count, and why. */
    readonly refused: (who: string, why: string) => string
    readonly nothing: string
    /** How soon or how long, an ISO 8601 duration. */
    readonly within: (duration: string) => string
    /** What would let a post out, as one sentence. */
    readonly smallest: (steps: readonly string[]) => string
    /** What only a person can do to let it out. */
    readonly byHand: (steps: readonly string[]) => string
    /** That nothing but another text lets it out. */
    readonly rewrite: string
    /** An answer to a missing field, and which one helps. */
    readonly answer: (field: string, value: string) => string
    /** Publish after some hour. */
    readonly wait: (day: string, time: string) => string
    readonly yes: string
    readonly no: string
    readonly none: string
  }
  readonly policy: PolicyWords
  readonly quiz: QuizWords
}

/**
 * The words that a rendering was given.
 * @throws TypeError where they were left out, saying what to do.
 */
export const wordsOf = (writing: { readonly words: Words } | undefined): Words => {
  const words = writing?.words
  must(
    typeof words?.language === 'string',
    'words',
    "the words of a language: import { en } from 'charte/render', pass { words: en }",
  )
  return words as Words
}

/** The words of a text in a language; in English, or in any language, where it has none. */
export const textIn = (text: Text | undefined, language: string): string => {
  if (text === undefined || typeof text === 'string') return text ?? ''
  return text[language] ?? text.en ?? text[Object.keys(text).sort()[0] ?? ''] ?? ''
}
