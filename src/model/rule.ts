import type { Action } from './action.js'
import type { Condition, ParamRef } from './condition.js'
import type { Context } from './context.js'
import type { Effect, EffectByKind, Outcome } from './effect.js'
import type { Kind, Party } from './kind.js'
import { must } from './must.js'
import type { Post } from './post.js'
import type { Day, Duration, Text } from './words.js'

/** A parameter: what a policy may set on a rule. Which way is stricter is computed, never declared. */
export type Parameter = {
  /** What it sets, in words. */
  readonly title?: Text | undefined
  /** The unit, for numbers: `minutes`, `hours`, `days`, `posts`, `years`, … */
  readonly unit?: string | undefined
} & (
  | {
      readonly kind: 'number'
      readonly default: number
      readonly min?: number | undefined
      readonly max?: number | undefined
    }
  | { readonly kind: 'switch'; readonly default: boolean }
  | { readonly kind: 'text'; readonly default: string }
  | { readonly kind: 'choice'; readonly default: string; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly default: readonly string[]; readonly options?: readonly string[] | undefined }
  | { readonly kind: 'duration'; readonly default: Duration }
)
/** The value of a parameter. */
export type ParamValue = number | boolean | string | readonly string[]

/** One entry of a word list: a word or phrase, or one with the contexts in which it does not count. */
export type Term =
  | string
  | {
      readonly term: string
      /** Phrases around it that make it harmless. */
      readonly unless?: readonly string[] | undefined
      /** Also inside compounds: `Spende` in `Spendenkonto`. Default: whole words only. */
      readonly inside?: boolean | undefined
      /** Why it is listed. */
      readonly note?: Text | undefined
      /** Where it comes from. */
      readonly source?: string | undefined
    }
/** Words by language; `any` counts in every language. */
export type Terms = { readonly [language: string]: readonly Term[] }

/** Where a rule, a number or a legal claim comes from. */
export interface Source {
  /** The law, the policy or the study. */
  readonly title: string
  /** Where it can be read. */
  readonly url?: string | undefined
  /** The day on which it was read: a `legal` rule needs one dated source. */
  readonly asOf?: Day | undefined
  /** Whether somebody checked the text itself. Default: false. */
  readonly verified?: boolean | undefined
}

/** The changes to a post, account or register that an obligation may ask for; met when the rule no longer matches. */
export const CHANGES = [
  'change',
  'remove',
  'mask',
  'disclaimer',
  'disclose',
  'label',
  'imprint',
  'alt-text',
  'captions',
  'source',
  'credit',
  'link',
  'translation',
  'blur',
  'crop',
  'strip-metadata',
  'remove-geo',
  'rename',
  'shorten',
  'split',
  'plain-letters',
  'camel-case',
  'consent',
  'delay',
  'move-channel',
  'switch-account',
  'sign',
  'training',
  'ask',
  'correct',
  'record-keeping',
] as const
/** The duties after publication. */
export const FOLLOW_UPS = ['watch-replies', 'take-down', 'notify', 'report', 'keep-record'] as const

/** Who acts on an obligation: the author, somebody in a role, or time itself. */
export type Actor = 'author' | 'role' | 'clock'

/** One step of an approval: who, and how many of them. */
export interface Stage {
  /** Roles that may give it. */
  readonly roles: readonly string[] | ParamRef
  /** `any` one of them, `each` of them, or how many persons. Default: `any`. */
  readonly need?: 'any' | 'each' | number | ParamRef | undefined
}

/** What must be done for a post to go out, or after it went out. */
export type Obligation = {
  /** Before publication (it holds the post) or after it. Default: before, but for follow-ups. */
  readonly due?: 'before' | 'after' | undefined
  /** Words for the person who must act. */
  readonly title?: Text | undefined
  /** Whom to ask: a key of `context.contacts`. */
  readonly contact?: string | undefined
} & (
  | ({
      readonly kind: 'approval'
      /** The team it must come from; `''` for any. */
      readonly team?: string | ParamRef | undefined
      /** How long it counts. Default: for ever. */
      readonly within?: Duration | ParamRef | undefined
      /** Further steps, in order; each begins when the one before is complete. */
      readonly then?: readonly Stage[] | undefined
    } & Stage)
  | {
      readonly kind: 'attestation'
      /** The name of what is attested. */
      readonly statement: string
      /** Roles that may attest. Absent: the author. */
      readonly roles?: readonly string[] | ParamRef | undefined
    }
  | {
      readonly kind: 'disclaimer' | 'disclose' | 'label' | 'imprint'
      /** The policy's own words, to be added as they stand. */
      readonly text?: Text | undefined
    }
  | {
      readonly kind: 'notify' | 'report'
      /** How soon. Default: `normal`. */
      readonly urgency?: 'low' | 'normal' | 'high' | 'immediate' | undefined
    }
  | { readonly kind: 'take-down'; readonly within?: Duration | undefined }
  | { readonly kind: string }
)

