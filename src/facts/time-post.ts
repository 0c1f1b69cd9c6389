import type { Fact } from '../model/index.js'

/** When the post goes out: the later of now and `publishAt`, in UTC. */
export const timePost: Fact<'time.post'> = {
  id: 'time.post',
  title: { en: 'the post time', fr: 'le moment de la publication' },
  kind: { type: 'instant' },
  reads: ['now', 'publishAt'],
  observe: ({ at }) =>
    at === undefined ? { value: undefined, missing: ['now'] } : { value: new Date(at).toISOString() },
}
