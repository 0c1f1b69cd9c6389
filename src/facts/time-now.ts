import type { Fact } from '../model/index.js'

/** The present instant, in UTC. */
export const timeNow: Fact<'time.now'> = {
  id: 'time.now',
  title: { en: 'the present moment', fr: 'le moment présent' },
  kind: { type: 'instant' },
  reads: ['now'],
  observe: ({ now }) =>
    now === undefined ? { value: undefined, missing: ['now'] } : { value: new Date(now).toISOString() },
}