/** One example of a rule: a test, a line of its documentation and a question of the quiz. */
export interface Example {
  /** What it shows. */
  readonly title?: Text | undefined
  /** The post. */
  readonly post: Post
  /** What the host knows. Default: `now` is a fixed Tuesday morning. */
  readonly context?: Context | undefined
  /** Parameters that differ from the defaults. */
  readonly params?: { readonly [name: string]: ParamValue } | undefined
  /** Protected names, by list. */
  readonly names?: { readonly [list: string]: readonly string[] } | undefined
  /** Whether the rule matches; for a permit or a protection, whether it is granted. `unknown`: something is missing. */
  readonly fires: boolean | 'unknown'
  /** What the rule alone would cause. Default: what its effect says. */
  readonly outcome?: Outcome | undefined
  /** The words found, as they stand in the text, in order. */
  readonly finds?: readonly string[] | undefined
}

/** A rule, as one file holds it. Its id is its pack's id, `/`, and the file's name. */
export interface Rule {
  /** For the editor. */
  readonly $schema?: string | undefined
  /** One line that begins with Forbid, Require, Limit, Prefer, Permit or Protect. */
  readonly title: Text
  /** Why it exists. */
  readonly rationale?: Text | undefined
  /** Which of the eleven concerns of a policy it serves. */
  readonly concern?: readonly number[] | undefined
  /** The acts it judges. Default: those that put words out. */
  readonly on?: readonly Action[] | undefined
  /** One effect, or one per account kind; `permit` and `protect` are not on the scale. */
  readonly effect: Effect | EffectByKind | 'permit' | 'protect'
  /** What a policy may set. */
  readonly params?: { readonly [name: string]: Parameter } | undefined
  /** When it matches. */
  readonly conditions: Condition
  /** Its own word lists: by language, or by list name and language. */
  readonly terms?: Terms | { readonly [list: string]: Terms } | undefined
  /** What must be done. A `require` without any asks for a change. */
  readonly obligations?: readonly Obligation[] | undefined
  /** For a permit: the rules or tags whose `require` it lifts. */
  readonly lifts?: readonly string[] | undefined
  /** For a protection: the rules or tags it caps at `advise`. */
  readonly caps?: readonly string[] | undefined
  /** Words to group rules by. `safeguarding` and `legal` shield a rule. */
  readonly tags?: readonly string[] | undefined
  /** What may not be loosened further in. */
  readonly lock?: Lock | undefined
  /** What was seen, then the way out. */
  readonly message: Text
  /** Where it comes from. */
  readonly sources?: readonly Source[] | undefined
  /** Its tests, documentation and quiz. */
  readonly examples?: readonly Example[] | undefined
}

/** `tighten-only`: changes may only be stricter · `fixed`: no change at all. */
export type Lock = 'tighten-only' | 'fixed'

/** A fact declared by a pack: the host supplies its value in `context.facts`. */
export interface DeclaredFact {
  /** What it holds. */
  readonly kind: 'boolean' | 'number' | 'text' | 'instant' | 'list'
  /** What it says, in words. */
  readonly title: Text
  /** Whom to ask for it. Default: the host. */
  readonly ask?: Party | undefined
}

/** The kind that a parameter's value has. */
export const parameterKind = (parameter: Parameter): Kind => {
  must(parameter?.kind, 'parameter', "a parameter, like `{ kind: 'number', default: 1 }`")
  switch (parameter.kind) {
    case 'switch':
      return { type: 'boolean' }
    case 'choice':
      return { type: 'text', values: parameter.options }
    case 'list':
      return { type: 'list', of: parameter.options ? { type: 'text', values: parameter.options } : { type: 'text' } }
    default:
      return { type: parameter.kind }
  }
}
