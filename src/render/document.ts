import type { Outcome } from '../model/index.js'

/** A piece of a line: plain words, strong ones, the name of something, or a quotation with its marks. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  /** Words of the post, marks around them included. */
  | { readonly quote: string }

/** One entry of a list, with what stands under it. */
export interface Entry {
  readonly line: readonly Inline[]
  /** What a text puts before it. Default: `·`. */
  readonly mark?: '·' | '→' | '✓' | '◔' | '✗' | ' '
  readonly under?: readonly Entry[]
}

/** A part of a document. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly line: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly line: readonly Inline[] }
  | { readonly type: 'list'; readonly entries: readonly Entry[] }
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** The answer: how it looks follows from the outcome. */
  | { readonly type: 'outcome'; readonly outcome: Outcome; readonly line: readonly Inline[] }

/** Words for people, before anybody decided how they look. */
export interface Document {
  /** The language of its words. */
  readonly language: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** How a document is written. `html` gives a fragment, `page` a whole page with its styles. */
export type Format = 'text' | 'markdown' | 'html' | 'page' | 'ansi'

/** The words of a line, without their looks. */
export const plain = (line: readonly Inline[]): string =>
  line.map((part) => (typeof part === 'string' ? part : Object.values(part)[0])).join('')
