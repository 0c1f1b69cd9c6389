import type { Fact } from '../model/index.js'
import { parseInstant } from '../time/index.js'
import { lacking } from './partly-known.js'

const HOUR = 3_600_000

/** How many acts of the account stand in the thread of the post (`thread.id`) in the hours before the post time; 0 without a thread. */
export const activityThread: Fact<'activity.thread'> = {
  id: 'activity.thread',
  title: { en: 'the account’s acts in the same thread', fr: 'les actes du compte dans le même fil' },
  kind: { type: 'number' },
  reads: ['now', 'publishAt', 'activity', 'account.id', 'thread.id'],
  params: { hours: { kind: { type: 'number' }, default: 24, polarity: '+' } },
  observe: ({ post, context, at }, { params }) => {
    const thread = post.thread?.id ?? ''
    if (thread === '') return { value: 0 }
    const { activity } = context
    if (!activity || at === undefined) return lacking({ activity, now: at })
    const account = post.account?.id ?? ''
    const from = at - Number(params.hours) * HOUR
    let count = 0
    for (const entry of activity) {
      if (entry.thread !== thread || (entry.account ?? '') !== account) continue
      const then = parseInstant(entry.at)
      if (then === undefined) return { value: undefined, missing: ['activity'] }
      if (then > from && then < at) count += 1
    }
    return { value: count }
  },
}
