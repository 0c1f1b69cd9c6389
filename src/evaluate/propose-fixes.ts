import type { Evidence, Fix, InForce, Post, Span, Text, Use, Writing } from '../model/index.js'
import type { Desk } from './desk.js'
import { stringAt } from './evidence.js'
import { NONE } from './none.js'

type Repair = Pick<Fix, 'kind' | 'at' | 'span' | 'text' | 'safe'>

const wordsFor = (text: Text, language: string | undefined): string | undefined => {
  if (typeof text === 'string') return text
  const base = language?.split('-')[0]?.toLowerCase()
  return (base && text[base]) || text.en || text[Object.keys(text).sort()[0] ?? '']
}

/** What an obligation makes of a passage; `undefined` where no repair can be worked out. */
type Passage = (text: string, span: Span, at: string, writing: Writing | undefined) => Repair | undefined

const PASSAGES: Readonly<Record<string, Passage>> = {
  remove: (text, span, at) => {
    const spaced =
      text[span.start - 1] === ' ' && (span.end === text.length || /[\s.,;:!?)]/.test(text[span.end] as string))
    return { kind: 'remove', at, span: { start: span.start - (spaced ? 1 : 0), end: span.end }, safe: false }
  },
  mask: (_, span, at) => ({ kind: 'replace', at, span, text: '[…]', safe: false }),
  'plain-letters': (text, span, at, writing) => {
    const passage = text.slice(span.start, span.end)
    const plain = writing?.plainLetters(passage)
    return plain === undefined || plain === passage ? undefined : { kind: 'replace', at, span, text: plain, safe: true }
  },
  'camel-case': (text, span, at, writing) => {
    const [mark = '', ...tag] = text.slice(span.start, span.end)
    const cased = writing?.camelCase(tag.join(''), `${text.slice(0, span.start)} ${text.slice(span.end)}`)
    return cased === undefined ? undefined : { kind: 'replace', at, span, text: mark + cased, safe: true }
  },
}

/** The policy's words, in the language of the post as stated or guessed, if the channel has room for them: a label first, all else last. Where nothing can read for them, people look first. */
const insertion = (
  kind: string,
  words: Text,
  { text = '', language, channel }: Post,
  writing: Writing | undefined,
): Repair | undefined => {
  const spoken = language ?? writing?.language(text)
  const line = wordsFor(words, spoken)
  if (!line) return undefined
  const first = kind === 'label'
  const at = first ? 0 : text.length
  const insert = text === '' ? line : first ? `${line} ` : `\n${line}`
  if (writing?.fits(first ? insert + text : text + insert, channel) === false) return undefined
  return { kind: 'insert', at: '/text', span: { start: at, end: at }, text: insert, safe: writing !== undefined }
}

/** The repairs that a rule's obligations allow for what was found. */
export const proposeFixes = (
  use: Use,
  force: InForce,
  evidence: readonly Evidence[],
  post: Post,
  { checksum, compiled: { writing } }: Desk,
): readonly Fix[] => {
  // Most rules ask for nothing that repairs.
  if (force.obligations.length === 0) return NONE
  const repairs: (Repair | undefined)[] = []
  for (const kind of new Set(force.obligations.map((obligation) => obligation.kind))) {
    const repair = Object.hasOwn(PASSAGES, kind) ? PASSAGES[kind] : undefined
    if (!repair) continue
    // A span lies in a string of the post.
    for (const { at, span } of evidence)
      if (at !== undefined && span && span.end > span.start)
        repairs.push(repair(stringAt(post, at) as string, span, at, writing))
  }
  for (const { kind, text } of force.obligations as readonly { kind: string; text?: Text }[])
    if (text !== undefined) repairs.push(insertion(kind, text, post, writing))
  return repairs.flatMap((repair) => (repair ? [{ rule: use.rule, ...repair, checksum: checksum() }] : []))
}
