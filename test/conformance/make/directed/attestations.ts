import type { Attestation, Waiver } from '../../../../src/index.js'
import { bundle, type DraftSuite, draft, pack, rule, type Says } from '../draft.js'

const here = (name: string, more = {}) =>
  rule('require', { fact: 'account.owner', operator: 'equal', value: name }, more)
const asked = (owner: string) => ({ account: { kind: 'official' as const, owner } })
const word = (more: Partial<Attestation> = {}) => ({
  statement: 'asked',
  by: 'ann',
  at: '2026-11-24T08:00:00Z',
  digest: '@',
  ...more,
})
const pass = (rule: string, more: Partial<Waiver> = {}) =>
  ({
    rule: `t/${rule}`,
    for: 'ann',
    by: 'cy',
    roles: ['lead'],
    reason: 'x',
    from: '2026-11-01T00:00:00Z',
    until: '2026-12-01T00:00:00Z',
    ...more,
  }) as Waiver
const open = (name: string, kind: string): Says => ({
  outcome: 'hold',
  findings: [`t/${name} open hold`],
  obligations: [kind],
})
const clear = (name: string, status: string): Says => ({ outcome: 'allow', findings: [`t/${name} ${status} allow`] })
const said = (
  id: string,
  title: string,
  name: string,
  attestations: readonly Attestation[],
  says: Says,
  post: object = {},
) => draft(id, title, { laws: [13], post: { ...asked(name), ...post }, context: { attestations } }, says)
const waived = (id: string, title: string, name: string, waivers: readonly Waiver[], says: Says, post: object = {}) =>
  draft(id, title, { laws: [13], post: { ...asked(name), ...post }, context: { waivers } }, says)
const unsure = (name: string, kind: string): Says => ({
  outcome: 'hold',
  findings: [`t/${name} undetermined hold`],
  obligations: [kind],
  needs: ['author.id'],
})
const LEGAL = { tags: ['legal'], sources: [{ title: 'A law', asOf: '2026-01-01' }] }

