import { ACTIONS } from '../../dist/index.js'

/** A kind of value in words. */
export const kindOf = (kind) =>
  kind.type === 'list'
    ? `list of ${kindOf(kind.of)}`
    : kind.values?.length === ACTIONS.length
      ? 'act'
      : kind.values
        ? kind.values.map((value) => `\`${value}\``).join(' ')
        : kind.words
          ? 'word'
          : kind.type

/** A text in a language; a text in no language is the same in all. */
export const inLanguage = (text, language) => (text === undefined || typeof text === 'string' ? text : text[language])

/** Both languages of a text, the second in italics. */
export const both = (text) =>
  typeof text === 'string' || text?.fr === undefined ? inLanguage(text, 'en') : `${text.en} · *${text.fr}*`

/** Text that may stand in a cell of a table. */
export const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')

/** A table; no rows, no table. */
export const table = (head, rows) =>
  rows.length === 0
    ? ''
    : `| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n`
