import { ACTIONS, type Fact } from '../model/index.js'
import { otherActs } from './other-acts.js'
import { lacking } from './partly-known.js'

const DAY = 86_400_000
const LIST = { type: 'list', of: { type: 'text', values: ACTIONS } } as const

/** How many in a hundred of the account's acts in the days before the post time are of some kind, this one counted. */
export const activityShare: Fact<'activity.share'> = {
  id: 'activity.share',
  title: {
    en: 'the share of some acts among the account’s, in percent',
    fr: 'la part de certains actes du compte, en pour cent',
  },
  kind: { type: 'number' },
  reads: ['now', 'publishAt', 'action', 'activity', 'account.id'],
  params: {
    days: { kind: { type: 'number' }, default: 30 },
    actions: { kind: LIST, default: ['repost', 'quote'], polarity: '+' },
    among: { kind: LIST, default: ['publish', 'repost', 'quote'], polarity: '-' },
  },
  observe: (input, { params }) => {
    const { at, post } = input
    const acts = otherActs(input)
    if (!acts || at === undefined) return lacking({ activity: acts, now: at })
    const from = at - Number(params.days) * DAY
    const [some, all] = [params.actions, params.among] as readonly (readonly string[])[]
    const done = [{ at, action: post.action ?? 'publish' }, ...acts.filter((act) => act.at > from && act.at <= at)]
    const among = done.filter(({ action }) => all?.includes(action) || some?.includes(action))
    if (among.length === 0) return { value: 0 }
    return { value: (100 * among.filter(({ action }) => some?.includes(action)).length) / among.length }
  },
}
