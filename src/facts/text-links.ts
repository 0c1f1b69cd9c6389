import type { Fact } from '../model/index.js'
import { entitiesOf } from './entities-of.js'
import { foundKind, READ } from './found.js'
import { hostOf } from './host-of.js'

/** Links, as the channel of the post reads them, in the text and beside it (`links`). `host` is in lower case without `www.`; `secure`: by https, or by a bare name, which networks open by https. */
export const textLinks: Fact<'text.links'> = {
  id: 'text.links',
  title: { en: 'the links', fr: 'les liens' },
  kind: foundKind({ host: { type: 'text' }, secure: { type: 'boolean' } }),
  reads: [...READ, 'channel', 'links'],
  observe: (input) => {
    const seen = new Set<string>()
    const inText = entitiesOf(input, 'link').map(({ at, start, end, kind, value, host = '' }) => {
      seen.add(value)
      return { at, start, end, kind, host: host.replace(/^www\./, ''), secure: !/^http:/i.test(value) }
    })
    const beside = (input.post.links ?? []).flatMap(({ url = '' }, i) => {
      const host = hostOf(url)?.replace(/^www\./, '')
      return host === undefined || seen.has(url)
        ? []
        : [{ at: `/links/${i}/url`, kind: 'link', host, secure: !/^http:/i.test(url) }]
    })
    return { value: [...inText, ...beside] }
  },
}
