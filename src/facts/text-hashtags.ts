import type { Fact } from '../model/index.js'
import { fold } from '../text/index.js'
import { entitiesOf } from './entities-of.js'
import { foundKind, READ } from './found.js'

/** Hashtags, as the channel of the post reads them. `tag` is folded (no case, no accents, no `#`); `legible`: one word, or each word begins with a capital. */
export const textHashtags: Fact<'text.hashtags'> = {
  id: 'text.hashtags',
  title: { en: 'the hashtags in the text', fr: 'les mots-dièse du texte' },
  kind: foundKind({ tag: { type: 'text' }, legible: { type: 'boolean' } }),
  reads: [...READ, 'channel'],
  observe: (input) => ({
    value: entitiesOf(input, 'hashtag').map(({ at, start, end, kind, value }) => ({
      ...{ at, start, end, kind, tag: fold(value).folded },
      // Thirteen small letters in a row are rarely one word, and a screen reader spells out what it does not know.
      legible: !/\p{Ll}{13}/u.test(value) || /\p{Ll}\p{Lu}/u.test(value),
    })),
  }),
}
