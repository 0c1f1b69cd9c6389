import { contentDigest } from '../digest/index.js'
import type { Decision, Fix, Post } from '../model/index.js'
import { list } from './desk.js'
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

/** How much each finding has to show. */
const amounts = (decision: Decision): ReadonlyMap<string, number> =>
  new Map(
    decision.findings.map(({ rule, use, scopes, evidence }) => [
      JSON.stringify([rule, use, scopes]),
      1 + evidence.length,
    ]),
  )

const helps = (before: Decision, after: Decision, rule: string): boolean => {
  const [old, now] = [amounts(before), amounts(after)]
  if ([...now].some(([name, amount]) => amount > (old.get(name) ?? 0))) return false
  const sum = (found: ReadonlyMap<string, number>) =>
    [...found].reduce((total, [name, amount]) => (JSON.parse(name)[0] === rule ? total + amount : total), 0)
  return sum(now) < sum(old)
}

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
    if (!helps(decision, after, fix.rule)) {
      refused.push({ fix, why: 'no-help' })
      continue
    }
    applied.push(fix)
    current = next
    decision = after
  }
  const [before, now] = [contentDigest(post), contentDigest(current)]
  const voided =
    before === now
      ? []
      : list(context.approvals)
          .filter(({ digest }) => digest === before)
          .map(({ by }) => by)
  return { post: current, applied, refused, voided: [...new Set(voided)].sort() }
}
