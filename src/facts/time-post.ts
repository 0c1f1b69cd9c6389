import type { Fact } from '../model/index.js'

/** The post time: the later of now and `publishAt`. */
export const timePost: Fact<'time.post'> = {
  id: 'time.post',
  title: { en: 'the time of publication', fr: 'l’heure de publication' },
  kind: { type: 'instant' },
  reads: ['now', 'publishAt'],
  observe: ({ at }) => ({ value: at === undefined ? undefined : new Date(at).toISOString(), missing: [] }),
}
