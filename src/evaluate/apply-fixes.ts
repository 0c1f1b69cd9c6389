import { contentDigest } from '../digest/index.js'
import { changeAt } from '../model/change-at.js'
import type { Decision, Fix, Post } from '../model/index.js'
import { must } from '../model/must.js'
import { keysOf } from '../model/pointer.js'
import { list } from './desk.js'
import { evaluate, type Situation } from './judge.js'

/** A fix left out, and why: not proposed for this post as it stands, overlapping an earlier one, or not helping. */
export interface RefusedFix {
  readonly fix: Fix
  readonly why: 'not-proposed' | 'overlap' | 'no-help'
}

/** What became of some fixes. */
export interface Fixed {
  /** The repaired post. */
  readonly post: Post
  readonly applied: readonly Fix[]
  readonly refused: readonly RefusedFix[]
  /** The people whose approval the repairs voided. */
  readonly voided: readonly string[]
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

/** Insertions are made at one of the two ends of a string, where they overlap nothing. */
const overlaps = (a: Fix, b: Fix): boolean => a.span.start < b.span.end && b.span.start < a.span.end

/** How far the repairs before it in the same string moved a fix. */
const shift = (fix: Fix, beside: readonly Fix[]): number =>
  beside.reduce(
    (sum, { span, text = '' }) => (span.start <= fix.span.start ? sum + text.length - (span.end - span.start) : sum),
    0,
  )

/**
 * Applies fixes in order. Each is kept only if judging again loses evidence of its rule and adds no finding.
 * A fix belongs to the words it was proposed for: once they have changed, the fixes of its old decision are stale and refused,
 * so running it twice changes nothing more; judge again to have those that are left.
 */
export const applyFixes = (post: Post, context: Situation, fixes: readonly Fix[]): Fixed => {
  must(Array.isArray(fixes), 'fixes', 'a list of fixes, like those of a finding')
  let decision = evaluate(post, context)
  let current = post
  const proposed = new Set(decision.findings.flatMap((finding) => finding.fixes.map((fix) => JSON.stringify(fix))))
  const applied: Fix[] = []
  const refused: RefusedFix[] = []
  for (const fix of fixes) {
    const beside = applied.filter((other) => other.at === fix.at)
    if (!proposed.has(JSON.stringify(fix))) refused.push({ fix, why: 'not-proposed' })
    else if (beside.some((other) => overlaps(other, fix))) refused.push({ fix, why: 'overlap' })
    else {
      const moved = shift(fix, beside)
      const next = changeAt(current, keysOf(fix.at), (old) => {
        const text = typeof old === 'string' ? old : ''
        return text.slice(0, fix.span.start + moved) + (fix.text ?? '') + text.slice(fix.span.end + moved)
      }) as Post
      const after = evaluate(next, context)
      if (!helps(decision, after, fix.rule)) refused.push({ fix, why: 'no-help' })
      else {
        applied.push(fix)
        current = next
        decision = after
      }
    }
  }
  const [before, now] = [contentDigest(post), contentDigest(current)]
  const approvals = before === now ? [] : list(context.approvals).filter(({ digest }) => digest === before)
  return { post: current, applied, refused, voided: [...new Set(approvals.map(({ by }) => by))].sort() }
}
