import { bundle, type DraftSuite, draft, pack, rule } from '../draft.js'

const here = (name: string, effect: string, obligations: readonly object[], condition?: object) =>
  rule(
    effect as never,
    {
      all: [
        { fact: 'account.owner', operator: 'equal', value: name },
        condition ?? { fact: 't.flag', operator: 'equal', value: true },
      ],
    },
    {
      obligations: obligations as never,
    },
  )
const asked = (owner: string, t: object = { flag: true }) => ({
  post: { account: { kind: 'official' as const, owner } },
  t: t as { readonly [fact: string]: unknown },
})

/** What decisions ask for, before and after. */
export const obligations: DraftSuite = {
  name: 'obligations',
  title: 'Obligations: before and after, changes, unknown kinds, what a decision lists',
  bundle: bundle([
    pack({
      'advise-notify': here('advise-notify', 'advise', [{ kind: 'notify', contact: 'safeguarding', urgency: 'high' }]),
      'forbid-notify': here('forbid-notify', 'forbid', [{ kind: 'notify' }, { kind: 'remove' }]),
      'require-after': here('require-after', 'require', [{ kind: 'take-down', within: 'P1D' }]),
      'require-both': here('require-both', 'require', [
        { kind: 'watch-replies' },
        { kind: 'disclaimer', text: { fr: 'Avis personnel.', en: 'My own view.' } },
      ]),
      due: here('due', 'require', [
        { kind: 'notify', due: 'before' },
        { kind: 'alt-text', due: 'after' },
      ]),
      unknown: here('unknown', 'require', [{ kind: 'sing', due: 'after' }]),
      clock: here('clock', 'require', [
        { kind: 'delay' },
        { kind: 'approval', roles: ['lead'] },
        { kind: 'attestation', statement: 'asked' },
      ]),
      agreed: here('agreed', 'require', [{ kind: 'approval', roles: ['lead'] }, { kind: 'keep-record' }]),
      titled: here('titled', 'require', [{ kind: 'ask', title: { en: 'Ask', fr: 'Demander' }, contact: 'press' }]),
      'same-kind': here('same-kind', 'require', [{ kind: 'disclaimer', text: 'Views' }]),
      'same-kind-too': here('same-kind', 'require', [{ kind: 'disclaimer', text: 'Own views' }]),
      'change-of-role': here('change-of-role', 'require', [{ kind: 'sign', roles: ['lead'] }]),
      joined: here('joined', 'require', [{ kind: 'remove' }]),
      'joined-too': here('joined', 'require', [{ kind: 'remove' }, { kind: 'shorten' }]),
      'by-parameter': rule(
        'require',
        { all: [{ fact: 'account.owner', operator: 'equal', value: 'by-parameter' }] },
        {
          params: { who: { kind: 'list', default: ['lead'] } },
          obligations: [{ kind: 'approval', roles: { param: 'who' }, then: [{ roles: ['board'] }] }],
        },
      ),
      repost: rule(
        'advise',
        { fact: 't.num', operator: 'greaterThan', value: 0 },
        { on: ['repost'], obligations: [{ kind: 'keep-record' }, { kind: 'report', urgency: 'immediate' }] },
      ),
    }),
  ]),
  cases: [
    draft(
      'advice',
      'advice may ask somebody to be told',
      { laws: [15], ...asked('advise-notify') },
      {
        outcome: 'allow',
        findings: ['t/advise-notify open allow'],
        obligations: ['notify after'],
        has: { obligations: [{ contact: 'safeguarding', urgency: 'high', by: 'author', rules: ['t/advise-notify'] }] },
      },
    ),
    draft(
      'advice-unknown',
      'not when it is not known to match',
      { laws: [15], ...asked('advise-notify', {}) },
      { outcome: 'allow' },
    ),
    draft(
      'forbidden',
      'a prohibition asks for nothing before, but tells',
      { laws: [15], ...asked('forbid-notify') },
      { outcome: 'deny', findings: ['t/forbid-notify open deny'], obligations: ['notify after'] },
    ),
    draft(
      'forbidden-unknown',
      'unless it only may match',
      { ...asked('forbid-notify', {}) },
      { outcome: 'hold', findings: ['t/forbid-notify undetermined hold'], needs: ['t.flag'] },
    ),
    draft(
      'implicit-change',
      'a requirement that only asks for something after asks for a change',
      { laws: [12], ...asked('require-after') },
      {
        outcome: 'hold',
        findings: ['t/require-after open hold'],
        obligations: ['change', 'take-down after'],
        has: { obligations: [{}, { within: 'P1D' }] },
      },
    ),
    draft(
      'both',
      'before and after, with the policy’s own words',
      { ...asked('require-both') },
      {
        outcome: 'hold',
        findings: ['t/require-both open hold'],
        obligations: ['disclaimer', 'watch-replies after'],
        has: {
          obligations: [{ text: { en: 'My own view.', fr: 'Avis personnel.' } }, {}],
          findings: [{ fixes: [{ kind: 'insert', at: '/text', text: '\nMy own view.', safe: true }] }],
        },
      },
    ),
    draft(
      'both-unknown',
      'nothing after, as long as it only may match',
      { ...asked('require-both', {}) },
      {
        outcome: 'hold',
        findings: ['t/require-both undetermined hold'],
        obligations: ['disclaimer'],
        needs: ['t.flag'],
      },
    ),
    draft(
      'due-said',
      'when it is due may be said',
      { ...asked('due') },
      { outcome: 'hold', findings: ['t/due open hold'], obligations: ['alt-text after', 'notify'] },
    ),
    draft(
      'unknown-kind',
      'a kind that nobody knows is due before, whatever it says, and never met',
      { laws: [12], ...asked('unknown') },
      {
        outcome: 'hold',
        findings: ['t/unknown open hold'],
        obligations: ['sing'],
        has: { obligations: [{ due: 'before' }] },
      },
    ),
    draft(
      'actors',
      'who acts',
      { ...asked('clock') },
      {
        outcome: 'hold',
        findings: ['t/clock open hold'],
        obligations: ['approval', 'attestation', 'delay'],
        has: { obligations: [{ by: 'role', need: 'any' }, { by: 'author' }, { by: 'clock' }] },
      },
    ),
    draft(
      'words',
      'words and whom to ask',
      { ...asked('titled') },
      {
        outcome: 'hold',
        findings: ['t/titled open hold'],
        obligations: ['ask'],
        has: { obligations: [{ title: { en: 'Ask', fr: 'Demander' }, contact: 'press' }] },
      },
    ),
    draft(
      'joined',
      'equal obligations of several rules are one',
      { laws: [15], ...asked('joined') },
      {
        outcome: 'hold',
        findings: ['t/joined open hold', 't/joined-too open hold'],
        obligations: ['remove', 'shorten'],
        has: { obligations: [{ rules: ['t/joined', 't/joined-too'] }, { rules: ['t/joined-too'] }] },
      },
    ),
    draft(
      'by-parameter',
      'parameters are filled in, and defaults said',
      { ...asked('by-parameter') },
      {
        outcome: 'hold',
        findings: ['t/by-parameter open hold'],
        obligations: ['approval'],
        has: { obligations: [{ roles: ['lead'], need: 'any', then: [{ roles: ['board'], need: 'any' }] }] },
      },
    ),
    draft(
      'repost',
      'several after',
      { post: { action: 'repost', account: { kind: 'official', owner: 'nobody' } }, t: { num: 1 } },
      {
        outcome: 'allow',
        findings: ['t/repost open allow'],
        obligations: ['keep-record after', 'report after'],
      },
    ),
    ...(
      [
        ['agreed', 'what follows a rule that is met is listed all the same', { flag: true }, ['keep-record after']],
        ['agreed-unknown', 'but not where it only may match', {}, []],
      ] as const
    ).map(([id, title, t, obligations]) => {
      const given = asked('agreed', t)
      const by = { by: 'cy', roles: ['lead'], at: '2026-11-24T08:00:00Z', digest: '@' }
      return draft(
        id,
        title,
        { laws: [15], ...given, context: { approvals: [by] } },
        { outcome: 'allow', findings: ['t/agreed met allow'], obligations },
      )
    }),
    draft('same-kind', 'duties of one kind stand in order of what they say', asked('same-kind'), {
      outcome: 'hold',
      findings: ['t/same-kind open hold', 't/same-kind-too open hold'],
      obligations: ['disclaimer', 'disclaimer'],
      has: { obligations: [{ rules: ['t/same-kind-too'] }, { rules: ['t/same-kind'] }] },
    }),
    draft('change-of-role', 'a change is the author’s to make', asked('change-of-role'), {
      outcome: 'hold',
      findings: ['t/change-of-role open hold'],
      obligations: ['sign'],
      has: { obligations: [{ by: 'author', roles: ['lead'] }] },
    }),
  ],
}
