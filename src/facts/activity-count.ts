import { ACTIONS, type Fact } from '../model/index.js'
import { parseInstant } from '../time/index.js'

/** How often the account acted, or is scheduled to, in the hours up to the post time; this act is not counted. */
export const activityCount: Fact<'activity.count'> = {
  id: 'activity.count',
  title: { en: 'recent posts of the account', fr: 'publications récentes du compte' },
  kind: { type: 'number' },
  reads: ['activity', 'account.id', 'now', 'publishAt'],
  params: {
    hours: { kind: { type: 'number' }, default: 24, polarity: '+' },
    actions: { kind: { type: 'list', of: { type: 'text', values: ACTIONS } }, default: ['publish'], polarity: '+' },
  },
  observe: ({ post, context, at }, { params }) => {
    const { activity } = context
    if (!activity || at === undefined) return { value: undefined, missing: activity ? [] : ['activity'] }
    const since = at - Number(params.hours) * 3_600_000
    const actions = params.actions as readonly string[]
    return {
      value: activity.filter((entry) => {
        const when = parseInstant(entry.at)
        return (entry.account ?? '') === (post.account?.id ?? '') && when !== undefined && when > since && when <= at && actions.includes(entry.action ?? 'publish')
      }).length,
    }
  },
}
