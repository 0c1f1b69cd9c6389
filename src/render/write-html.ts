import type { Block, Document, Entry, Inline } from './document.js'
import { STYLES } from './styles.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** A text that stays a text, in an element or an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]/gu, ' ').replace(/[&<>"']/g, (character) => ENTITIES[character] as string)

const TAGS = { strong: 'strong', code: 'code', quote: 'q' } as const
const inline = (part: Inline): string => {
  if (typeof part === 'string') return escapeHtml(part)
  const [look, text] = Object.entries(part)[0] as [keyof typeof TAGS, string]
  return `<${TAGS[look]}>${escapeHtml(text)}</${TAGS[look]}>`
}
const lineOf = (line: readonly Inline[]): string => line.map(inline).join('')

const MARKS: Readonly<Record<string, string>> = { '→': ' class="todo"', ' ': ' class="aside"' }
const entry = ({ line, mark = '·', under = [] }: Entry): string =>
  `<li${MARKS[mark] ?? ''}>${lineOf(line)}${under.length > 0 ? list(under) : ''}</li>`
const list = (entries: readonly Entry[]): string => `<ul>${entries.map(entry).join('')}</ul>`

const cells = (row: readonly string[], tag: string): string =>
  `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag.split(' ')[0]}>`).join('')}</tr>`

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'outcome':
      return `<p class="outcome ${block.outcome}"><strong>${lineOf(block.line)}</strong></p>`
    case 'heading':
      return `<h${block.level}>${lineOf(block.line)}</h${block.level}>`
    case 'paragraph':
      return `<p>${lineOf(block.line)}</p>`
    case 'list':
      return list(block.entries)
    case 'table':
      return `<table><thead>${cells(block.head, 'th scope="col"')}</thead><tbody>${block.rows
        .map((row) => cells(row, 'td'))
        .join('')}</tbody></table>`
  }
}

/** A document as a fragment of HTML: a section that says its language. */
export const writeHtml = ({ language, blocks }: Document): string =>
  `<section class="charte" lang="${escapeHtml(language)}">\n${blocks.map(blockText).join('\n')}\n</section>`

/** A document as a whole page, with its styles for screen and paper and nothing from elsewhere. */
export const writePage = (document: Document): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(document.language)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(document.title)}</title>`,
    `<style>${STYLES}</style></head>`,
    `<body><main>\n${writeHtml(document)}\n</main></body></html>`,
    '',
  ].join('\n')
