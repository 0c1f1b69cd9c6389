import { requiredFields, type Situation } from '../evaluate/index.js'
import { compiledOf } from '../model/compiled-of.js'
import type { Decision, Duty, Remedy } from '../model/index.js'
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

/** The repairs that a decision proposes where it holds or denies. */
export const fixesFor = (decision: Decision): readonly Remedy[] => {
  const holding = decision.findings.filter(({ outcome }) => outcome !== 'allow')
  const fixes = new Map(holding.flatMap((one) => one.fixes).map((fix) => [JSON.stringify(fix), fix]))
  return [...fixes.values()].map((fix) => ({ kind: 'fix', fix }))
}

/** The repairs of one finding that only help together: it lets go when nothing of what it found is left. */
export const fixesTogether = (decision: Decision): readonly (readonly Remedy[])[] =>
  decision.findings
    .filter(({ outcome, fixes }) => outcome !== 'allow' && fixes.length > 1)
    .map(({ fixes }) => fixes.map((fix): Remedy => ({ kind: 'fix', fix })))

/** The records that a decision waits for. */
export const recordsFor = (decision: Decision): readonly Remedy[] =>
  decision.obligations.filter(isRecord).map((duty) => ({ kind: 'record', duty }))

/** The answers that may settle what a decision lacks. */
export const answersFor = (decision: Decision, { policy }: Situation): readonly Remedy[] =>
  decision.needs.flatMap((need) =>
    answersTo(need, compiledOf(policy)).map((value): Remedy => ({ kind: 'answer', need, value })),
  )

/** Who the author is: as long as that is unknown, no record is certain to come from somebody else. */
export const namedAuthor: Remedy = {
  kind: 'answer',
  need: { field: 'author.id', ask: 'author', rules: [] },
  value: 'author',
}

/** Later hours that might help a post out, the earliest first; none where nothing that holds it looks at the clock. */
export const hoursFor = (decision: Decision, { policy, calendar }: Situation): readonly Remedy[] => {
  const timed = new Set(requiredFields(policy).timed)
  const holding = decision.findings.filter(({ outcome, rule }) => outcome !== 'allow' && timed.has(rule))
  const rules = [...new Set(holding.map(({ rule }) => rule))]
  const from = parseInstant(decision.for)
  if (from === undefined || rules.length === 0) return []
  const named = [...instants(calendar), ...instants(compiledOf(policy).calendar)].filter((hour) => hour > from)
  const hours = new Set([...LATER.map((delay) => from + delay), ...named.slice(0, 60)].sort((a, b) => a - b))
  return [...hours].map((hour) => ({ kind: 'wait', until: new Date(hour).toISOString(), rules }))
}
