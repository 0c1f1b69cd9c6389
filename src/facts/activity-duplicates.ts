import { contentDigest } from '../digest/index.js'
import type { Fact } from '../model/index.js'
import { parseInstant } from '../time/index.js'
import { lacking } from './partly-known.js'

const DAY = 86_400_000

/** How often the account published this very content, told by its digest, in the `days` before the post time; 0 days: ever. An entry at the post time is this post. */
export const activityDuplicates: Fact<'activity.duplicates'> = {
  id: 'activity.duplicates',
  title: { en: 'how often this very content went out before', fr: 'combien de fois ce même contenu est déjà parti' },
  kind: { type: 'number' },
  reads: ['now', 'publishAt', 'activity', 'account.id'],
  params: { days: { kind: { type: 'number' }, default: 7 } },
  observe: ({ post, context, at }, { params }) => {
    const { activity } = context
    if (!activity || at === undefined) return lacking({ activity, now: at })
    const account = post.account?.id ?? ''
    const mine = activity.filter((entry) => entry.digest && (entry.account ?? '') === account)
    if (mine.length === 0) return { value: 0 }
    const digest = contentDigest(post)
    const days = Number(params.days)
    const from = days === 0 ? Number.NEGATIVE_INFINITY : at - days * DAY
    let count = 0
    for (const entry of mine) {
      if (entry.digest !== digest) continue
      const then = parseInstant(entry.at)
      if (then === undefined) return { value: undefined, missing: ['activity'] }
      if (then >= from && then < at) count += 1
    }
    return { value: count }
  },
}
