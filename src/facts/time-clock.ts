import type { Fact } from '../model/index.js'
import { clockAt } from '../time/index.js'

/** The post time on the account's clock: the zone of the scopes in force if they agree on one, else the account's own. */
export const timeClock: Fact<'time.clock'> = {
  id: 'time.clock',
  title: { en: 'the post time on the account’s clock', fr: 'l’heure de publication à l’horloge du compte' },
  kind: { type: 'clock' },
  reads: ['now', 'publishAt', 'scopes', 'account.zone'],
  observe: ({ at, zone, zones }) => {
    const clock = at === undefined || zone === undefined ? undefined : clockAt(zones, zone, at)
    if (clock) return { value: clock }
    return {
      value: undefined,
      missing: [...(at === undefined ? ['now'] : []), ...(zone && at === undefined ? [] : ['account.zone'])],
    }
  },
}
