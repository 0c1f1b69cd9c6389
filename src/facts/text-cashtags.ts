import type { Fact } from '../model/index.js'
import { entitiesOf } from './entities-of.js'
import { foundKind, READ } from './found.js'

/** Symbols of shares (`$ABC`), on channels that know them. `symbol` is in capitals, without `$`. */
export const textCashtags: Fact<'text.cashtags'> = {
  id: 'text.cashtags',
  title: { en: 'the symbols of shares in the text', fr: 'les symboles boursiers du texte' },
  kind: foundKind({ symbol: { type: 'text' } }),
  reads: [...READ, 'channel'],
  observe: (input) => ({
    value: entitiesOf(input, 'cashtag').map(({ at, start, end, kind, value }) => ({
      ...{ at, start, end, kind, symbol: value.toUpperCase() },
    })),
  }),
}
