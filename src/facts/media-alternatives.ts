import type { Fact, Media } from '../model/index.js'
import { fold } from '../text/index.js'
import { foundKind } from './found.js'

const PROBLEMS = ['missing', 'file-name', 'serial', 'as-text', 'repeated', 'short', 'announced'] as const
const FILE = /\.(?:jpe?g|png|gif|webp|heic|avif|bmp|tiff?)$|^(?:img|dscn?|pxl|dji|screenshot|capture)[_ -]?\d{2,}/i
const SERIAL = /^(?:image|photo|picture|img|visuel|illustration|foto|bild)?[\s:.#n°º]{0,4}\d{0,6}$/iu
const ANNOUNCED =
  /^(?:an? |une? |the |la |l['’])?(?:image|photo|picture|photograph|graphic|illustration) (?:of|showing|de|du|des|d['’]|montrant)/iu
const WORD = /[\p{L}\p{N}]{1,200}/gu

const problemOf = (alt: string, text: string, before: ReadonlySet<string>, least: number) => {
  const folded = fold(alt).folded.trim()
  if (folded === '') return 'missing'
  if (FILE.test(alt.trim())) return 'file-name'
  if (SERIAL.test(alt.trim())) return 'serial'
  if (folded === text) return 'as-text'
  if (before.has(folded)) return 'repeated'
  if ((alt.match(WORD) ?? []).length < least) return 'short'
  return ANNOUNCED.test(alt.trim()) ? 'announced' : undefined
}

/**
 * Pictures whose text alternative is missing or does not describe, each with its first `problem`: `missing`, the name of
 * a file, a serial number (`Photo 2`), the text of the post again, the alternative of an earlier picture again, `short`
 * (fewer than `words` words), or `announced` (“image of …”). A decorative picture needs none. `shared` reads the pictures of
 * the post shared too.
 */
export const mediaAlternatives: Fact<'media.alternatives'> = {
  id: 'media.alternatives',
  title: { en: 'pictures without a useful description', fr: 'les images sans description utile' },
  kind: foundKind({ problem: { type: 'text', values: PROBLEMS } }),
  reads: ['media', 'text', 'repostOf'],
  params: {
    words: { kind: { type: 'number' }, default: 3, polarity: '+' },
    shared: { kind: { type: 'boolean' }, default: false, polarity: '+' },
  },
  observe: ({ post }, { params }) => {
    const text = fold(post.text ?? '').folded.trim()
    const before = new Set<string>()
    const look = (media: readonly Media[] | undefined, pointer: string) =>
      (media ?? []).flatMap(({ kind = 'image', alt: given, decorative }, i) => {
        if ((kind !== 'image' && kind !== 'gif') || decorative === true) return []
        const alt = given ?? ''
        const problem = problemOf(alt, text, before, Number(params.words))
        before.add(fold(alt).folded.trim())
        return problem
          ? [{ at: `${pointer}/${i}${given === undefined ? '' : '/alt'}`, kind: 'alternative', problem }]
          : []
      })
    return {
      value: [
        ...look(post.media, '/media'),
        ...(params.shared === true ? look(post.repostOf?.media, '/repostOf/media') : []),
      ],
    }
  },
}
