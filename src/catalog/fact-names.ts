import * as facts from '../facts/index.js'
import type { Context, Post } from '../model/index.js'

/** For its type alone, which declarations can spell; of a whole module they cannot. */
const computed = Object.values(facts)
/** The name of a fact that computes. */
export type ComputedFact = (typeof computed)[number]['id']

/** The names of what an object says, and of what the objects in it say; what lists and open maps hold has none. */
type FieldsOf<T> = {
  [K in keyof T & string]-?:
    | K
    | (NonNullable<T[K]> extends readonly unknown[]
        ? never
        : NonNullable<T[K]> extends object
          ? string extends keyof NonNullable<T[K]>
            ? never
            : `${K}.${FieldsOf<NonNullable<T[K]>>}`
          : never)
}[keyof T & string]

type Told = Omit<Context, 'now' | 'scopes' | 'approvals' | 'attestations' | 'waivers' | 'contacts' | 'facts'>

/** The name of a fact that reads a field as it is. */
export type FieldFact = FieldsOf<Post> | FieldsOf<Told>
/** The name of a fact that charte ships: it reads a field, or it computes. */
export type StandardFact = FieldFact | ComputedFact
