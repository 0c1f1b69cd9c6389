import type { Fact } from '../model/index.js'
import { clockAt } from '../time/index.js'

/** The post time on the account's clock: the zone of the scopes in force, or else the account's own. */
export const timeClock: Fact<'time.clock'> = {
  id: 'time.clock',
  title: { en: 'the hour of publication where the account is read', fr: 'l’heure de publication là où le compte est lu' },
  kind: { type: 'clock' },
  reads: ['now', 'publishAt', 'account.zone'],
  observe: ({ at, zone, zones }) => ({
    value: at === undefined || zone === undefined ? undefined : clockAt(zones, zone, at), missing: zone === undefined ? ['account.zone'] : [],
  }),
}
