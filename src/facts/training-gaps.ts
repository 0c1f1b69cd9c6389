import type { Fact, Field, Kind } from '../model/index.js'
import { parseInstant } from '../time/index.js'
import { lacking } from './partly-known.js'

const content = (kind: Kind): Field => ({ as: 'content', ask: 'organisation', kind })
const DAY = 86_400_000

/**
 * The modules among those asked for that the author has not done, or no longer holds, at the post time. A module lapses
 * at its own end, and in any case `days` after it was done.
 */
export const trainingGaps: Fact<'training.gaps'> = {
  id: 'training.gaps',
  title: { en: 'the training that the author still needs', fr: 'les formations qui manquent à l’auteur' },
  kind: {
    type: 'list',
    of: {
      type: 'object',
      fields: {
        module: content({ type: 'text', words: true }),
        state: content({ type: 'text', values: ['missing', 'expired'] }),
      },
    },
  },
  reads: ['author.training', 'now', 'publishAt'],
  params: {
    modules: { kind: { type: 'list', of: { type: 'text' } }, default: [], polarity: '+' },
    days: { kind: { type: 'number' }, default: 36_500, polarity: '-' },
  },
  observe: ({ post, at }, { params }) => {
    const modules = [...new Set(params.modules as readonly string[])]
    const done = post.author?.training
    if (modules.length === 0) return { value: [] }
    if (done?.length === 0) return { value: modules.map((module) => ({ module, state: 'missing' })) }
    if (!done || at === undefined) return lacking({ 'author.training': done, now: at })
    const counts = modules.map((module) => {
      const times = done
        .filter((one) => one.module === module)
        .map((one) => ({
          from: parseInstant(one.at),
          until: one.until ? parseInstant(one.until) : Number.POSITIVE_INFINITY,
        }))
      if (times.some(({ from, until }) => from === undefined || until === undefined)) return undefined
      const before = times.filter(({ from }) => (from as number) <= at)
      const holds = before.some(
        ({ from, until }) => at < (until as number) && at < (from as number) + Number(params.days) * DAY,
      )
      return holds ? [] : [{ module, state: before.length > 0 ? 'expired' : 'missing' }]
    })
    return counts.includes(undefined) ? { value: undefined, missing: ['author.training'] } : { value: counts.flat() }
  },
}
