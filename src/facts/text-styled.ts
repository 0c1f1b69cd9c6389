import type { Fact } from '../model/index.js'
import { findDisguises } from '../text/index.js'
import { foundKind, READ } from './found.js'

/** Letters of a style that a screen reader cannot read (`𝓙𝓸𝓲𝓷`, `Ⓙⓞⓘⓝ`). Full-width letters are at home beside Chinese, Japanese and Korean. Other tricks: `text.disguises`. */
export const textStyled: Fact<'text.styled'> = {
  id: 'text.styled',
  title: { en: 'styled letters', fr: 'les lettres décoratives' },
  kind: foundKind(),
  reads: READ,
  observe: ({ text }) => ({
    value: text.pieces.flatMap(findDisguises).filter(({ kind }) => kind === 'styled'),
  }),
}
