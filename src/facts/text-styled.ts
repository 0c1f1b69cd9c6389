import type { Fact, Piece } from '../model/index.js'
import { foundKind, READ } from './found.js'

/** Letters that only look like letters: mathematical, circled, squared, full width. */
const STYLED =
  '[\\u{1d400}-\\u{1d7ff}\\u24b6-\\u24e9\\u{1f130}-\\u{1f149}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}\\uff21-\\uff3a\\uff41-\\uff5a]'
const RUN = new RegExp(`${STYLED}(?:[\\s\\u200d\\ufe0f]{0,2}${STYLED}){2,2000}`, 'gu')
const WIDE = /[\uff21-\uff5a]/
const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Three or more letters in a row of a style that a screen reader cannot read (`𝓙𝓸𝓲𝓷`, `Ⓙⓞⓘⓝ`). Full-width letters are at home beside Chinese, Japanese and Korean. */
export const textStyled: Fact<'text.styled'> = {
  id: 'text.styled',
  title: { en: 'styled letters', fr: 'les lettres décoratives' },
  kind: foundKind(),
  reads: READ,
  observe: ({ text }) => ({
    value: text.pieces.flatMap((piece: Piece) =>
      [...piece.text.matchAll(RUN)]
        .filter(([run]) => !WIDE.test(run) || !ASIAN.test(piece.text))
        .map(({ 0: run, index }) => ({ at: piece.at, start: index, end: index + run.length, kind: 'styled' })),
    ),
  }),
}
