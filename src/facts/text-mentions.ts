import type { Fact } from '../model/index.js'
import { entitiesOf } from './entities-of.js'
import { foundKind, READ } from './found.js'

/** Who is mentioned, as the channel of the post reads it, in the text and beside it (`mentions`). `handle` is in lower case, without `@`. */
export const textMentions: Fact<'text.mentions'> = {
  id: 'text.mentions',
  title: { en: 'the accounts mentioned', fr: 'les comptes mentionnés' },
  kind: foundKind({ handle: { type: 'text' } }),
  reads: [...READ, 'channel', 'mentions'],
  observe: (input) => {
    const inText = entitiesOf(input, 'mention').map(({ at, start, end, kind, value }) => ({
      ...{ at, start, end, kind, handle: value.toLowerCase() },
    }))
    const known = new Set(inText.map(({ handle }) => handle))
    const beside = (input.post.mentions ?? []).flatMap(({ handle }, i) => {
      const bare = handle?.replace(/^@/, '').toLowerCase() ?? ''
      return bare === '' || known.has(bare) ? [] : [{ at: `/mentions/${i}/handle`, kind: 'mention', handle: bare }]
    })
    return { value: [...inText, ...beside] }
  },
}
