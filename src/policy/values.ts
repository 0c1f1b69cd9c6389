import {
  ACCOUNT_KINDS,
  type Condition,
  type EffectByKind,
  type Exception,
  type Nature,
  type ParamValue,
  type Rule,
  type Term,
  type Terms,
} from '../model/index.js'
import { isLanguageKey } from '../schema/language-key.js'
import { own } from './own.js'

/** A condition and where it stands in the bundle. */
export interface Placed<T> {
  readonly value: T
  readonly at: string
}

/** The settings of one use in one scope. */
export interface Values {
  readonly effect: EffectByKind
  readonly on: boolean
  readonly params: { readonly [name: string]: ParamValue }
  /** Word lists by list name (`''` for the one without a name) and language. */
  readonly terms: { readonly [list: string]: Terms }
  readonly when?: Placed<Condition>
  readonly except?: Placed<readonly Exception[]>
  readonly waivableBy: readonly string[]
}

/** Whether a rule is a duty, a permit or a protection. */
export const natureOf = (rule: Rule): Nature => (rule.lifts ? 'permit' : rule.caps ? 'protect' : 'duty')

/** Word lists by list name, which those given by language alone do not have. */
const byList = (terms: object | undefined): { readonly [list: string]: object } =>
  terms && Object.keys(terms).every(isLanguageKey)
    ? { '': terms }
    : ((terms ?? {}) as { readonly [list: string]: object })

const OFF: EffectByKind = { official: 'off', representative: 'off', personal: 'off' }

/** Spreads one effect over the three account kinds. */
const byKind = (effect: Rule['effect']): EffectByKind => {
  if (typeof effect === 'object') return effect
  if (effect === 'permit' || effect === 'protect') return OFF
  return Object.fromEntries(ACCOUNT_KINDS.map((kind) => [kind, effect])) as unknown as EffectByKind
}

/** What a rule's own pack says. */
export const packValues = (rule: Rule): Values => ({
  effect: byKind(rule.effect),
  on: rule.effect === 'permit' || rule.effect === 'protect',
  params: Object.fromEntries(Object.entries(rule.params ?? {}).map(([name, parameter]) => [name, parameter.default])),
  terms: byList(rule.terms) as Values['terms'],
  waivableBy: [],
})

/** The same values, judging nothing. */
export const switchedOff = (values: Values): Values => ({ ...values, effect: OFF, on: false })

const word = (term: Term): string => (typeof term === 'string' ? term : term.term)

/** Applies a change to one word list of one language. */
export const changeTerms = (list: readonly Term[], change: unknown): readonly Term[] => {
  if (Array.isArray(change)) return change as readonly Term[]
  const { add = [], remove = [] } = change as { add?: readonly Term[]; remove?: readonly string[] }
  const kept = list.filter((term) => !remove.includes(word(term)))
  return [...kept, ...add.filter((term) => !kept.some((other) => word(other) === word(term)))]
}

/** Word-list changes, by list name and language. */
export const termChanges = (
  terms: { readonly [key: string]: unknown } | undefined,
): readonly (readonly [string, string, unknown])[] =>
  Object.entries(byList(terms)).flatMap(([list, languages]) =>
    Object.entries(languages).map(([language, change]) => [list, language, change as unknown] as const),
  )

/** The word list of a list name and language. */
export const termsOf = (values: Values, list: string, language: string): readonly Term[] =>
  own(own(values.terms, list), language) ?? []
