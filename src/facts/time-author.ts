import type { Fact } from '../model/index.js'
import { clockAt } from '../time/index.js'

/** The present moment on the author's own clock. */
export const timeAuthor: Fact<'time.author'> = {
  id: 'time.author',
  title: { en: 'the time on the author’s clock', fr: 'l’heure à l’horloge de l’auteur' },
  kind: { type: 'clock' },
  reads: ['now', 'author.zone'],
  observe: ({ now, post, zones }) => {
    const zone = post.author?.zone
    const clock = now === undefined || zone === undefined ? undefined : clockAt(zones, zone, now)
    if (clock) return { value: clock }
    return {
      value: undefined,
      missing: [...(now === undefined ? ['now'] : []), ...(zone && now === undefined ? [] : ['author.zone'])],
    }
  },
}
