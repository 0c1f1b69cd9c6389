import type { Block, Document, Entry, Inline } from './document.js'

const MARKS = { allow: '✅', hold: '⏳', deny: '⛔' } as const

/** No character of a text keeps a meaning of its own, and none begins a line of another kind. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/(\w):\/\//g, '$1&#58;//')
    .replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-+=])/, '$1\\$2')

const code = (text: string): string => {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)))
  const pad = fence.length > 1 ? ' ' : ''
  return fence + pad + text.replace(/[\p{Cc}]+/gu, ' ') + pad + fence
}

const inline = (part: Inline): string => {
  if (typeof part === 'string') return escaped(part)
  if ('strong' in part) return part.strong.trim() === '' ? '' : `**${escaped(part.strong.trim())}**`
  return 'code' in part ? code(part.code) : escaped(part.quote)
}
const lineOf = (line: readonly Inline[]): string => line.map(inline).join('')

const entryLines = ({ line, under = [] }: Entry, indent: string): readonly string[] => [
  `${indent}- ${lineOf(line)}`,
  ...under.flatMap((entry) => entryLines(entry, `${indent}  `)),
]

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => escaped(cell)).join(' | ')} |`

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'outcome':
      return `${MARKS[block.outcome]} **${block.line.map((part) => inline(part).replaceAll('**', '')).join('')}**`
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineOf(block.line)}`
    case 'paragraph':
      return lineOf(block.line)
    case 'list':
      return block.entries.flatMap((entry) => entryLines(entry, '')).join('\n')
    case 'table':
      return [row(block.head), row(block.head.map(() => '---')).replaceAll('\\-', '-'), ...block.rows.map(row)].join(
        '\n',
      )
  }
}

/** A document as Markdown. */
export const writeMarkdown = ({ blocks }: Document): string => blocks.map(blockText).join('\n\n')
