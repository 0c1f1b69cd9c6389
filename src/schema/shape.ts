import type { Problem } from '../model/index.js'
import type { Form } from './forms.js'

declare const SAID: unique symbol

/** What a value has to look like, as data: read by `read-shape.ts`, and made a schema of zod by `to-zod.ts`. */
export type Node =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'unknown' }
  | { readonly kind: 'word'; readonly words: readonly (string | number)[] }
  | { readonly kind: 'list'; readonly of: Node }
  | { readonly kind: 'record'; readonly of: Node; readonly key?: Node | undefined }
  | { readonly kind: 'object'; readonly keys: { readonly [key: string]: Node } }
  | { readonly kind: 'union'; readonly of: readonly Node[] }
  | { readonly kind: 'optional'; readonly of: Node; readonly exact: boolean }
  | { readonly kind: 'form'; readonly of: Node; readonly form: Form; readonly fits: (value: never) => boolean }
  | { readonly kind: 'checked'; readonly of: Node; readonly look: (value: unknown) => readonly Problem[] }

/** A shape, and the type of what has it. */
export type Shape<T = unknown> = Node & { readonly [SAID]?: () => T }
/** The type of what has a shape. */
export type Said<S> = S extends { readonly [SAID]?: () => infer T } ? T : never

type Optional<T> = Shape<T> & { readonly kind: 'optional' }
type Keys = { readonly [key: string]: Shape }
type Loose<K extends Keys> = { [key in keyof K]: K[key] extends Optional<unknown> ? key : never }[keyof K]
type Flat<T> = { [key in keyof T]: T[key] }
type Members<K extends Keys> = Flat<
  { readonly [key in Exclude<keyof K, Loose<K>>]: Said<K[key]> } & { readonly [key in Loose<K>]?: Said<K[key]> }
>

/** Any text. */
export const string: Shape<string> = { kind: 'string' }
/** Any finite number. */
export const number: Shape<number> = { kind: 'number' }
/** `true` or `false`. */
export const boolean: Shape<boolean> = { kind: 'boolean' }
/** Whatever plain data there is. */
export const unknown = <T>(): Shape<T> => ({ kind: 'unknown' })
/** One of some words or numbers. */
export const word = <const T extends string | number>(...words: readonly T[]): Shape<T> => ({ kind: 'word', words })
/** A list. */
export const list = <T>(of: Shape<T>): Shape<readonly T[]> => ({ kind: 'list', of })
/** An object of any keys, or of those that have a shape themselves. */
export const record = <T>(of: Shape<T>, key?: Shape<string>): Shape<{ readonly [key: string]: T }> => ({
  kind: 'record',
  of,
  key,
})
/** An object of exactly these keys. */
export const object = <K extends Keys>(keys: K): Shape<Members<K>> => ({ kind: 'object', keys })
/** A value of one shape among several. */
export const union = <const S extends readonly Shape[]>(of: S): Shape<Said<S[number]>> => ({ kind: 'union', of })
/** A key that may be left out. */
export const optional = <T>(of: Shape<T>): Optional<T | undefined> => ({ kind: 'optional', of, exact: false })
/** A key that may be left out, and never stands there without a value. */
export const exact = <T>(of: Shape<T>): Optional<T> => ({ kind: 'optional', of, exact: true })
/** A value of a certain form. */
export const formed = <T>(of: Shape<T>, form: Form, fits: (value: T) => boolean): Shape<T> => ({
  kind: 'form',
  of,
  form,
  fits,
})
/** A shape that also asks a question of its own, whether or not all else is in order. Pointers are relative to the value. */
export const checked = <T>(of: Shape<T>, look: (value: unknown) => readonly Problem[]): Shape<T> => ({
  kind: 'checked',
  of,
  look,
})
