import { evaluate, type Situation } from '../evaluate/index.js'
import type { Decision, Duty, Post, Remedy, SmallestFix } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { applyRemedies } from './apply-remedies.js'
import { answersFor, fixesFor, fixesTogether, hoursFor, namedAuthor, recordsFor } from './remedies.js'

/** How far a post is from going out: refusals, then holds, then what is left to do or to know. */
type Distance = readonly [denies: number, holds: number, todo: number]

interface Step {
  readonly remedies: readonly Remedy[]
  readonly decision: Decision
}

const MOST = 24
/** Up to so many remedies, every selection is tried; of more, those not needed are dropped one after another. */
const FEW = 6
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
 * At most 24 are looked for; where only a person can mend what is left, they bring the post as near as they can.
 */
export const smallestFix = (post: Post, context: Situation): SmallestFix => {
  const first = evaluate(post, context)
  // No repair makes a post of something that is not one.
  if (!isPlain(post as unknown)) return { outcome: first.outcome, remedies: [], left: [] }
  const judge = (remedies: readonly Remedy[]): Decision => {
    const after = applyRemedies(post, context, remedies)
    return evaluate(after.post, after.context)
  }
  const best = (
    taken: readonly Remedy[],
    reached: Decision,
    steps: readonly (readonly Remedy[])[],
  ): Step | undefined => {
    let step: Step | undefined
    for (const more of steps) {
      const remedies = [...taken, ...more]
      const decision = judge(remedies)
      if (nearer(distance(decision), distance(step?.decision ?? reached))) step = { remedies, decision }
    }
    return step
  }
  let taken: readonly Remedy[] = []
  let reached = first
  while (reached.outcome !== 'allow' && taken.length < MOST) {
    const named = post.author?.id !== undefined || taken.includes(namedAuthor)
    const isNew = (remedy: Remedy) => !taken.some((one) => JSON.stringify(one) === JSON.stringify(remedy))
    const now = [
      ...fixesFor(first)
        .filter(isNew)
        .map((fix) => [fix]),
      ...fixesTogether(first).map((fixes) => fixes.filter(isNew)),
      ...answersFor(reached, context).map((answer) => [answer]),
    ]
    const records = recordsFor(reached).map((record) => (named ? [record] : [namedAuthor, record]))
    // Another hour only where nothing can be done now.
    const step =
      best(taken, reached, [...now, ...records]) ??
      best(
        taken,
        reached,
        hoursFor(reached, context).map((hour) => [hour]),
      )
    if (!step) break
    taken = step.remedies
    reached = step.decision
  }
  const helps = ([denies, holds]: Distance): boolean => {
    const [least, most] = distance(reached)
    return denies < least || (denies === least && holds <= most)
  }
  const enough = (remedies: readonly Remedy[]) => helps(distance(judge(remedies)))
  const spare = (remedies: readonly Remedy[]): readonly Remedy[] => {
    const fewer = remedies.map((one) => remedies.filter((other) => other !== one)).find(enough)
    return fewer ? spare(fewer) : remedies
  }
  const some = taken.length > FEW ? spare(taken) : (selections(taken).find(enough) ?? taken)
  const last = judge(some)
  return { outcome: last.outcome, remedies: some, left: before(last).filter((duty) => !isRecord(duty)) }
}
