import type { Fact, Piece } from '../model/index.js'
import { foundKind, textAndTitle } from './found.js'

const RUN = /[!！¡‼⁉?](?:[\s\u202f\u00a0]?[!！¡‼⁉?]){1,200}/gu

/** Exclamation and question marks in a row, where at least one is an exclamation mark. `marks`: how many. */
export const textExclamations: Fact<'text.exclamations'> = {
  id: 'text.exclamations',
  title: { en: 'exclamation marks in a row', fr: 'les points d’exclamation à la suite' },
  kind: foundKind({ marks: { type: 'number' } }),
  reads: ['text', 'title'],
  observe: ({ text }) => ({
    value: textAndTitle(text).flatMap((piece: Piece) =>
      [...piece.text.matchAll(RUN)]
        .filter(([run]) => /[!！‼⁉]/u.test(run))
        .map(({ 0: run, index }) => ({
          ...{ at: piece.at, start: index, end: index + run.length, kind: 'exclamation' },
          marks: run.replace(/\s/gu, '').length,
        })),
    ),
  }),
}
