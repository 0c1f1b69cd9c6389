import type { Condition } from './condition.js'
import type { Calendar } from './context.js'
import type { Effect, EffectByKind } from './effect.js'
import type { DeclaredFact, Lock, ParamValue, Rule, Source, Term } from './rule.js'
import type { Duration, ScopeCode, Text, Zone } from './words.js'

/** Changes to one word list: in full for a language, or what to add and what to remove. */
export type TermChange =
  | readonly Term[]
  | { readonly add?: readonly Term[] | undefined; readonly remove?: readonly string[] | undefined }

/** One exception. */
export interface Exception {
  /** When it holds. */
  readonly when: Condition
  /** Why. */
  readonly reason: Text
}

/** What a policy, a scope or a region file changes on a rule, or one more use of it. */
export interface Setting {
  /** The rule used once more under this entry's name. Absent: the entry's name is the rule. */
  readonly rule?: string | undefined
  /** It judges only when this also holds. */
  readonly when?: Condition | undefined
  /** It does not judge when one of these holds. */
  readonly except?: readonly Exception[] | undefined
  /** One effect, or some kinds' effects; the others stay. */
  readonly effect?: Effect | Partial<EffectByKind> | 'permit' | 'protect' | undefined
  /** Values of parameters. */
  readonly params?: { readonly [name: string]: ParamValue } | undefined
  /** Changes to its word lists: by language, or by list name and language. */
  readonly terms?: { readonly [key: string]: TermChange | { readonly [language: string]: TermChange } } | undefined
  /** What may not be loosened further in. */
  readonly lock?: Lock | undefined
  /** Roles that may exempt a person from it. */
  readonly waivableBy?: readonly string[] | undefined
  /** Why. A loosening asks for it. */
  readonly reason?: Text | undefined
  /** Where it comes from. */
  readonly sources?: readonly Source[] | undefined
}

/** Settings by rule id, or by the name of one more use. */
export type Settings = { readonly [entry: string]: Setting }

/** A clause for people, without conditions. */
export interface Statement {
  /** Its words. */
  readonly text: Text
  /** Which of the eleven concerns it serves. */
  readonly concern?: readonly number[] | undefined
  /** Who keeps it alive. */
  readonly owner?: string | undefined
  /** How often it is read again. */
  readonly review?: Duration | undefined
  /** What people may be asked to attest. */
  readonly items?: readonly Text[] | undefined
  /** Where it is written at length. */
  readonly url?: string | undefined
}

/** Rules shipped together: data only. A region file is a pack whose id is its scope's code in lower case. */
export interface Pack {
  readonly $schema?: string | undefined
  /** The version of this format. */
  readonly format: 1
  /** Kebab-case. */
  readonly id: string
  /** Semantic version. */
  readonly version: string
  /** Its name. */
  readonly title: Text
  /** Rules by file name. */
  readonly rules?: { readonly [name: string]: Rule } | undefined
  /** Facts whose values the host supplies. */
  readonly facts?: { readonly [fact: string]: DeclaredFact } | undefined
  /** Conditions that its rules share by name. */
  readonly conditions?: { readonly [name: string]: Condition } | undefined
  /** Clauses for people. */
  readonly statements?: { readonly [name: string]: Statement } | undefined
  /** Old rule names → new rule names. */
  readonly renamed?: { readonly [name: string]: string } | undefined
  /** In a region file: the scope it lies within. Default: the part of its code before the first hyphen, or everywhere. */
  readonly within?: ScopeCode | undefined
  /** In a region file: the clock of its scope, unless the policy gives it another. */
  readonly zone?: Zone | undefined
  /** In a region file: what its scope changes. */
  readonly overrides?: Settings | undefined
  /** In a region file: its dates, always known. */
  readonly calendar?: Calendar | undefined
  /** In a region file: what the law asks, in words, with sources. */
  readonly notes?: readonly { readonly text: Text; readonly sources: readonly Source[] }[] | undefined
}

/** A place in the organisation. */
export interface Scope {
  /** Its name. */
  readonly title?: Text | undefined
  /** The scope it lies within. Absent: everywhere. */
  readonly within?: ScopeCode | undefined
  /** Its time zone. */
  readonly zone?: Zone | undefined
  /** What it changes. */
  readonly rules?: Settings | undefined
}

/** A policy: packs, differences, scopes. */
export interface Policy {
  readonly $schema?: string | undefined
  /** The version of this format. */
  readonly format: 1
  /** Kebab-case. */
  readonly id: string
  /** Semantic version. */
  readonly version: string
  /** Its name. */
  readonly title?: Text | undefined
  /** Pack id → version prefix: `"1"`, `"1.4"`. */
  readonly packs: { readonly [pack: string]: string }
  /** Why it loosens what it does, for entries without a reason of their own. */
  readonly reason?: Text | undefined
  /** What it changes everywhere. */
  readonly rules?: Settings | undefined
  /** The places. Countries are declared already. */
  readonly scopes?: { readonly [code: ScopeCode]: Scope } | undefined
  /** The fields that its hosts connect: their absence may hold a post. Default: none. */
  readonly knows?: readonly string[] | undefined
  /** Which roles and labels count as which others: `{ "trainee": ["staff"] }`. */
  readonly countsAs?: { readonly [word: string]: readonly string[] } | undefined
  /** Conditions that `when` and `except` share by name. */
  readonly conditions?: { readonly [name: string]: Condition } | undefined
  /** Clauses for people. */
  readonly statements?: { readonly [name: string]: Statement } | undefined
}

/** A list of protected names: as text, or as keyed hashes of their folded words. */
export type NameList =
  | { readonly text: readonly string[] }
  | {
      /** The key of the hash: HMAC-SHA-256, hexadecimal. */
      readonly key: string
      /** The longest name, in words. */
      readonly words: number
      /** The first 16 hexadecimal digits of each hash. */
      readonly hashes: readonly string[]
    }

/** All that a decision needs but the post and the context: the only thing compiled, stored or sent. */
export interface Bundle {
  readonly $schema?: string | undefined
  readonly policy: Policy
  readonly packs: readonly Pack[]
  /** Protected names by list: `donors`, `beneficiaries`, `code-names`. */
  readonly names?: { readonly [list: string]: NameList } | undefined
}
