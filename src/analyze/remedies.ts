import { requiredFields, type Situation } from '../evaluate/index.js'
import { COMPILED, type Decision, type Duty, type Remedy } from '../model/index.js'
import { parseInstant } from '../time/index.js'
import { answersTo } from './answers.js'

const HOUR = 3_600_000
/** Later hours worth a try: soon, tonight or tomorrow, after a weekend, after the longest delays that policies know. */
const LATER = [1, 4, 8, 12, 16, 24, 36, 48, 72, 96, 168, 336, 720].map((hours) => hours * HOUR)

const instants = function* (value: unknown): Iterable<number> {
  if (typeof value === 'string') {
    const at = parseInstant(value) ?? parseInstant(`${value}T23:59:59Z`)
    if (at !== undefined) yield at
  } else if (value !== null && typeof value === 'object')
    for (const member of Object.values(value)) yield* instants(member)
}

const isRecord = ({ kind, due }: Duty): boolean => due === 'before' && (kind === 'approval' || kind === 'attestation')

/**
 * What might help a post out, by what it is about: of each list at most one is taken.
 * @param decision The decision on this post in this context.
 */
export const remediesFor = (decision: Decision, { policy }: Situation): readonly (readonly Remedy[])[] => {
  const holding = decision.findings.filter(({ outcome }) => outcome !== 'allow')
  const fixes = new Map(holding.flatMap((one) => one.fixes).map((fix) => [JSON.stringify(fix), fix]))
  return [
    ...[...fixes.values()].map((fix): readonly Remedy[] => [{ kind: 'fix', fix }]),
    ...decision.obligations.filter(isRecord).map((duty): readonly Remedy[] => [{ kind: 'record', duty }]),
    ...decision.needs.map((need) =>
      answersTo(need, policy[COMPILED]).map((value): Remedy => ({ kind: 'answer', need, value })),
    ),
  ]
}

/** Later hours that might help a post out, the earliest first; none where nothing that holds it looks at the clock. */
export const hoursFor = (decision: Decision, { policy, calendar }: Situation): readonly Remedy[] => {
  const timed = new Set(requiredFields(policy).timed)
  const holding = decision.findings.filter(({ outcome, rule }) => outcome !== 'allow' && timed.has(rule))
  const rules = [...new Set(holding.map(({ rule }) => rule))]
  const from = parseInstant(decision.for)
  if (from === undefined || rules.length === 0) return []
  const named = [...instants(calendar), ...instants(policy[COMPILED].calendar)].filter((hour) => hour > from)
  const hours = new Set([...LATER.map((delay) => from + delay), ...named.slice(0, 60)].sort((a, b) => a - b))
  return [...hours].map((hour) => ({ kind: 'wait', until: new Date(hour).toISOString(), rules }))
}
