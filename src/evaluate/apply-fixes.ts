import { contentDigest } from '../digest/index.js'
import type { Decision, Fix, Post } from '../model/index.js'
import { evaluate, type Situation } from './judge.js'

/** What became of some fixes. */
export interface Fixed {
  /** The repaired post. */
  readonly post: Post
  readonly applied: readonly Fix[]
  /** Those left out, and why: not proposed for this post, overlapping an earlier one, or not helping. */
  readonly refused: readonly { readonly fix: Fix; readonly why: 'not-proposed' | 'overlap' | 'no-help' }[]
  /** The people whose approval the repairs voided. */
  readonly voided: readonly string[]
}

const edit = (value: unknown, keys: readonly string[], change: (text: string) => string): unknown => {
  const [key, ...rest] = keys
  if (key === undefined) return change(typeof value === 'string' ? value : '')
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? edit(item, rest, change) : item))
  const owner = (value ?? {}) as { [key: string]: unknown }
  return { ...owner, [key]: edit(owner[key], rest, change) }
}

const names = (decision: Decision) =>
  new Set(decision.findings.map(({ rule, use, scopes }) => JSON.stringify([rule, use, scopes])))
const amount = (decision: Decision, rule: string) =>
  decision.findings
    .filter((finding) => finding.rule === rule)
    .reduce((sum, { evidence }) => sum + 1 + evidence.length, 0)

/**
 * Applies fixes in order. Each is kept only if judging again loses evidence of its rule and adds no finding;
 * fixes that this post's own decision does not propose are refused, so that running it twice changes nothing more.
 */
export const applyFixes = (post: Post, context: Situation, fixes: readonly Fix[]): Fixed => {
  const first = evaluate(post, context)
  const proposed = new Set(first.findings.flatMap((finding) => finding.fixes.map((fix) => JSON.stringify(fix))))
  const applied: Fix[] = []
  const refused: { fix: Fix; why: 'not-proposed' | 'overlap' | 'no-help' }[] = []
  let current = post
  let decision = first
  for (const fix of fixes) {
    if (!proposed.has(JSON.stringify(fix))) {
      refused.push({ fix, why: 'not-proposed' })
      continue
    }
    const beside = applied.filter((other) => other.at === fix.at)
    if (
      beside.some(
        (other) =>
          other.kind !== 'insert' &&
          fix.kind !== 'insert' &&
          other.span.start < fix.span.end &&
          fix.span.start < other.span.end,
      )
    ) {
      refused.push({ fix, why: 'overlap' })
      continue
    }
    const moved = beside.reduce(
      (sum, { span, text = '' }) => (span.start <= fix.span.start ? sum + text.length - (span.end - span.start) : sum),
      0,
    )
    const next = edit(
      current,
      fix.at.split('/').slice(1),
      (text) => text.slice(0, fix.span.start + moved) + (fix.text ?? '') + text.slice(fix.span.end + moved),
    ) as Post
    const after = evaluate(next, context)
    const known = names(decision)
    if (amount(after, fix.rule) >= amount(decision, fix.rule) || [...names(after)].some((name) => !known.has(name))) {
      refused.push({ fix, why: 'no-help' })
      continue
    }
    applied.push(fix)
    current = next
    decision = after
  }
  const [before, now] = [contentDigest(post), contentDigest(current)]
  const voided =
    before === now ? [] : (context.approvals ?? []).filter(({ digest }) => digest === before).map(({ by }) => by)
  return { post: current, applied, refused, voided: [...new Set(voided)].sort() }
}
