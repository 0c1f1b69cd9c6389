import { type Approval, type Attestation, type Compiled, type Context, type InForce, type Obligation, type Refusal, type Stage, type Truth, type Use, type Waiver, or } from '../model/index.js'
import { parseDuration, parseInstant } from '../time/index.js'

/** What records are checked against. */
export interface Desk {
  readonly compiled: Compiled
  readonly context: Context
  /** Undefined: the author is not known. */
  readonly author: string | undefined
  readonly now: number | undefined
  readonly at: number | undefined
  readonly digest: () => string
}

type Asked = Extract<Obligation, { kind: 'approval' }>
interface Voice { readonly by: string; readonly roles: readonly string[]; readonly at: number }

const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value.filter((item): item is T => item !== null && typeof item === 'object') : []
const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [])
const time = (value: unknown): number | undefined => (typeof value === 'string' ? parseInstant(value) : undefined)

/** Whether one of the roles held is, or counts as, one of the roles wanted. */
export const holds = (compiled: Compiled, roles: unknown, wanted: readonly string[]): boolean =>
  words(roles).some((role) => wanted.includes(role) || [...(compiled.countsAs.get(role) ?? [])].some((word) => wanted.includes(word)))

const stagesOf = ({ roles, need, then }: Asked): readonly Stage[] => [{ roles, need }, ...(then ?? [])]

/** The places that persons must take, stage by stage. */
const seats = (stage: Stage): readonly (readonly string[])[] => {
  const roles = words(stage.roles)
  if (stage.need === 'each') return roles.map((role) => [role])
  return Array.from({ length: typeof stage.need === 'number' ? Math.max(1, Math.min(stage.need, 100)) : 1 }, () => roles)
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
      if (budget-- <= 0 || used.has(voice.by) || voice.at < since || (stage > 0 && voice.at === since) || !holds(compiled, voice.roles, roles)) return false
      return sit(stage, seat + 1, since, Math.max(latest, voice.at), new Set([...used, voice.by]))
    })
  }
  return sit(0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, new Set())
}

const checkApproval = (asked: Asked, desk: Desk): { truth: Truth; refused: readonly Refusal[] } => {
  const { compiled, now, at } = desk
  const stages = stagesOf(asked)
  const wanted = stages.flatMap(({ roles }) => words(roles))
  const refused: Refusal[] = []
  const voices: Voice[] = []
  const maxAge = asked.within === undefined ? undefined : parseDuration(asked.within)
  const latest = new Map<string, number>()
  const given = list<Approval>(desk.context.approvals).filter((approval) => typeof approval.by === 'string')
  for (const approval of given) {
    const when = time(approval.at)
    const { by } = approval
    const team = asked.team === undefined || approval.team === asked.team
    if (!team) continue
    const until = approval.until == null ? undefined : (time(approval.until) ?? Number.NEGATIVE_INFINITY)
    const from = approval.from == null ? undefined : (time(approval.from) ?? Number.POSITIVE_INFINITY)
    const why: Refusal['why'] | undefined =
      approval.digest !== desk.digest() ? 'content-changed'
      : !holds(compiled, approval.roles, wanted) ? 'wrong-role'
      : by === desk.author ? 'own-post'
      : approval.verdict !== undefined && approval.verdict !== 'approve' ? 'rejected'
      : when === undefined || now === undefined || at === undefined || when > now || (from !== undefined && at < from) ? 'not-yet'
      : (until !== undefined && at >= until) || (maxAge !== undefined && at - when > maxAge) ? 'too-old'
      : undefined
    if (why) refused.push({ by, why })
    else {
      voices.push({ by, roles: words(approval.roles), at: when as number })
      latest.set(by, Math.max(latest.get(by) ?? Number.NEGATIVE_INFINITY, when as number))
    }
  }
  voices.sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1))
  const all = filled(compiled, stages, voices)
  // The author may turn out to be any one of them.
  const people = desk.author === undefined ? [...new Set(voices.map(({ by }) => by))] : []
  const truth = !all ? false : people.every((person) => filled(compiled, stages, voices.filter(({ by }) => by !== person))) ? true : undefined
  if (truth === false && stages.length > 1) for (const by of latest.keys()) refused.push({ by, why: 'out-of-turn' })
  const unique = new Map(refused.map((refusal) => [`${refusal.by} ${refusal.why}`, refusal]))
  return { truth, refused: [...unique.keys()].sort().map((key) => unique.get(key) as Refusal) }
}

const checkAttestation = (asked: Extract<Obligation, { kind: 'attestation' }>, desk: Desk): Truth =>
  or(list<Attestation>(desk.context.attestations).map(({ statement, by, roles, at, digest }): Truth => {
    const when = time(at)
    if (statement !== asked.statement || when === undefined || desk.now === undefined || when > desk.now || digest !== desk.digest()) return false
    if (asked.roles !== undefined) return holds(desk.compiled, roles, words(asked.roles))
    return desk.author === undefined ? undefined : by === desk.author
  }))

/** Whether an obligation is met: records are looked up, a change or an unknown kind never is. */
export const check = (obligation: Obligation, desk: Desk): { truth: Truth; refused: readonly Refusal[] } => {
  if (obligation.kind === 'approval' && 'roles' in obligation) return checkApproval(obligation as Asked, desk)
  if (obligation.kind === 'attestation' && 'statement' in obligation) {
    return { truth: checkAttestation(obligation as Extract<Obligation, { kind: 'attestation' }>, desk), refused: [] }
  }
  return { truth: false, refused: [] }
}

/** Whether the author is exempt from a rule, and by whom. */
export const waived = (use: Use, force: InForce, desk: Desk): { truth: Truth; by: readonly string[] } => {
  const never = use.lock === 'fixed' || use.source.tags?.some((tag) => tag === 'safeguarding' || tag === 'legal')
  if (never || force.waivableBy.length === 0 || desk.at === undefined) return { truth: false, by: [] }
  const valid = list<Waiver>(desk.context.waivers).filter((waiver) => {
    const [from, until] = [time(waiver.from), time(waiver.until)]
    return waiver.rule === use.rule && typeof waiver.by === 'string' && waiver.by !== waiver.for && holds(desk.compiled, waiver.roles, force.waivableBy) &&
      from !== undefined && until !== undefined && from <= (desk.at as number) && (desk.at as number) < until
  })
  const mine = valid.filter((waiver) => waiver.for === desk.author)
  if (desk.author === undefined) return { truth: valid.length > 0 ? undefined : false, by: [] }
  return { truth: mine.length > 0, by: [...new Set(mine.map(({ by }) => by))].sort() }
}
