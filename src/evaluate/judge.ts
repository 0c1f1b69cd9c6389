import { checksumOf, contentDigest } from '../digest/index.js'
import { compiledOf } from '../model/compiled-of.js'
import type { CompiledPolicy, Context, Decision, Post } from '../model/index.js'
import type { Case } from './case.js'
import { decide } from './decide.js'
import { observe } from './observe.js'
import { read } from './read.js'
import { scope } from './scope.js'
import { settle } from './settle.js'

/** A context with the policy to judge by: the only member that is not data. */
export type Situation = Context & { readonly policy: CompiledPolicy }

/** Steps 1 to 3: the case of one post in one context. */
export const open = (post: Post, context: Situation): Case & { readonly times: { at: string; for: string } } => {
  const compiled = compiledOf(context?.policy, 'context.policy')
  const here = scope(compiled, post, context)
  const input = read(compiled, here)
  return {
    compiled,
    post: here.post,
    context: here.context,
    action: here.post.action ?? 'publish',
    kinds: here.kinds,
    leaves: here.leaves,
    codes: here.codes,
    input,
    observer: observe(compiled.slots, input),
    errors: here.errors,
    times: here.times,
  }
}

/**
 * Judges one act against a policy. Pure and synchronous: the same input gives the same bytes, and nothing given is changed.
 * Never throws on data; what cannot be read stands in `errors` and holds the post.
 * @param post The act.
 * @param context What the host knows, and `policy`, the compiled policy.
 * @throws TypeError if `context.policy` is not a compiled policy.
 */
export const evaluate = (post: Post, context: Situation): Decision => {
  const c = open(post, context)
  let digest: string | undefined
  let checksum: string | undefined
  const desk = {
    compiled: c.compiled,
    context: c.context,
    author: c.post.author?.id,
    now: c.input.now,
    at: c.input.at,
    digest: () => (digest ??= contentDigest(c.post)),
    checksum: () => (checksum ??= checksumOf(c.input.text.pieces.map(({ text }) => text))),
  }
  return decide(c, settle(c, desk), c.times)
}
