import fc from 'fast-check'
import type { Approval, Attestation, Context, Post, Waiver } from '../../src/model/index.js'
import { INSTANTS, WORDS } from './vocabulary.js'

/** Records given about one post; whether a digest fits is filled in later. */
export interface Records {
  readonly approvals: readonly (Omit<Approval, 'digest'> & { readonly fits: boolean })[]
  readonly attestations: readonly (Omit<Attestation, 'digest'> & { readonly fits: boolean })[]
  readonly waivers: readonly Waiver[]
}

const person = fc.constantFrom('ann', 'bob', 'cy', 'dee')
const roles = fc.subarray([...WORDS.role], { minLength: 1 })
const at = fc.constantFrom(
  '2026-11-10T09:00:00Z',
  '2026-11-20T09:00:00Z',
  '2026-11-21T09:00:00Z',
  '2026-11-21T12:00:00Z',
  '2026-11-24T08:00:00Z',
  '2026-11-25T08:00:00Z',
)
const often = fc.constantFrom(true, true, true, true, false)

const approval = fc.record(
  {
    by: person,
    roles,
    at,
    fits: often,
    team: fc.constantFrom('press', 'press', 'other'),
    verdict: fc.constantFrom('approve' as const, 'approve' as const, 'approve' as const, 'reject' as const),
    from: fc.constantFrom(...INSTANTS),
    until: fc.constantFrom(...INSTANTS, ...INSTANTS.slice(3)),
  },
  { requiredKeys: ['by', 'roles', 'at', 'fits', 'team'] },
)
const attestation = fc.record(
  { statement: fc.constantFrom('asked', 'read'), by: person, roles, at, fits: often },
  { requiredKeys: ['statement', 'by', 'at', 'fits'] },
)
const waiver = fc.record({
  rule: fc.constantFrom('gen/r0', 'gen/r0', 'gen/r1', 'gen/r1', 'gen/r2', 'more/r0', 'fr/local'),
  for: fc.constantFrom('ann', 'bob'),
  by: person,
  roles,
  reason: fc.constant('because'),
  from: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z', '2026-11-24T10:00:00Z'),
  until: fc.constantFrom('2026-12-31T00:00:00Z', '2026-12-31T00:00:00Z', '2026-11-24T09:30:00Z'),
})

/** Records of every sort, many of which count. */
export const records: fc.Arbitrary<Records> = fc.record({
  approvals: fc.array(approval, { maxLength: 5 }),
  attestations: fc.array(attestation, { maxLength: 3 }),
  waivers: fc.array(waiver, { maxLength: 6 }),
})

/** The context with records about this post. */
export const withRecords = (
  context: Context,
  post: Post,
  given: Records,
  digestOf: (post: Post) => string,
): Context => {
  const digest = (fits: boolean) => (fits ? digestOf(post) : 'c1-another')
  return {
    ...context,
    approvals: given.approvals.map(({ fits, ...approval }) => ({ ...approval, digest: digest(fits) })),
    attestations: given.attestations.map(({ fits, ...attestation }) => ({ ...attestation, digest: digest(fits) })),
    waivers: given.waivers,
  }
}
