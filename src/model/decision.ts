import type { Effect, Outcome } from './effect.js'
import type { Party } from './kind.js'
import type { Actor, ParamValue } from './rule.js'
import type { Instant, ScopeCode, Text } from './words.js'

/** A part of a string, in UTF-16 units, on grapheme borders; `end` is not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a rule found something, or the value that made it match. Never text of the post. */
export interface Evidence {
  /** The fact that was read. */
  readonly fact: string
  /** What was found: `email`, `term`, `child`, … */
  readonly kind?: string
  /** The JSON pointer, in the post, to the string or the item. In a list named in `errors`, items that cannot be read do not count. */
  readonly at?: string
  /** The part of that string. */
  readonly span?: Span
  /** A number, a switch, a time, or words of the policy. */
  readonly value?: number | boolean | string | readonly string[]
}

/** A repair proposed. */
export interface Fix {
  /** The rule that asks for it. */
  readonly rule: string
  /** `remove` a span, `replace` it, or `insert` text at its start. */
  readonly kind: 'remove' | 'replace' | 'insert'
  /** The JSON pointer, in the post, to the string. */
  readonly at: string
  /** The part of that string. */
  readonly span: Span
  /** The policy's own words, or the passage itself in plainer letters; absent for a removal. */
  readonly text?: string
  /** Whether it may be applied unasked. */
  readonly safe: boolean
  /** A checksum of the words that it repairs, all strings of the post that people see: for any others it is stale. */
  readonly checksum: string
}

/** Why a record did not count. */
export interface Refusal {
  /** The person. */
  readonly by: string
  /** Why: the author's own, another content, the wrong role, too old or outside its window, in the future, out of turn, or a refusal. */
  readonly why: 'own-post' | 'content-changed' | 'wrong-role' | 'too-old' | 'not-yet' | 'out-of-turn' | 'rejected'
}

/** Something to be done, as a decision lists it. */
export interface Duty {
  /** `approval`, `attestation`, `notify`, a change, … */
  readonly kind: string
  /** Before publication (it holds) or after. */
  readonly due: 'before' | 'after'
  /** Who acts. */
  readonly by: Actor
  /** The rules that ask for it. */
  readonly rules: readonly string[]
  /** Roles that may give it. */
  readonly roles?: readonly string[]
  /** How many, or which, of them. */
  readonly need?: 'any' | 'each' | number
  /** Further steps. */
  readonly then?: readonly { readonly roles: readonly string[]; readonly need: 'any' | 'each' | number }[]
  /** The team it must come from. */
  readonly team?: string
  /** The name of what is attested. */
  readonly statement?: string
  /** The policy's words to be added. */
  readonly text?: Text
  /** How long it counts, or how soon it is due. */
  readonly within?: string
  /** Whom to ask: a key of `context.contacts`. */
  readonly contact?: string
  /** How soon. */
  readonly urgency?: string
  /** Words for the person who must act. */
  readonly title?: Text
  /** Records that were given and did not count. */
  readonly refused?: readonly Refusal[]
}

/** The state of a finding. */
export type Status = 'open' | 'undetermined' | 'met' | 'lifted' | 'waived' | 'capped'

/** One rule, on one post, judged alike by one set of scopes. */
export interface Finding {
  /** The rule. */
  readonly rule: string
  /** The name of the added use, if it is one. */
  readonly use?: string
  /** The scopes that judge it alike; `[]` is everywhere. */
  readonly scopes: readonly ScopeCode[]
  /** The strictest effect possible here. */
  readonly effect: Effect
  /** What it alone would cause. */
  readonly outcome: Outcome
  readonly status: Status
  /** The permits, protections or waivers that made it mild. */
  readonly because?: readonly string[]
  readonly evidence: readonly Evidence[]
  /** What must be done before it lets go, and after. */
  readonly obligations: readonly Duty[]
  readonly fixes: readonly Fix[]
  /** The parameters in force. */
  readonly params: { readonly [name: string]: ParamValue }
}

/** A missing field, and whom to ask. */
export interface Need {
  /** The field. */
  readonly field: string
  /** The JSON pointer, in the post, to the item that lacks it. */
  readonly at?: string
  /** Whom to ask. */
  readonly ask: Party
  /** The rules that wait for it. */
  readonly rules: readonly string[]
}

/** A rule that could not be judged, because nothing is connected to what it asks. It never holds a post. */
export interface Unjudged {
  readonly rule: string
  readonly use?: string
  readonly scopes: readonly ScopeCode[]
  /** The fields that would have settled it. */
  readonly fields?: readonly string[]
  /** The languages that its word lists or detectors do not cover. */
  readonly languages?: readonly string[]
}

/** Input that cannot be read, or a fact that failed. It holds the post. */
export interface EvaluationError {
  /** What happened. */
  readonly code:
    | 'no-now'
    | 'bad-date'
    | 'bad-zone'
    | 'wrong-kind'
    | 'unknown-scope'
    | 'cyclic'
    | 'too-long'
    | 'fact-failed'
  /** The field or the fact. */
  readonly field: string
  /** The rules left undetermined by it. */
  readonly rules?: readonly string[]
}

/** The answer. Plain JSON, in canonical order: equal inputs give equal bytes. */
export interface Decision {
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
  readonly obligations: readonly Duty[]
  readonly needs: readonly Need[]
  readonly unjudged: readonly Unjudged[]
  readonly errors: readonly EvaluationError[]
  /** The policy that judged, and the scopes it was judged in. */
  readonly policy: {
    readonly id: string
    readonly version: string
    readonly digest: string
    readonly scopes: readonly ScopeCode[]
  }
  /** The present instant, as given; `''` when it could not be read. */
  readonly at: Instant
  /** The post time: the later of now and `publishAt`. */
  readonly for: Instant
}
