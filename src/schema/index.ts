import type { Bundle, Context, Pack, Policy, Post, Problem } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { bundleSchema, packSchema, policySchema } from './bundle-schema.js'
import { check, parse } from './check.js'
import { contextSchema } from './context-schema.js'
import { postSchema } from './post-schema.js'

/** A context as it is handed to `evaluate`, less the policy, which is no data. */
const withoutPolicy = (value: unknown): unknown => {
  if (!isPlain(value) || !Object.hasOwn(value, 'policy')) return value
  const { policy: _, ...data } = value
  return data
}

/** Every problem of a post as it comes from outside. Never throws on data. */
export const checkPost = (value: unknown): readonly Problem[] => check(value, postSchema)
/** Every problem of a context; its `policy`, which is no data, is not looked at. Never throws on data. */
export const checkContext = (value: unknown): readonly Problem[] => check(withoutPolicy(value), contextSchema)
/** Every problem of the shape of a pack or region file; what it means, the compiler checks. Never throws on data. */
export const checkPack = (value: unknown): readonly Problem[] => check(value, packSchema)
/** Every problem of the shape of a policy file; what it means, the compiler checks. Never throws on data. */
export const checkPolicy = (value: unknown): readonly Problem[] => check(value, policySchema)
/** Every problem of the shape of a bundle; what it means is checked by `checkPolicy` of the main door. Never throws on data. */
export const checkBundle = (value: unknown): readonly Problem[] => check(value, bundleSchema)

/** A copy of the post without `null` members. @throws InputError once, with every problem. */
export const parsePost = (value: unknown): Post => parse(value, postSchema)
/** A copy of the context without `null` members and without `policy`. @throws InputError once, with every problem. */
export const parseContext = (value: unknown): Context => parse(withoutPolicy(value), contextSchema)
/** A copy of the pack without `null` members. @throws InputError once, with every problem. */
export const parsePack = (value: unknown): Pack => parse(value, packSchema)
/** A copy of the policy file without `null` members. @throws InputError once, with every problem. */
export const parsePolicy = (value: unknown): Policy => parse(value, policySchema)
/** A copy of the bundle without `null` members. @throws InputError once, with every problem. */
export const parseBundle = (value: unknown): Bundle => parse(value, bundleSchema)

export { InputError } from '../model/index.js'
export type { JsonSchema } from './condition-json-schema.js'
export { type FileKind, jsonSchemas, ruleSchema } from './json-schema.js'
export { nearest } from './nearest.js'
