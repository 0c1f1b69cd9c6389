import { describe, expect, it } from 'vitest'
import type { Bundle, Condition, Context, Json, Obligation, Pack, Policy, Post, Rule } from '../../src/model/index.js'
import type { bundleSchema, packSchema, policySchema } from '../../src/schema/bundle-schema.js'
import type { contextSchema } from '../../src/schema/context-schema.js'
import type { postSchema } from '../../src/schema/post-schema.js'
import type { obligation, ruleSchema } from '../../src/schema/rule-schema.js'
import type { Said } from '../../src/schema/shape.js'

/** `true` where each of two types may stand for the other. */
type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? true
    : 'the model does not fit the schema'
  : 'the schema does not fit the model'

/** A type with no key left out, so that a key which only one side has is seen. Obligations are compared by themselves. */
type Full<T> =
  Same<T, Condition> extends true
    ? 'condition'
    : Same<T, Json> extends true
      ? 'json'
      : Same<T, Obligation> extends true
        ? 'obligation'
        : T extends readonly (infer Item)[]
          ? readonly Full<Item>[]
          : T extends object
            ? { readonly [Key in keyof T]-?: Full<Exclude<T[Key], undefined>> }
            : T

type Equal<Schema, Model> =
  Same<Said<Schema>, Model> extends true ? Same<Full<Said<Schema>>, Full<Model>> : Same<Said<Schema>, Model>

describe('the schemas', () => {
  it('say exactly what the interfaces of the model say', () => {
    // The compiler is the judge: anything but `true` names what differs.
    const post: Equal<typeof postSchema, Post> = true
    const context: Equal<typeof contextSchema, Context> = true
    const rule: Equal<typeof ruleSchema, Rule> = true
    const pack: Equal<typeof packSchema, Pack> = true
    const policy: Equal<typeof policySchema, Policy> = true
    const bundle: Equal<typeof bundleSchema, Bundle> = true
    const duty: Same<Said<typeof obligation>, Obligation> = true
    expect([post, context, rule, pack, policy, bundle, duty]).not.toContain(false)
  })

  it('would be caught if they did not', () => {
    const more: Equal<typeof postSchema, Post & { readonly mood?: string | undefined }> =
      'the schema does not fit the model'
    const less: Equal<typeof postSchema, Omit<Post, 'text'>> = 'the model does not fit the schema'
    const other: Equal<typeof postSchema, Omit<Post, 'text'> & { readonly text?: 3 | undefined }> =
      'the schema does not fit the model'
    expect([more, less, other]).toHaveLength(3)
  })
})
