import type { EvaluationError, Finding, Outcome, Party, Refusal, Text } from '../model/index.js'

/** The words of one language. An imported object, so that a page carries only its own. */
export interface Words {
  readonly language: string
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly status: Readonly<Record<Finding['status'], string>>
  /** What an evidence's kind is called. */
  readonly kinds: Readonly<Record<string, string>>
  /** What an obligation asks. */
  readonly duties: Readonly<Record<string, string>>
  readonly refusals: Readonly<Record<Refusal['why'], string>>
  readonly errors: Readonly<Record<EvaluationError['code'], string>>
  /** Where something stands, by the last part of its pointer. */
  readonly places: Readonly<Record<string, string>>
  /** What a field says, by its id or its last part. */
  readonly fields: Readonly<Record<string, string>>
  readonly ask: Readonly<Record<Party, string>>
  /** Puts quotation marks around a text. */
  readonly quote: (text: string) => string
  /** The sentences, as functions of what they name. */
  readonly say: {
    /** What was found, and where. */
    readonly found: (what: string, where: string) => string
    /** Why a finding no longer holds. */
    readonly because: (names: string) => string
    /** In which scopes. */
    readonly in: (scopes: string) => string
    readonly todo: string
    readonly after: string
    readonly missing: string
    /** A field that is missing, and whom to ask. */
    readonly need: (field: string, ask: string) => string
    /** How many rules could not be judged. */
    readonly unjudged: (count: number) => string
    readonly errors: string
    /** Who must agree, and how many of them. */
    readonly roles: (roles: string, need: 'any' | 'each' | number) => string
    /** Whom to write to. */
    readonly contact: (name: string) => string
    /** A record that does not count, and why. */
    readonly refused: (who: string, why: string) => string
    readonly nothing: string
  }
}

/** The words of a text in a language; in English, or in any language, where it has none. */
export const textIn = (text: Text | undefined, language: string): string => {
  if (text === undefined || typeof text === 'string') return text ?? ''
  return text[language] ?? text.en ?? text[Object.keys(text).sort()[0] ?? ''] ?? ''
}
