import { must } from '../model/must.js'
import type { Document, Format } from './document.js'
import { writeHtml, writePage } from './write-html.js'
import { writeMarkdown } from './write-markdown.js'
import { writeAnsi, writeText } from './write-text.js'

const WRITERS: Readonly<Record<Format, (document: Document) => string>> = {
  text: writeText,
  ansi: writeAnsi,
  markdown: writeMarkdown,
  html: writeHtml,
  page: writePage,
}

/** Writes a document; as plain text unless another format is asked for. */
export const write = (document: Document, format: Format = 'text'): string => {
  must(Object.hasOwn(WRITERS, format), 'format', `one of ${Object.keys(WRITERS).join(', ')}`)
  return WRITERS[format](document)
}
