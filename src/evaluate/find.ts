import type { Evidence, Fix, InForce, Node, Operand, Post, Text, Use } from '../model/index.js'
import { snapSpan } from '../text/index.js'
import { match } from './match.js'
import type { Observer } from './observe.js'
import { type Item, itemsOf, reach } from './operand.js'

const stringAt = (post: Post, pointer: string): string | undefined => {
  let value: unknown = post
  for (const key of pointer.split('/').slice(1)) {
    value = value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as { [key: string]: unknown })[key] : undefined
  }
  return typeof value === 'string' ? value : undefined
}

const ofItem = (item: Item, fact: string, raw: boolean, post: Post): Evidence | undefined => {
  if (item.at === undefined) return undefined
  const found = (item.value ?? {}) as { kind?: unknown; start?: unknown; end?: unknown }
  const kind = !raw && typeof found.kind === 'string' ? found.kind : item.at.replace(/(?:\/\d+)+$/, '').split('/').at(-1)
  const base = { fact, ...(kind && { kind }), at: item.at }
  if (typeof found.start !== 'number' || typeof found.end !== 'number' || raw) return base
  const text = stringAt(post, item.at)
  return text === undefined ? base : { ...base, span: snapSpan(text, found.start, found.end) }
}

/** Step 5, find: where and what made a condition true. Never text of the post: numbers, switches, times and the policy's own words. */
export const find = (root: Node, observer: Observer, at: number | undefined, post: Post): readonly Evidence[] => {
  const found = new Map<string, Evidence>()
  const add = (evidence: Evidence) => void found.set(JSON.stringify(evidence), evidence)
  const factOf = (operand: Operand, item: Item | undefined) =>
    operand.from === 'fact' ? (observer.slots[operand.slot]?.fact.id ?? '') : (item?.field ?? '')
  const visit = (node: Node, want: boolean, item: Item | undefined): void => {
    if (node.type === 'not') return visit(node.node, !want, item)
    if (match(node, observer, at, item) !== want) return
    if (node.type === 'all' || node.type === 'any') return node.nodes.forEach((child) => visit(child, want, item))
    if (node.type === 'leaf') {
      const fact = factOf(node.left, item)
      if (node.left.from === 'value' || fact === '') return
      const { value } = reach(node.left, item, observer)
      const word = policyWord(value, node.right)
      if (item?.at !== undefined) {
        const here = ofItem(item, fact, !('start' in ((item.value ?? {}) as object)), post)
        if (here) add(here)
      } else if (typeof value === 'number' || typeof value === 'boolean') add({ fact, value })
      else if (word !== undefined) add({ fact, value: word })
      else if (want) add({ fact })
      return
    }
    const list = reach(node.list, item, observer)
    const fact = factOf(node.list, item)
    if (!Array.isArray(list.value)) return
    const inner = itemsOf(list).filter((each) => !node.where || match(node.where, observer, at, each) === true)
    const positive = want === (node.quantifier === 'atLeast')
    if (!positive || inner.every((each) => each.at === undefined)) add({ fact, value: inner.length })
    if (!positive) return
    for (const each of inner) {
      const here = ofItem(each, fact, list.at !== undefined, post)
      if (here) add(here)
      if (node.where) visit(node.where, true, each)
    }
  }
  visit(root, true, undefined)
  const order = ({ fact, at: where = '', span, kind = '' }: Evidence) => [fact, where.replace(/\d+/g, (n) => n.padStart(6, '0')), String(span?.start ?? 0).padStart(8, '0'), String(span?.end ?? 0).padStart(8, '0'), kind].join('\u0000')
  return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

const policyWord = (value: unknown, right: Operand): string | readonly string[] | undefined => {
  if (right.from !== 'value') return undefined
  const words = (Array.isArray(right.value) ? right.value : [right.value]) as unknown[]
  if (typeof value === 'string') return words.includes(value) ? value : undefined
  if (!Array.isArray(value)) return undefined
  const shared = value.filter((word): word is string => typeof word === 'string' && words.includes(word))
  return shared.length > 0 ? [...new Set(shared)].sort() : undefined
}

const wordsFor = (text: Text, language: string | undefined): string | undefined => {
  if (typeof text === 'string') return text
  const base = language?.split('-')[0]?.toLowerCase()
  return (base && text[base]) || text.en || text[Object.keys(text).sort()[0] ?? '']
}

/** The repairs that a rule's obligations allow for what was found. */
export const proposeFixes = (use: Use, force: InForce, evidence: readonly Evidence[], post: Post): readonly Fix[] => {
  const fixes: Fix[] = []
  const kinds = new Set(force.obligations.map(({ kind }) => kind))
  if (kinds.has('remove') || kinds.has('mask')) {
    for (const { at, span } of evidence) {
      const text = at === undefined ? undefined : stringAt(post, at)
      if (text === undefined || at === undefined || !span || span.end === span.start) continue
      const spaced = text[span.start - 1] === ' ' && (span.end === text.length || /[\s.,;:!?)]/.test(text[span.end] as string))
      fixes.push({ rule: use.rule, kind: 'remove', at, span: { start: span.start - (spaced ? 1 : 0), end: span.end }, safe: false })
    }
  }
  for (const obligation of force.obligations) {
    if (!('text' in obligation) || obligation.text === undefined) continue
    const words = wordsFor(obligation.text, post.language)
    const end = post.text?.length ?? 0
    if (words) fixes.push({ rule: use.rule, kind: 'insert', at: '/text', span: { start: end, end }, text: end > 0 ? `\n${words}` : words, safe: true })
  }
  return fixes
}
