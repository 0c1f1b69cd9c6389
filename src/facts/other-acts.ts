import { contentDigest } from '../digest/index.js'
import type { Action, FactInput } from '../model/index.js'
import { parseInstant } from '../time/index.js'

/** What an account did or will do, and when, in milliseconds. */
export interface Act {
  readonly at: number
  readonly action: Action
}

/**
 * The acts of the post's account, this one left out; undefined if the activity is not known. An entry at the very post
 * time is this act if it has its content digest, or none.
 */
export const otherActs = ({ post, context, at }: FactInput): readonly Act[] | undefined => {
  const { activity } = context
  if (!activity) return undefined
  const account = post.account?.id ?? ''
  const acts: Act[] = []
  for (const entry of activity) {
    if ((entry.account ?? '') !== account) continue
    const then = parseInstant(entry.at)
    if (then === undefined) return undefined
    if (then === at && (!entry.digest || entry.digest === contentDigest(post))) continue
    acts.push({ at: then, action: entry.action ?? 'publish' })
  }
  return acts
}
