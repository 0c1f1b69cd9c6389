import { ACTIONS, type Fact } from '../model/index.js'
import { otherActs } from './other-acts.js'
import { lacking } from './partly-known.js'

/** Minutes between the post time and the nearest other act of the account, sent or scheduled, before or after; none if there is no other. */
export const activityGap: Fact<'activity.gap'> = {
  id: 'activity.gap',
  title: { en: 'the minutes to the account’s nearest act', fr: 'les minutes jusqu’à l’acte le plus proche du compte' },
  kind: { type: 'number' },
  reads: ['now', 'publishAt', 'activity', 'account.id'],
  params: { actions: { kind: { type: 'list', of: { type: 'text', values: ACTIONS } }, default: ['publish'] } },
  observe: (input, { params }) => {
    const { at } = input
    const acts = otherActs(input)
    if (!acts || at === undefined) return lacking({ activity: acts, now: at })
    const actions = params.actions as readonly string[]
    let nearest = Number.POSITIVE_INFINITY
    for (const act of acts) if (actions.includes(act.action)) nearest = Math.min(nearest, Math.abs(act.at - at))
    return { value: nearest === Number.POSITIVE_INFINITY ? null : nearest / 60_000 }
  },
}
