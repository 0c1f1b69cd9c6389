import {
  type Bundle,
  type Context,
  contentDigest,
  type Decision,
  type Pack,
  type Policy,
  type Post,
  type Rule,
} from '../../../src/index.js'
import type { Case } from '../run.js'

/** What the author of a directed case says must come out; what is not said is none. */
export interface Says {
  readonly outcome: Decision['outcome']
  /** `rule+use@scope,scope status outcome` */
  readonly findings?: readonly string[]
  /** `kind`, or `kind after`. */
  readonly obligations?: readonly string[]
  /** `field`, or `field /pointer`. */
  readonly needs?: readonly string[]
  /** `rule+use@scope field,field`, or `… fr` for languages. */
  readonly unjudged?: readonly string[]
  /** `code field` */
  readonly errors?: readonly string[]
  /** Parts that the decision must have besides: evidence, reasons, refusals. */
  readonly has?: unknown
}

/** A directed case, before charte fills in what its author did not say. */
export type Draft = Omit<Case, 'expect'> & { readonly says: Says }

/** A bundle and the cases about it, written by hand. */
export interface DraftSuite {
  readonly name: string
  readonly title: string
  readonly bundle: Bundle
  readonly cases: readonly Draft[]
}

/** The present of all directed cases: a Tuesday. */
export const NOW = '2026-11-24T09:00:00Z'
/** The post of all directed cases, where they say nothing else. */
export const POST: Post = { text: 'Hello', account: { kind: 'official' }, author: { id: 'ann' } }

/** A rule that says nothing but what it judges. */
export const rule = (effect: Rule['effect'], conditions: unknown, more: Partial<Rule> = {}): Rule => ({
  title: 'Limit this',
  effect,
  conditions: conditions as Rule['conditions'],
  message: 'Seen.',
  ...more,
})

/** The pack `t`, with declared facts of every kind. */
export const pack = (rules: { readonly [name: string]: Rule }, more: Partial<Pack> = {}): Pack => ({
  format: 1,
  id: 't',
  version: '1.0.0',
  title: 't',
  facts: {
    't.flag': { kind: 'boolean', title: 'A switch' },
    't.other': { kind: 'boolean', title: 'Another switch', ask: 'author' },
    't.num': { kind: 'number', title: 'A number' },
    't.word': { kind: 'text', title: 'A word', ask: 'organisation' },
    't.list': { kind: 'list', title: 'A list' },
    't.more': { kind: 'list', title: 'Another list' },
    't.since': { kind: 'instant', title: 'An instant' },
  },
  rules,
  ...more,
})

/** A policy over some packs. It knows the declared facts, unless it says otherwise. */
export const bundle = (packs: readonly Pack[], policy: Partial<Policy> = {}): Bundle => ({
  policy: {
    format: 1,
    id: 'conformance',
    version: '1.0.0',
    packs: Object.fromEntries(packs.map(({ id }) => [id, '1'])),
    knows: ['t.flag', 't.other', 't.num', 't.word', 't.list', 't.more', 't.since'],
    ...policy,
  },
  packs,
})

type Input = Partial<Pick<Draft, 'facts' | 'laws'>> & {
  readonly post?: Post
  readonly context?: Context
  /** Values of the facts that the pack `t` declares. */
  readonly t?: { readonly [fact: string]: unknown }
}

/** A directed case. In records, the digest `@` stands for that of the post. */
export const draft = (id: string, title: string, input: Input, says: Says): Draft => {
  const post = { ...POST, ...input.post }
  const { t, context } = input
  const declared = t && Object.fromEntries(Object.entries(t).map(([name, value]) => [`t.${name}`, value]))
  const made = { now: NOW, ...context, ...(declared && { facts: declared }) }
  const digest = contentDigest(post)
  const filled = JSON.parse(JSON.stringify(made).replaceAll('"digest":"@"', `"digest":"${digest}"`)) as Context
  const plain = JSON.parse(JSON.stringify(post)) as Post
  const { facts, laws } = input
  return { id, title, ...(laws && { laws }), post: plain, context: filled, ...(facts && { facts }), says }
}

/** A requirement that matches, or may. */
export const holds = (name: string, needs?: readonly string[]): Says => ({
  outcome: 'hold',
  findings: [`${name} ${needs ? 'undetermined' : 'open'} hold`],
  obligations: ['change'],
  ...(needs && { needs }),
})
/** Nothing to say. */
export const silent: Says = { outcome: 'allow' }
