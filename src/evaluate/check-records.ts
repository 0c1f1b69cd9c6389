import {
  type Attestation,
  type InForce,
  type Obligation,
  or,
  type Refusal,
  type Truth,
  type Use,
  type Waiver,
} from '../model/index.js'
import { parseInstant } from '../time/index.js'
import { checkApproval } from './check-approval.js'
import { type Desk, holds, list } from './desk.js'

const checkAttestation = (asked: Extract<Obligation, { kind: 'attestation' }>, desk: Desk): Truth =>
  or(
    list<Attestation>(desk.context.attestations).map(({ statement, by, roles, at, digest }): Truth => {
      const when = parseInstant(at)
      if (
        statement !== asked.statement ||
        when === undefined ||
        desk.now === undefined ||
        when > desk.now ||
        digest !== desk.digest()
      )
        return false
      if (asked.roles !== undefined) return holds(desk.compiled, roles, asked.roles as readonly string[])
      return desk.author === undefined ? undefined : by === desk.author
    }),
  )

const NEVER_MET = { truth: false, refused: [] } as const

/** Whether an obligation is met: records are looked up, a change or an unknown kind never is. */
export const check = (obligation: Obligation, desk: Desk): { truth: Truth; refused: readonly Refusal[] } => {
  if (obligation.kind === 'approval' && 'roles' in obligation)
    return checkApproval(obligation as Extract<Obligation, { kind: 'approval' }>, desk)
  if (obligation.kind === 'attestation' && 'statement' in obligation) {
    return { truth: checkAttestation(obligation as Extract<Obligation, { kind: 'attestation' }>, desk), refused: [] }
  }
  return NEVER_MET
}

const NOT_WAIVED = { truth: false, by: [] } as const

/** Whether the author is exempt from a rule, and by whom. */
export const waived = (use: Use, force: InForce, desk: Desk): { truth: Truth; by: readonly string[] } => {
  // For a rule tagged `safeguarding` or `legal`, a policy that names a role here does not compile.
  if (force.waivableBy.length === 0 || use.lock === 'fixed') return NOT_WAIVED
  const valid = list<Waiver>(desk.context.waivers).filter((waiver) => {
    const [from, until] = [parseInstant(waiver.from), parseInstant(waiver.until)]
    return (
      waiver.rule === use.rule &&
      typeof waiver.by === 'string' &&
      waiver.by !== waiver.for &&
      holds(desk.compiled, waiver.roles, force.waivableBy) &&
      from !== undefined &&
      until !== undefined &&
      from <= (desk.at as number) &&
      (desk.at as number) < until
    )
  })
  const mine = valid.filter((waiver) => waiver.for === desk.author)
  if (desk.author === undefined) return { truth: valid.length > 0 ? undefined : false, by: [] }
  return { truth: mine.length > 0, by: [...new Set(mine.map(({ by }) => by))].sort() }
}
