import {
  type Approval,
  type Attestation,
  type Bundle,
  type Context,
  type Obligation,
  or,
  type Stage,
  type Truth,
} from '../../src/model/index.js'
import { countsAs } from './match.js'
import type { Instance, Values } from './resolve.js'

const seconds = (duration: string) => Number(/\d+/.exec(duration)?.[0]) * (duration.endsWith('D') ? 86400 : 3600)

/** check(o) and the valid waivers of section 9, for the records of one context. */
export const recordsOf = (
  bundle: Bundle,
  context: Context,
  author: string | undefined,
  digest: string,
  now: number,
  time: number,
) => {
  const holds = (roles: readonly string[] | undefined, wanted: readonly string[]) =>
    (roles ?? []).some((role) => countsAs(bundle, role).some((word) => wanted.includes(word)))
  const inTime = (at: string) => Date.parse(at) <= now

  /** Whether distinct persons can take all the seats of all the stages, one stage after another. */
  const seated = (
    stages: readonly (readonly (readonly string[])[])[],
    voices: readonly Approval[],
    since = Number.NEGATIVE_INFINITY,
  ): boolean => {
    const [seats, ...later] = stages
    if (!seats) return true
    const fill = (left: readonly (readonly string[])[], free: readonly Approval[], latest: number): boolean => {
      const [roles, ...others] = left
      if (!roles) return seated(later, free, latest)
      return free.some(
        (voice) =>
          Date.parse(voice.at) > since &&
          holds(voice.roles, roles) &&
          fill(
            others,
            free.filter(({ by }) => by !== voice.by),
            Math.max(latest, Date.parse(voice.at)),
          ),
      )
    }
    return fill(seats, voices, since)
  }

  /** Whether an obligation is met by records; a change or an unknown kind never is. */
  const check = (obligation: Obligation, values: Values): Truth => {
    const own = (value: unknown) =>
      typeof value === 'object' && value !== null && 'param' in value
        ? values[`params.${value.param as string}`]
        : value
    const o = obligation as {
      kind: string
      team?: string
      within?: string
      statement?: string
      roles?: unknown
      need?: unknown
      then?: readonly Stage[]
    }
    if (o.kind === 'attestation') {
      return or(
        (context.attestations ?? []).map(({ statement, by, roles, at, digest: of }: Attestation): Truth => {
          if (statement !== o.statement || of !== digest || !inTime(at)) return false
          return o.roles ? holds(roles, own(o.roles) as string[]) : author === undefined ? undefined : by === author
        }),
      )
    }
    if (o.kind !== 'approval') return false
    const stages = [{ roles: o.roles, need: o.need }, ...(o.then ?? [])].map(({ roles, need }) => {
      const [wanted, many] = [own(roles) as string[], own(need) ?? 'any']
      return many === 'each'
        ? wanted.map((role) => [role])
        : Array.from({ length: many === 'any' ? 1 : (many as number) }, () => wanted)
    })
    const voices = (context.approvals ?? []).filter(
      ({ at, digest: of, verdict, team, from, until }) =>
        of === digest &&
        verdict !== 'reject' &&
        inTime(at) &&
        (!o.team || team === o.team) &&
        (!o.within || time - Date.parse(at) <= seconds(o.within) * 1000) &&
        (!from || Date.parse(from) <= time) &&
        (!until || time < Date.parse(until)),
    )
    // An unknown author may be any one of them, or nobody.
    const authors = author === undefined ? ['', ...voices.map(({ by }) => by)] : [author]
    const answers = new Set(
      authors.map((who) =>
        seated(
          stages,
          voices.filter(({ by }) => by !== who),
        ),
      ),
    )
    return answers.size > 1 ? undefined : answers.has(true)
  }

  const waived = (use: Instance, values: Values): Truth =>
    or(
      !use.waivable
        ? []
        : (context.waivers ?? []).map((waiver): Truth => {
            const current = Date.parse(waiver.from) <= time && time < Date.parse(waiver.until)
            const fits =
              waiver.rule === use.rule &&
              holds(waiver.roles, values.waivableBy as string[]) &&
              typeof waiver.by === 'string' &&
              waiver.by !== waiver.for &&
              current
            return !fits ? false : author === undefined ? undefined : waiver.for === author
          }),
    )
  return { check, waived }
}
