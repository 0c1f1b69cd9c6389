import type { Calendar, Context } from './context.js'
import type { Kind, Party } from './kind.js'
import type { Post } from './post.js'
import type { Reading } from './reading.js'
import type { Json, Language, ScopeCode, Text, Zone } from './words.js'

/** A date and time of day on some clock. */
export interface Clock {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Minutes since local midnight, 0–1439. */
  readonly minute: number
  /** `mon` … `sun`. */
  readonly weekday: string
}

/** Reads instants on local clocks. */
export interface Zones {
  /** The offset from UTC, in minutes, of a zone at an instant in milliseconds; undefined for an unknown zone. */
  offset(zone: Zone, at: number): number | undefined
}

/** A term list or name list, ready to be looked up. Made by `text/`, opaque elsewhere. */
export interface Lexicon {
  /** The languages it has words for; `any` among them when it has words for all. */
  readonly languages: readonly Language[]
}

/** Many lexicons joined, so that one pass over a text finds the terms of all. Made by `text/`, opaque elsewhere. */
export interface Dictionary {
  readonly lexicons: ReadonlySet<Lexicon>
}

/** All that a fact may look at. */
export interface FactInput {
  readonly post: Post
  readonly context: Context
  /** The text, read once and only as far as asked. */
  readonly text: Reading
  /** The present instant in milliseconds; undefined when it could not be read. */
  readonly now: number | undefined
  /** The post time in milliseconds. */
  readonly at: number | undefined
  /** The account's clock. */
  readonly zone: Zone | undefined
  readonly zones: Zones
  /** The scopes in force and all those around them. */
  readonly scopes: readonly ScopeCode[]
  /** The dates that region files bring. */
  readonly calendar: Calendar
  /** Protected names, by list. */
  readonly names: ReadonlyMap<string, Lexicon>
}

/** How one rule asks for a fact. */
export interface FactCall {
  /** The fact's own parameters, resolved. */
  readonly params: { readonly [name: string]: Json }
  /** The rule's word lists, by name; `''` for the list without a name. */
  readonly terms: ReadonlyMap<string, Lexicon>
}

/**
 * An item of a list that a fact found. Beside its attributes it may say where it was found:
 * `at` (JSON pointer), `start`, `end` (UTF-16 units) and `kind` become the evidence.
 */
export interface Found {
  readonly at?: string
  readonly start?: number
  readonly end?: number
  readonly kind?: string
  /** For attributes that are not known: the fields that would tell. Default: the attribute itself, in the item's field. */
  readonly missing?: { readonly [attribute: string]: readonly string[] }
  readonly [attribute: string]: unknown
}

/** What a fact saw. Anything else is a fact that failed: an error of the decision. */
export interface Observed {
  /** The value; undefined when it is not known. `null` means none. */
  readonly value: unknown
  /** The missing fields, when the value is unknown. Default: all knowledge among the fact's `reads`. */
  readonly missing?: readonly string[]
  /**
   * Of a list that is not known: the items that are certain to be in it. Learning more may add others and settle their
   * unknown attributes; it takes none away and changes no known attribute.
   */
  readonly certain?: readonly unknown[]
}

/** A parameter of a fact. */
export interface FactParam {
  readonly kind: Kind
  /** Its value when a rule does not give one. */
  readonly default: Json
  /** As it grows, the fact grows (`+`), shrinks (`-`); absent: neither. */
  readonly polarity?: '+' | '-'
}

/** A named, typed, pure observation of post and context. */
export interface Fact<Id extends string = string> {
  readonly id: Id
  /** What it says, in words. */
  readonly title: Text
  readonly kind: Kind
  /** The fields it reads, for hosts. */
  readonly reads: readonly string[]
  readonly params?: { readonly [name: string]: FactParam }
  /** It reads the rule's own word lists; as these grow, it grows. */
  readonly terms?: true
  /** The JSON pointer of the field it returns as it stands, so that its items have an address. */
  readonly at?: string
  /** Whom to ask for it, when a pack declared it. */
  readonly ask?: Party
  /**
   * The languages that it can read, as asked; absent or undefined: all. In a post of another language a rule that reads
   * it and finds nothing is `unjudged`.
   */
  covers?(call: FactCall): readonly Language[] | undefined
  /** Lexicons of the call without whose words in the text its list is empty: the evaluator then need not ask it. */
  words?(call: FactCall): readonly (Lexicon | undefined)[]
  /** Must be pure, and return in time linear in the text. */
  observe(input: FactInput, call: FactCall): Observed
}
