import type { Fact } from '../model/index.js'
import { parseInstant } from '../time/index.js'
import { lacking } from './partly-known.js'

/** Whole days from now until the author leaves the organisation; 0 or less once the author has left. */
export const authorDaysLeft: Fact<'author.daysLeft'> = {
  id: 'author.daysLeft',
  title: { en: 'the days until the author leaves', fr: 'les jours avant le départ de l’auteur' },
  kind: { type: 'number' },
  reads: ['author.endsAt', 'now'],
  observe: ({ post, now }) => {
    const end = post.author?.endsAt === undefined ? undefined : parseInstant(post.author.endsAt)
    if (end !== undefined && now !== undefined) return { value: 1 + Math.floor((end - now - 1) / 86_400_000) }
    return lacking({ 'author.endsAt': end, now })
  },
}
