import type { Bundle, Context, Pack, Policy, Post, Problem } from '../model/index.js'
import { bundleSchema, packSchema, policySchema } from './bundle-schema.js'
import { check, parse } from './check.js'
import { contextSchema, postSchema } from './post-schema.js'

/** Every problem of a post, as it comes from outside. Never throws on data. */
export const checkPost = (value: unknown): readonly Problem[] => check(value, postSchema, false)
/** Every problem of a context; `policy`, which is not data, is left out. */
export const checkContext = (value: unknown): readonly Problem[] => {
  if (value === null || typeof value !== 'object' || !('policy' in value)) return check(value, contextSchema, false)
  const { policy: _, ...data } = value
  return check(data, contextSchema, false)
}
/** Every problem of the shape of a pack. */
export const checkPack = (value: unknown): readonly Problem[] => check(value, packSchema, true)
/** Every problem of the shape of a policy file. */
export const checkPolicy = (value: unknown): readonly Problem[] => check(value, policySchema, true)
/** Every problem of the shape of a bundle; what it means is checked by `checkPolicy` of the main door. */
export const checkBundle = (value: unknown): readonly Problem[] => check(value, bundleSchema, true)

/** The post, or one `InputError` with every problem. */
export const parsePost = (value: unknown): Post => parse(value, checkPost(value))
/** The context, or one `InputError` with every problem. */
export const parseContext = (value: unknown): Context => parse(value, checkContext(value))
/** The pack, or one `InputError` with every problem. */
export const parsePack = (value: unknown): Pack => parse(value, checkPack(value))
/** The policy file, or one `InputError` with every problem. */
export const parsePolicy = (value: unknown): Policy => parse(value, checkPolicy(value))
/** The bundle, or one `InputError` with every problem. */
export const parseBundle = (value: unknown): Bundle => parse(value, checkBundle(value))

export { InputError } from '../model/index.js'
export { type JsonSchema, jsonSchemas, ruleSchema, type SchemaName } from './json-schema.js'
export { nearest } from './nearest.js'
