import type { Approval, Compiled, Obligation, Refusal, Stage, Truth } from '../model/index.js'
import { parseDuration, parseInstant } from '../time/index.js'
import { type Desk, holds, list } from './desk.js'

type Asked = Extract<Obligation, { kind: 'approval' }>
interface Voice {
  readonly by: string
  readonly roles: unknown
  readonly at: number
}

const stagesOf = ({ roles, need, then }: Asked): readonly Stage[] => [{ roles, need }, ...(then ?? [])]

/** The places that persons must take, stage by stage. */
const seats = (stage: Stage): readonly (readonly string[])[] => {
  const roles = stage.roles as readonly string[]
  if (stage.need === 'each') return roles.map((role) => [role])
  return Array.from(
    { length: typeof stage.need === 'number' ? Math.max(1, Math.min(stage.need, 100)) : 1 },
    () => roles,
  )
}

/**
 * Whether distinct persons can fill every seat, each stage after the one before was complete.
 * The search is bounded; beyond it the answer is no, which never lets a post through.
 */
const filled = (compiled: Compiled, stages: readonly Stage[], voices: readonly Voice[]): boolean => {
  let budget = 20_000
  const sit = (stage: number, seat: number, since: number, latest: number, used: ReadonlySet<string>): boolean => {
    const wanted = stages[stage]
    if (!wanted) return true
    const roles = seats(wanted)[seat]
    if (!roles) return sit(stage + 1, 0, latest, latest, used)
    return voices.some((voice) => {
      if (budget-- <= 0 || used.has(voice.by) || voice.at <= since || !holds(compiled, voice.roles, roles)) return false
      return sit(stage, seat + 1, since, Math.max(latest, voice.at), new Set([...used, voice.by]))
    })
  }
  return sit(0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, new Set())
}

/** Why an approval does not count; undefined: it does. */
const whyNot = (
  approval: Approval,
  wanted: readonly string[],
  maxAge: number | undefined,
  { compiled, digest, author, now, at }: Desk,
): Refusal['why'] | undefined => {
  const when = parseInstant(approval.at)
  // A window that cannot be read is closed.
  const from = approval.from == null ? undefined : (parseInstant(approval.from) ?? Number.POSITIVE_INFINITY)
  const until = approval.until == null ? undefined : (parseInstant(approval.until) ?? Number.NEGATIVE_INFINITY)
  if (approval.digest !== digest()) return 'content-changed'
  if (!holds(compiled, approval.roles, wanted)) return 'wrong-role'
  if (approval.by === author) return 'own-post'
  if ((approval.verdict ?? 'approve') !== 'approve') return 'rejected'
  if (when === undefined || now === undefined || at === undefined) return 'not-yet'
  if (when > now || (from !== undefined && at < from)) return 'not-yet'
  return (until !== undefined && at >= until) || (maxAge !== undefined && at - when > maxAge) ? 'too-old' : undefined
}

const NONE_GIVEN = { truth: false, refused: [] } as const

/** Whether distinct persons other than the author agreed with this content, and what did not count. */
export const checkApproval = (asked: Asked, desk: Desk): { truth: Truth; refused: readonly Refusal[] } => {
  const { compiled, context } = desk
  // Without any, there is nobody to fill a seat.
  if (asked.need !== 'each' && list(context.approvals).length === 0) return NONE_GIVEN
  const stages = stagesOf(asked)
  const wanted = stages.flatMap(({ roles }) => roles as readonly string[])
  const refused: Refusal[] = []
  const voices: Voice[] = []
  const maxAge = typeof asked.within === 'string' ? parseDuration(asked.within) : undefined
  const given = list<Approval>(context.approvals).filter((approval) => typeof approval.by === 'string')
  for (const approval of given) {
    const { by, roles, at, team } = approval
    if (asked.team && team !== asked.team) continue
    const why = whyNot(approval, wanted, maxAge, desk)
    if (why) refused.push({ by, why })
    else voices.push({ by, roles, at: parseInstant(at) as number })
  }
  voices.sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1))
  const all = filled(compiled, stages, voices)
  // The author may turn out to be any one of them.
  const people = desk.author === undefined ? [...new Set(voices.map(({ by }) => by))] : []
  const truth = !all
    ? false
    : people.every((person) =>
          filled(
            compiled,
            stages,
            voices.filter(({ by }) => by !== person),
          ),
        )
      ? true
      : undefined
  if (truth === false && stages.length > 1) for (const { by } of voices) refused.push({ by, why: 'out-of-turn' })
  const unique = new Map(refused.map((refusal) => [`${refusal.by} ${refusal.why}`, refusal]))
  return { truth, refused: [...unique.keys()].sort().map((key) => unique.get(key) as Refusal) }
}
