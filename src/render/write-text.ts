import { type Block, type Document, type Entry, type Inline, plain } from './document.js'

const MARKS = { allow: '✓', hold: '◔', deny: '✗' } as const
const COLOURS = { allow: 32, hold: 33, deny: 31, strong: 1, code: 2, quote: 36 } as const

/** A control character of a post would steer the terminal. */
const harmless = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
const colour = (code: number, text: string): string => `\u001b[${code}m${text}\u001b[0m`

type Paint = (part: Inline) => string
const bare: Paint = (part) => harmless(plain([part]))
const painted: Paint = (part) => {
  if (typeof part === 'string') return harmless(part)
  const [look, text] = Object.entries(part)[0] as [keyof typeof COLOURS, string]
  return colour(COLOURS[look], harmless(text))
}

const lineOf = (line: readonly Inline[], paint: Paint): string => line.map(paint).join('')

const entryLines = ({ line, mark = '·', under = [] }: Entry, indent: string, paint: Paint): readonly string[] => [
  `${indent}${mark} ${lineOf(line, paint)}`.trimEnd(),
  ...under.flatMap((entry) => entryLines(entry, `${indent}  `, paint)),
]

const blockLines = (block: Block, paint: Paint): readonly string[] => {
  switch (block.type) {
    case 'outcome': {
      const text = `${MARKS[block.outcome]} ${lineOf(block.line, paint)}`
      return [paint === painted ? colour(COLOURS[block.outcome], text) : text]
    }
    case 'heading':
      return ['', paint === painted ? colour(COLOURS.strong, lineOf(block.line, bare)) : lineOf(block.line, bare)]
    case 'paragraph':
      return [lineOf(block.line, paint)]
    case 'list':
      return block.entries.flatMap((entry) => entryLines(entry, '  ', paint))
    case 'table': {
      const rows = [block.head, ...block.rows].map((row) => row.map(harmless))
      const widths = block.head.map((_, i) => Math.max(...rows.map((row) => [...(row[i] ?? '')].length)))
      const padded = (row: readonly string[]) =>
        row
          .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - [...cell].length))
          .join('  ')
          .trimEnd()
      return rows.map((row) => `  ${padded(row)}`)
    }
  }
}

const write = ({ blocks }: Document, paint: Paint): string =>
  blocks
    .flatMap((block) => blockLines(block, paint))
    .join('\n')
    .replace(/^\n+/, '')

/** A document as plain text. */
export const writeText = (document: Document): string => write(document, bare)
/** A document for a terminal that knows colours. */
export const writeAnsi = (document: Document): string => write(document, painted)
