import { inForce } from '../evaluate/groups.js'
import { explainRule } from '../evaluate/index.js'
import { compiledOf } from '../model/compiled-of.js'
import { EXAMPLE_NOW } from '../model/example-now.js'
import type { AccountKind, Context, Example, Post, ScopeCode, Use } from '../model/index.js'
import type { Block, Entry } from './document.js'
import type { Rendering } from './naming.js'
import { dutyLines, effectLine, paramLines, waiverLine } from './rule-lines.js'
import { scopeName } from './scopes-of.js'
import { textIn } from './words.js'

/** For whom and where a policy is written. */
export interface Audience {
  /** The place whose settings are told; undefined: everywhere. */
  readonly scope: ScopeCode | undefined
  /** Places that differ from it. */
  readonly others: readonly ScopeCode[]
  readonly kinds: readonly AccountKind[]
  /** Titles, effects and numbers only. */
  readonly short: boolean
}

/** Whether an example still shows what it was written to show, with the settings in force here. */
const holds = (use: Use, { post, context, params, names, fires }: Example, { policy }: Rendering): boolean => {
  if (params || names || fires === 'unknown') return false
  const situation: Context = { now: EXAMPLE_NOW, ...context }
  const found = explainRule(post, { ...situation, policy }, use.use ?? use.rule)
  return found.length > 0 && found.every(({ truth }) => truth === fires)
}

/** What can be told of a post by its words alone. */
const TOLD: readonly string[] = ['text', 'language', 'account', 'channel']

const examplesOf = (use: Use, rendering: Rendering): readonly Entry[] => {
  const { words } = rendering
  const shown = (fires: boolean): Post | undefined =>
    (use.source.examples ?? []).find(
      (example) =>
        example.fires === fires &&
        typeof example.post.text === 'string' &&
        Object.keys(example.post).every((key) => TOLD.includes(key)) &&
        (example.post.language ?? 'en').startsWith(words.language) &&
        holds(use, example, rendering),
    )?.post
  return [[words.policy.follow, '✓', shown(false)] as const, [words.policy.avoid, '✗', shown(true)] as const].flatMap(
    ([label, mark, post]): Entry[] =>
      post
        ? [{ mark, line: [words.pair(words.sentence(label), ''), { quote: words.quote(post.text as string) }] }]
        : [],
  )
}

const difference = (use: Use, scope: ScopeCode, audience: Audience, rendering: Rendering): Entry | undefined => {
  const here = inForce(use, audience.scope)
  const there = inForce(use, scope)
  if (here === there) return undefined
  const before = paramLines(use, here, rendering)
  const effect = effectLine(use, there, audience.kinds, rendering)
  const parts = [
    ...(effect === effectLine(use, here, audience.kinds, rendering) ? [] : [effect]),
    ...paramLines(use, there, rendering).flatMap(([name, value], i) =>
      before[i]?.[1] === value ? [] : [`${rendering.words.pair(name, value)}.`],
    ),
  ]
  if (parts.length === 0) return undefined
  return { line: [rendering.words.pair(rendering.words.policy.differs(scopeName(scope, rendering)), parts.join(' '))] }
}

/** One rule as a policy says it: what, on which accounts, why, with which numbers, who agrees, what differs where. */
export const ruleBlocks = (use: Use, audience: Audience, rendering: Rendering): readonly Block[] => {
  const { words, policy } = rendering
  const force = inForce(use, audience.scope)
  const title = textIn(use.source.title, words.language)
  const reason = use.use && textIn(compiledOf(policy).bundle.policy.rules?.[use.use]?.reason, words.language)
  const why = reason || textIn(use.source.rationale, words.language)
  const waiver = waiverLine(force, rendering)
  const lines = (list: readonly string[]) => list.map((text): Entry => ({ line: [text] }))
  const entries: readonly Entry[] = [
    ...lines(paramLines(use, force, rendering).map(([name, value]) => words.pair(name, value))),
    ...dutyLines(force, rendering).map((text): Entry => ({ line: [text], mark: '→' })),
    ...(use.lock ? lines([words.policy.locked[use.lock]]) : []),
    ...(waiver ? lines([waiver]) : []),
    ...audience.others.flatMap((scope) => difference(use, scope, audience, rendering) ?? []),
    ...(audience.short ? [] : examplesOf(use, rendering)),
  ]
  return [
    { type: 'heading', level: 3, line: [title] },
    {
      type: 'paragraph',
      line: [[effectLine(use, force, audience.kinds, rendering), audience.short ? '' : why].filter(Boolean).join(' ')],
    },
    ...(entries.length > 0 ? [{ type: 'list', entries } as const] : []),
  ]
}
