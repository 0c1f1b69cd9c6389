import { bundle, type DraftSuite, draft, holds, pack, rule } from '../draft.js'

const flag = { fact: 't.flag', operator: 'equal', value: true }
const kinds = (official: string, representative: string, personal: string) =>
  ({ official, representative, personal }) as never
const name = (which: string) => ({ account: { kind: 'official' as const, owner: which } })
const here = (which: string, effect: never, more = {}) =>
  rule(effect, { all: [{ fact: 'account.owner', operator: 'equal', value: which }, flag] }, more)
const nobody = (which: string) => ({ account: { owner: which } })

/** Effects, by account kind, known or not; the acts that rules judge. */
export const effects: DraftSuite = {
  name: 'effects',
  title: 'Effects on the scale, by account kind, and the acts that they judge',
  bundle: bundle([
    pack({
      off: here('off', 'off' as never),
      advise: here('advise', 'advise' as never),
      require: here('require', 'require' as never),
      forbid: here('forbid', 'forbid' as never),
      'by-kind': here('by-kind', kinds('advise', 'require', 'forbid')),
      mild: here('mild', kinds('off', 'advise', 'advise')),
      mixed: here('mixed', kinds('off', 'off', 'require')),
      strict: here('strict', kinds('require', 'require', 'forbid')),
      alike: here('alike', kinds('require', 'require', 'require')),
      author: rule('require', { fact: 'author.id', operator: 'equal', value: 'bob' }, { on: ['accept'] }),
      deletes: rule('forbid', flag, { on: ['delete', 'hide'] }),
      audits: rule('require', flag, { on: ['audit', 'publish'] }),
      speaks: rule('advise', { all: [flag, { fact: 'account.owner', operator: 'equal', value: 'speaks' }] }),
    }),
  ]),
  cases: [
    draft(
      'off',
      'a rule that is off says nothing',
      { t: { flag: true }, post: { ...name('off'), action: 'reply' } },
      { outcome: 'allow' },
    ),
    draft(
      'advise',
      'matched advice is open and allows',
      { laws: [4], t: { flag: true }, post: { ...name('advise'), action: 'reply' } },
      { outcome: 'allow', findings: ['t/advise open allow'] },
    ),
    draft(
      'advise-unknown',
      'advice that may match says nothing',
      { t: {}, post: { ...name('advise'), action: 'reply' } },
      { outcome: 'allow' },
    ),
    draft(
      'require',
      'a matched requirement holds and asks for a change',
      { laws: [12], t: { flag: true }, post: { ...name('require'), action: 'reply' } },
      { outcome: 'hold', findings: ['t/require open hold'], obligations: ['change'] },
    ),
    draft(
      'require-unknown',
      'a requirement that may match holds and says what is missing',
      { laws: [12], t: {}, post: { ...name('require'), action: 'reply' } },
      { outcome: 'hold', findings: ['t/require undetermined hold'], obligations: ['change'], needs: ['t.flag'] },
    ),
    draft(
      'forbid',
      'a matched prohibition denies and asks for nothing',
      { t: { flag: true }, post: { ...name('forbid'), action: 'reply' } },
      { outcome: 'deny', findings: ['t/forbid open deny'] },
    ),
    draft(
      'forbid-unknown',
      'a prohibition that may match holds',
      { laws: [9], t: {}, post: { ...name('forbid'), action: 'reply' } },
      { outcome: 'hold', findings: ['t/forbid undetermined hold'], needs: ['t.flag'] },
    ),
    draft(
      'forbid-false',
      'one that does not match says nothing',
      { laws: [2], t: { flag: false }, post: { ...name('forbid'), action: 'reply' } },
      { outcome: 'allow' },
    ),
    ...(['official', 'representative', 'personal'] as const).map((kind, i) =>
      draft(
        `by-kind-${kind}`,
        `the effect for an account that is ${kind}`,
        { t: { flag: true }, post: { action: 'reply', account: { kind, owner: 'by-kind' } } },
        [
          { outcome: 'allow' as const, findings: ['t/by-kind open allow'] },
          { outcome: 'hold' as const, findings: ['t/by-kind open hold'], obligations: ['change'] },
          { outcome: 'deny' as const, findings: ['t/by-kind open deny'] },
        ][i] as never,
      ),
    ),
    draft(
      'kind-unknown',
      'an unknown kind: all three are possible, and it holds',
      { laws: [8, 9], t: { flag: true }, post: { action: 'reply', ...nobody('by-kind') } },
      {
        outcome: 'hold',
        findings: ['t/by-kind undetermined hold'],
        obligations: ['change'],
        needs: ['account.kind'],
        has: { findings: [{ effect: 'forbid' }] },
      },
    ),
    draft(
      'kind-unknown-mild',
      'no kind would hold it',
      { t: { flag: true }, post: { action: 'reply', ...nobody('mild') } },
      { outcome: 'allow', findings: ['t/mild open allow'], has: { findings: [{ effect: 'advise' }] } },
    ),
    draft(
      'kind-unknown-mixed',
      'one kind would',
      { t: { flag: true }, post: { action: 'reply', ...nobody('mixed') } },
      { outcome: 'hold', findings: ['t/mixed undetermined hold'], obligations: ['change'], needs: ['account.kind'] },
    ),
    draft(
      'kind-unknown-both',
      'nor is it known whether it matches',
      { t: {}, post: { action: 'reply', ...nobody('mixed') } },
      {
        outcome: 'hold',
        findings: ['t/mixed undetermined hold'],
        obligations: ['change'],
        needs: ['account.kind', 't.flag'],
      },
    ),
    draft(
      'kind-unknown-strict',
      'hold or deny: it is not certain which',
      { t: { flag: true }, post: { action: 'reply', ...nobody('strict') } },
      { outcome: 'hold', findings: ['t/strict undetermined hold'], obligations: ['change'], needs: ['account.kind'] },
    ),
    draft(
      'kind-unknown-alike',
      'the same for every kind is certain',
      { laws: [10], t: { flag: true }, post: { action: 'reply', ...nobody('alike') } },
      { outcome: 'hold', findings: ['t/alike open hold'], obligations: ['change'] },
    ),
    draft(
      'kind-unknown-false',
      'it does not match, whatever the kind',
      { t: { flag: false }, post: { action: 'reply', ...nobody('by-kind') } },
      { outcome: 'allow' },
    ),
    draft(
      'two-findings',
      'the strictest of two',
      { laws: [1, 5], t: { flag: true }, post: { ...name('forbid') } },
      { outcome: 'deny', findings: ['t/audits open hold', 't/forbid open deny'], obligations: ['change'] },
    ),
    draft(
      'advice-beside',
      'advice beside a requirement changes nothing',
      { laws: [1, 4], t: { flag: true }, post: { ...name('advise') } },
      { outcome: 'hold', findings: ['t/advise open allow', 't/audits open hold'], obligations: ['change'] },
    ),
    draft(
      'default-action',
      'the act is to publish, unless it says otherwise',
      { t: { flag: true }, post: { ...name('nothing') } },
      { outcome: 'hold', findings: ['t/audits open hold'], obligations: ['change'] },
    ),
    draft(
      'delete',
      'a deletion is judged by rules that name it',
      { t: { flag: true }, post: { ...name('require'), action: 'delete' } },
      { outcome: 'deny', findings: ['t/deletes open deny'] },
    ),
    draft(
      'audit',
      'an audit too',
      { t: { flag: true }, post: { ...name('require'), action: 'audit' } },
      { outcome: 'hold', findings: ['t/audits open hold'], obligations: ['change'] },
    ),
    draft(
      'follow',
      'to follow puts no words out',
      { t: { flag: true }, post: { ...name('require'), action: 'follow' } },
      { outcome: 'allow' },
    ),
    ...(['repost', 'quote', 'reply', 'comment', 'message', 'check-in', 'edit', 'update-profile'] as const).map(
      (action) =>
        draft(
          `speech-${action}`,
          `to ${action} puts words out`,
          { t: { flag: true }, post: { ...name('speaks'), action } },
          { outcome: 'allow', findings: ['t/speaks open allow'] },
        ),
    ),
    ...(['react', 'accept', 'monitor', 'open-account'] as const).map((action) =>
      draft(
        `no-speech-${action}`,
        `to ${action} does not`,
        { t: { flag: true }, post: { ...name('speaks'), action } },
        { outcome: 'allow' },
      ),
    ),
    draft(
      'author-counts',
      'who writes counts, whatever the policy knows',
      { post: { action: 'accept', author: {} } },
      holds('t/author', ['author.id']),
    ),
  ],
}
