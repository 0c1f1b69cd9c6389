import { evaluate, type Situation } from '../evaluate/index.js'
import type { Decision, Duty, Post, Remedy, SmallestFix } from '../model/index.js'
import { applyRemedies } from './apply-remedies.js'
import { hoursFor, remediesFor } from './remedies.js'

/** How far a post is from going out: refusals, then holds, then what is left to do or to know. */
type Distance = readonly [denies: number, holds: number, todo: number]

interface Step {
  readonly remedy: Remedy
  readonly decision: Decision
}

const MOST = 10
const isRecord = ({ kind }: Duty): boolean => kind === 'approval' || kind === 'attestation'
const before = ({ obligations }: Decision): readonly Duty[] => obligations.filter(({ due }) => due === 'before')

const distance = (decision: Decision): Distance => {
  const count = (outcome: string) => decision.findings.filter((finding) => finding.outcome === outcome).length
  const errors = decision.errors.filter(({ rules }) => rules === undefined).length
  return [count('deny'), count('hold') + errors, before(decision).length + decision.needs.length]
}
const nearer = (a: Distance, b: Distance): boolean =>
  a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2]

/** Every selection of some things, the fewest first. */
const selections = <T>(things: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** things.length }, (_, bits) => things.filter((__, i) => (bits >> i) & 1)).sort(
    (a, b) => a.length - b.length,
  )

/**
 * The fewest repairs, records, answers and hours that would let a post out; each selection is verified by judging again.
 * At most ten are looked for; where only a person can mend what is left, they bring the post as near as they can.
 */
export const smallestFix = (post: Post, context: Situation): SmallestFix => {
  const first = evaluate(post, context)
  const judge = (remedies: readonly Remedy[]): Decision => {
    const after = applyRemedies(post, context, remedies)
    return evaluate(after.post, after.context)
  }
  const best = (taken: readonly Remedy[], reached: Decision, remedies: readonly Remedy[]): Step | undefined => {
    let step: Step | undefined
    for (const remedy of remedies) {
      const decision = judge([...taken, remedy])
      if (nearer(distance(decision), distance(step?.decision ?? reached))) step = { remedy, decision }
    }
    return step
  }
  let taken: readonly Remedy[] = []
  let reached = first
  let lists = remediesFor(first, context)
  while (reached.outcome !== 'allow' && taken.length < MOST) {
    // Another hour only where nothing can be done now.
    const step = best(taken, reached, lists.flat()) ?? best(taken, reached, hoursFor(reached, context))
    if (!step) break
    taken = [...taken, step.remedy]
    reached = step.decision
    lists = lists.filter((list) => !list.includes(step.remedy))
  }
  const helps = ([denies, holds]: Distance): boolean => {
    const [least, most] = distance(reached)
    return denies < least || (denies === least && holds <= most)
  }
  const some = selections(taken).find((remedies) => helps(distance(judge(remedies)))) ?? taken
  const last = judge(some)
  return { outcome: last.outcome, remedies: some, left: before(last).filter((duty) => !isRecord(duty)) }
}
