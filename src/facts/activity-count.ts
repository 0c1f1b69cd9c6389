import { ACTIONS, type Fact } from '../model/index.js'
import { otherActs } from './other-acts.js'
import { lacking } from './partly-known.js'

/** How many acts of the account, sent or scheduled, stand in the hours before the post time; this one does not count. */
export const activityCount: Fact<'activity.count'> = {
  id: 'activity.count',
  title: { en: 'the account’s acts in the hours before', fr: 'les actes du compte dans les heures précédentes' },
  kind: { type: 'number' },
  reads: ['now', 'publishAt', 'activity', 'account.id'],
  params: {
    hours: { kind: { type: 'number' }, default: 24, polarity: '+' },
    actions: { kind: { type: 'list', of: { type: 'text', values: ACTIONS } }, default: ['publish'], polarity: '+' },
  },
  observe: (input, { params }) => {
    const { at } = input
    const acts = otherActs(input)
    if (!acts || at === undefined) return lacking({ activity: acts, now: at })
    const from = at - Number(params.hours) * 3_600_000
    const actions = params.actions as readonly string[]
    return { value: acts.filter((act) => act.at > from && act.at <= at && actions.includes(act.action)).length }
  },
}
