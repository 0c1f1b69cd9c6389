import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Approval,
  type Attestation,
  type Bundle,
  contentDigest,
  type Duty,
  evaluate,
  explainRule,
  FOLLOW_UPS,
  OUTCOMES,
} from '../../src/index.js'
import { ruleIn } from '../generate/edit.js'
import { LONG } from '../generate/settings.js'
import { forAll, judge, nothing } from '../generate/subject.js'

const RECORDS = ['approval', 'attestation']

/** Records that fulfil an obligation: two strangers for every seat, stage after stage, shortly before now. */
const fulfil = (
  duty: Duty,
  now: number,
  digest: string,
  author: string | undefined,
): { approvals: Approval[]; attestations: Attestation[] } => {
  const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
  if (duty.kind === 'attestation') {
    const by = duty.roles ? 'stranger' : (author as string)
    return {
      approvals: [],
      attestations: [
        { statement: duty.statement as string, by, ...(duty.roles && { roles: duty.roles }), at: at(1), digest },
      ],
    }
  }
  const stages = [{ roles: duty.roles ?? [], need: duty.need ?? 'any' }, ...(duty.then ?? [])]
  const approvals = stages.flatMap(({ roles, need }, stage) => {
    const seats =
      need === 'each' ? roles.map((role) => [role]) : Array.from({ length: need === 'any' ? 1 : need }, () => roles)
    return [...seats, ...seats].map(
      (held, i): Approval => ({
        by: `stranger-${stage}-${i}`,
        roles: held,
        at: at(60 - stage),
        digest,
        ...(duty.team && { team: duty.team }),
      }),
    )
  })
  return { approvals, attestations: [] }
}

/** Whether a `within` leaves no time between now and the post time. */
const tooLate = ({ within }: Duty, now: number, time: number) =>
  within !== undefined && time - now + 3_600_000 > (within === 'PT6H' ? 6 : 48) * 3_600_000

const dueAfter = (bundle: Bundle, id: string) =>
  (ruleIn(bundle, id)?.obligations ?? []).filter(
    ({ kind, due }) =>
      kind !== 'unheard-of' &&
      (due ?? ((FOLLOW_UPS as readonly string[]).includes(kind) ? 'after' : 'before')) === 'after',
  )

describe('records and obligations', () => {
  it(
    'Recording an approval, attestation or waiver adds no finding and never tightens',
    () => {
      const share = fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1))
      forAll(
        share,
        { loosened: 3, 'a finding became mild': 20, 'something was met': 5, 'something was waived': 5 },
        ({ policy }, posts, [approvals, attestations, waivers], note) => {
          for (const { learning, records } of posts) {
            const fewer = {
              approvals: records.approvals.slice(0, approvals),
              attestations: records.attestations.slice(0, attestations),
              waivers: records.waivers.slice(0, waivers),
            }
            const [before, after] = [judge(policy, learning.before, fewer), judge(policy, learning.before, records)]
            expect(OUTCOMES.indexOf(after.outcome)).toBeLessThanOrEqual(OUTCOMES.indexOf(before.outcome))
            const named = (decision: typeof before) =>
              decision.findings.map(({ rule, use, scopes }) => JSON.stringify([rule, use, scopes]))
            expect(named(before)).toEqual(expect.arrayContaining(named(after)))
            if (after.outcome !== before.outcome) note('loosened')
            for (const { rule, use, status } of after.findings) {
              note(`something was ${status}`)
              if (before.findings.some((other) => other.rule === rule && other.use === use && other.status !== status))
                note('a finding became mild')
            }
          }
        },
      )
    },
    LONG,
  )

  it(
    'If no holding finding may be `forbid` and all their `before` obligations are records, recording them all allows, even with facts unknown',
    () => {
      forAll(nothing, { recorded: 30, 'with facts unknown': 10, 'author unknown': 5 }, ({ policy }, posts, _, note) => {
        for (const { learning } of posts) {
          const { post, context } = learning.before
          const decision = judge(policy, learning.before)
          const holding = decision.findings.filter(({ outcome }) => outcome !== 'allow')
          const asked = holding.flatMap(({ obligations }) => obligations.filter(({ due }) => due === 'before'))
          const [now, time] = [Date.parse(decision.at), Date.parse(decision.for)]
          const author = post.author?.id
          if (holding.length === 0 || decision.errors.length > 0 || holding.some(({ effect }) => effect === 'forbid'))
            continue
          if (asked.some((duty) => !RECORDS.includes(duty.kind) || tooLate(duty, now, time))) continue
          // An author nobody knows cannot give the author's own word.
          if (author === undefined && asked.some(({ kind, roles }) => kind === 'attestation' && !roles)) continue
          const given = asked.map((duty) => fulfil(duty, now, contentDigest(post), author))
          const after = evaluate(post, {
            ...context,
            policy,
            approvals: given.flatMap(({ approvals }) => approvals),
            attestations: given.flatMap(({ attestations }) => attestations),
          })
          expect(after.outcome).toBe('allow')
          note('recorded')
          if (author === undefined) note('author unknown')
          if (decision.needs.length > 0) note('with facts unknown')
        }
      })
    },
    LONG,
  )

  it(
    'The listed obligations are exactly those of section 7',
    () => {
      forAll(
        nothing,
        { before: 200, after: 50, 'after, though it allows': 5 },
        ({ bundle, policy }, posts, _, note) => {
          for (const { learning, records } of posts) {
            const { post, context } = learning.before
            const { findings, obligations } = judge(policy, learning.before, records)
            const expected = new Set<string>()
            for (const { rule, outcome, obligations: listed } of findings) {
              if (outcome !== 'allow')
                for (const { kind, due } of listed) if (due === 'before') expected.add(`${kind} before ${rule}`)
              if (
                !explainRule(post, { ...context, policy }, rule).some(({ judges, truth }) => judges && truth === true)
              )
                continue
              // Each use and scope is told apart by the twin; here a rule that matches nowhere must not oblige.
              for (const { kind, due } of listed) if (due === 'after') expected.add(`${kind} after ${rule}`)
              if (explainRule(post, { ...context, policy }, rule).every(({ truth }) => truth === true)) {
                for (const { kind } of dueAfter(bundle, rule)) expected.add(`${kind} after ${rule}`)
                if (outcome === 'allow' && dueAfter(bundle, rule).length > 0) note('after, though it allows')
              }
            }
            const found = obligations.flatMap(({ kind, due, rules }) => rules.map((rule) => `${kind} ${due} ${rule}`))
            expect([...new Set(found)].sort()).toEqual([...expected].sort())
            for (const { due } of obligations) note(due)
          }
        },
      )
    },
    LONG,
  )
})