/** Attestations and waivers. */
export const attestations: DraftSuite = {
  name: 'attestations',
  title: 'Attestations and waivers',
  bundle: bundle(
    [
      pack({
        own: here('own', { obligations: [{ kind: 'attestation', statement: 'asked' }] }),
        role: here('role', { obligations: [{ kind: 'attestation', statement: 'asked', roles: ['lead'] }] }),
        plain: here('plain'),
        banned: here('banned', { effect: 'forbid' }),
        strict: here('strict'),
        legal: here('legal', LEGAL),
        both: here('both', { obligations: [{ kind: 'attestation', statement: 'asked' }] }),
        twice: here('twice'),
        fixed: here('fixed'),
        change: here('change', { obligations: [{ kind: 'remove' }] }),
        oath: here('oath', { obligations: [{ kind: 'oath', statement: 'asked' }] as never }),
      }),
    ],
    {
      rules: {
        't/plain': { waivableBy: ['lead'], reason: 'x' },
        't/banned': { waivableBy: ['lead'], reason: 'x' },
        't/fixed': { waivableBy: ['lead'], lock: 'fixed', reason: 'x' },
        't/both': { waivableBy: ['lead'], reason: 'x' },
        't/twice': { waivableBy: ['lead'], reason: 'x' },
        again: { rule: 't/twice', waivableBy: ['lead'], effect: 'forbid', reason: 'x' },
      },
      countsAs: { director: ['lead'] },
      scopes: { A: { rules: { 't/plain': { waivableBy: [] } } } },
    },
  ),
  cases: [
    said('none', 'nobody said it', 'own', [], open('own', 'attestation')),
    said('own', 'the author said it', 'own', [word()], clear('own', 'met')),
    said('by-another', 'another said it', 'own', [word({ by: 'cy' })], open('own', 'attestation')),
    said(
      'other-statement',
      'something else was said',
      'own',
      [word({ statement: 'read' })],
      open('own', 'attestation'),
    ),
    said('other-content', 'of another content', 'own', [word({ digest: 'c1-other' })], open('own', 'attestation')),
    said('future', 'not yet', 'own', [word({ at: '2026-11-24T09:00:01Z' })], open('own', 'attestation')),
    said(
      'author-unknown',
      'an author who is not known could have said it',
      'own',
      [word()],
      unsure('own', 'attestation'),
      { author: {} },
    ),
    said(
      'role',
      'somebody in the role said it, the author too',
      'role',
      [word({ roles: ['director'] })],
      clear('role', 'met'),
    ),
    said(
      'role-unknown-author',
      'whoever the author is',
      'role',
      [word({ by: 'cy', roles: ['lead'] })],
      clear('role', 'met'),
      { author: {} },
    ),
    said('wrong-role', 'somebody in another role', 'role', [word({ roles: ['guest'] })], {
      ...open('role', 'attestation'),
      has: { obligations: [{ by: 'role' }] },
    }),
    said(
      'one-of-two',
      'one of several that counts is enough',
      'own',
      [word({ by: 'cy' }), word()],
      clear('own', 'met'),
    ),
    waived('no-waiver', 'nobody is exempt', 'plain', [], open('plain', 'change')),
    waived('waived', 'a person is exempt', 'plain', [pass('plain')], {
      ...clear('plain', 'waived'),
      has: { findings: [{ because: ['cy'] }] },
    }),
    waived('waived-ban', 'of what is forbidden too', 'banned', [pass('banned')], clear('banned', 'waived')),
    waived(
      'counts-as',
      'granted in a role that counts as the one',
      'plain',
      [pass('plain', { roles: ['director'] })],
      clear('plain', 'waived'),
    ),
    waived(
      'waived-wrong-role',
      'granted in another role',
      'plain',
      [pass('plain', { roles: ['guest'] })],
      open('plain', 'change'),
    ),
    waived('to-oneself', 'nobody exempts oneself', 'plain', [pass('plain', { by: 'ann' })], open('plain', 'change')),
    waived('for-another', 'for another person', 'plain', [pass('plain', { for: 'bob' })], open('plain', 'change')),
    waived('other-rule', 'from another rule', 'plain', [pass('banned')], open('plain', 'change')),
    waived('not-waivable', 'from a rule that nobody may waive', 'strict', [pass('strict')], open('strict', 'change')),
    waived('legal', 'never from a law', 'legal', [pass('legal')], open('legal', 'change')),
    waived(
      'begins',
      'from its first moment',
      'plain',
      [pass('plain', { from: '2026-11-24T09:00:00Z' })],
      clear('plain', 'waived'),
    ),
    waived(
      'not-begun',
      'not before',
      'plain',
      [pass('plain', { from: '2026-11-24T09:00:01Z' })],
      open('plain', 'change'),
    ),
    waived(
      'ended',
      'its end is not in it',
      'plain',
      [pass('plain', { until: '2026-11-24T09:00:00Z' })],
      open('plain', 'change'),
    ),
    waived(
      'ended-when-published',
      'at the time of the post',
      'plain',
      [pass('plain', { until: '2026-11-25T09:00:00Z' })],
      open('plain', 'change'),
      { publishAt: '2026-11-25T09:00:00Z' },
    ),
    waived(
      'no-end',
      'a waiver without an end does not count',
      'plain',
      [{ ...pass('plain'), until: undefined as never }],
      open('plain', 'change'),
    ),
    waived(
      'waived-author-unknown',
      'an author who is not known could be the one',
      'plain',
      [pass('plain')],
      unsure('plain', 'change'),
      { author: {} },
    ),
    waived(
      'two-waivers',
      'all who granted one are named',
      'plain',
      [pass('plain', { by: 'dee' }), pass('plain'), pass('plain', { by: 'ann' })],
      { ...clear('plain', 'waived'), has: { findings: [{ because: ['cy', 'dee'] }] } },
    ),
    waived('every-use', 'a waiver reaches every use of the rule', 'twice', [pass('twice')], {
      outcome: 'allow',
      findings: ['t/twice waived allow', 't/twice+again waived allow'],
    }),
    draft(
      'tightened',
      'a scope in which nobody may waive it',
      { laws: [16, 20], post: asked('plain'), context: { scopes: ['A', 'FR'], waivers: [pass('plain')] } },
      { outcome: 'hold', findings: ['t/plain@A open hold', 't/plain@FR waived allow'], obligations: ['change'] },
    ),
    draft(
      'met-before-waived',
      'met comes before waived',
      { post: asked('both'), context: { waivers: [pass('both')], attestations: [word()] } },
      clear('both', 'met'),
    ),
    draft(
      'waived-unmet',
      'waived, and not met',
      { post: asked('both'), context: { waivers: [pass('both')] } },
      clear('both', 'waived'),
    ),
    said('bad-date', 'at a time that is none', 'own', [word({ at: 'soon' })], open('own', 'attestation')),
    said('right-now', 'at this very moment', 'own', [word({ at: '2026-11-24T09:00:00Z' })], clear('own', 'met')),
    draft(
      'no-now',
      'without a present nothing has been said yet',
      { post: asked('own'), context: { now: undefined as never, attestations: [word()] } },
      { ...open('own', 'attestation'), errors: ['no-now now'] },
    ),
    said(
      'no-statement',
      'who says nothing meets no change',
      'change',
      [word({ statement: undefined as never })],
      open('change', 'remove'),
    ),
    said('unknown-kind', 'a kind that nobody knows is never met', 'oath', [word()], open('oath', 'oath')),
    waived('no-giver', 'nobody gave it', 'plain', [pass('plain', { by: undefined as never })], open('plain', 'change')),
    waived('fixed', 'never for what is fixed', 'fixed', [pass('fixed')], open('fixed', 'change')),
    waived(
      'bad-window',
      'from a time that is none',
      'plain',
      [pass('plain', { from: 'soon' }), pass('plain', { until: 'later' })],
      open('plain', 'change'),
    ),
    waived('none-author-unknown', 'no waiver at all, whoever the author is', 'plain', [], open('plain', 'change'), {
      author: {},
    }),
    said(
      'listed-date',
      'at a time inside a list',
      'own',
      [word({ at: ['2026-11-24T08:00:00Z'] as never })],
      open('own', 'attestation'),
    ),
  ],
}
