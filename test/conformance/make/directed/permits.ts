import { bundle, type DraftSuite, draft, pack, rule } from '../draft.js'

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value })
const seen = is('t.flag', true)

/** Permits lift requirements in their own scope; protections cap any duty, from any scope. */
export const permits: DraftSuite = {
  name: 'permits',
  title: 'Permits and protections, on and off, by scope',
  bundle: bundle(
    [
      pack({
        duty: rule('require', seen, { tags: ['soft'] }),
        ban: rule('forbid', seen, { on: ['reply'], tags: ['soft'] }),
        mixed: rule({ official: 'require', representative: 'require', personal: 'forbid' }, seen, {
          on: ['quote'],
          tags: ['soft'],
        }),
        advice: rule('advise', seen, { on: ['publish', 'reply'], tags: ['soft'] }),
        apart: rule('require', seen, { on: ['edit'] }),
        'by-tag': rule('permit', is('t.word', 'free'), { lifts: ['soft'], on: ['publish', 'reply', 'quote'] }),
        'by-name': rule('permit', is('t.num', 1), { lifts: ['t/apart'], on: ['edit'] }),
        sleeping: rule('permit', is('t.num', 2), { lifts: ['t/apart'], effect: 'off', on: ['edit'] }),
        'other-act': rule('permit', is('t.num', 3), { lifts: ['t/apart'], on: ['publish'] }),
        quiet: rule('require', seen, { on: ['hide'], tags: ['quiet'] }),
        'quiet-shield': rule('protect', is('t.other', true), { caps: ['quiet'], on: ['hide'] }),
        split: rule('require', seen, { on: ['join'], tags: ['split'] }),
        splitter: rule('permit', is('t.word', 'free'), { lifts: ['split'], on: ['join'] }),
        shield: rule('protect', is('t.other', true), { caps: ['soft'], effect: 'off' }),
        'second-shield': rule('protect', is('t.num', 9), { caps: ['t/duty'], effect: 'off' }),
      }),
    ],
    {
      scopes: {
        A: { rules: { 't/by-tag': { effect: 'off' }, 't/splitter': { effect: 'off' } } },
        B: {
          rules: {
            't/shield': { effect: 'protect', reason: 'Staff may speak.' },
            't/split': { effect: 'forbid' },
          },
        },
        C: {
          rules: {
            't/by-tag': { when: { fact: 't.list', operator: 'contains', value: 'c' } as never, reason: 'Only there.' },
          },
        },
        D: {
          rules: {
            't/shield': { effect: 'protect', reason: 'x' },
            't/second-shield': { effect: 'protect', reason: 'x' },
          },
        },
      },
    },
  ),
  cases: [
    draft(
      'lifted',
      'a permit lifts a requirement',
      { t: { flag: true, word: 'free' } },
      {
        outcome: 'allow',
        findings: ['t/advice open allow', 't/duty lifted allow'],
        has: { findings: [{}, { because: ['t/by-tag'], effect: 'require' }] },
      },
    ),
    draft(
      'not-lifted',
      'not granted',
      { laws: [6], t: { flag: true, word: 'x' } },
      {
        outcome: 'hold',
        findings: ['t/advice open allow', 't/duty open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'maybe-lifted',
      'perhaps granted',
      { t: { flag: true } },
      {
        outcome: 'hold',
        findings: ['t/advice open allow', 't/duty undetermined hold'],
        obligations: ['change'],
        needs: ['t.word'],
      },
    ),
    draft(
      'maybe-matched-lifted',
      'perhaps matched, but granted',
      { t: { word: 'free' } },
      {
        outcome: 'allow',
        findings: ['t/duty lifted allow'],
      },
    ),
    draft(
      'maybe-matched-maybe-lifted',
      'perhaps matched, perhaps granted: both are missing',
      { t: {} },
      {
        outcome: 'hold',
        findings: ['t/duty undetermined hold'],
        obligations: ['change'],
        needs: ['t.flag', 't.word'],
      },
    ),
    draft(
      'ban-not-lifted',
      'a permit never ends what is forbidden',
      { t: { flag: true, word: 'free' }, post: { action: 'reply' } },
      {
        outcome: 'deny',
        findings: ['t/advice open allow', 't/ban open deny', 't/duty lifted allow'],
      },
    ),
    draft(
      'mixed-official',
      'for a kind that only requires it does',
      { t: { flag: true, word: 'free' }, post: { action: 'quote' } },
      {
        outcome: 'allow',
        findings: ['t/duty lifted allow', 't/mixed lifted allow'],
      },
    ),
    draft(
      'mixed-unknown',
      'of an unknown kind it may be forbidden',
      { t: { flag: true, word: 'free' }, post: { action: 'quote', account: {} } },
      {
        outcome: 'hold',
        findings: ['t/duty lifted allow', 't/mixed undetermined hold'],
        obligations: ['change'],
        needs: ['account.kind'],
      },
    ),
    draft(
      'by-name',
      'by the name of the rule',
      { t: { flag: true, num: 1 }, post: { action: 'edit' } },
      {
        outcome: 'hold',
        findings: ['t/apart lifted allow', 't/duty open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'sleeping',
      'a permit that is off grants nothing',
      { laws: [6], t: { flag: true, num: 2 }, post: { action: 'edit' } },
      {
        outcome: 'hold',
        findings: ['t/apart open hold', 't/duty open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'other-act',
      'nor one for another act',
      { t: { flag: true, num: 3 }, post: { action: 'edit' } },
      {
        outcome: 'hold',
        findings: ['t/apart open hold', 't/duty open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'off-in-a-scope',
      'a permit counts in its own scope: off there',
      { t: { flag: true, word: 'free' }, context: { scopes: ['A'] } },
      {
        outcome: 'hold',
        findings: ['t/advice@A open allow', 't/duty@A open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'two-scopes',
      'off in one of two: judged apart',
      { laws: [16], t: { flag: true, word: 'free' }, context: { scopes: ['A', 'FR'] } },
      {
        outcome: 'hold',
        findings: ['t/advice@A open allow', 't/advice@FR open allow', 't/duty@A open hold', 't/duty@FR lifted allow'],
        obligations: ['change'],
      },
    ),
    draft(
      'narrowed',
      'a permit with a condition more in one scope',
      { t: { flag: true, word: 'free', list: [] }, context: { scopes: ['C'] } },
      {
        outcome: 'hold',
        findings: ['t/advice@C open allow', 't/duty@C open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'narrowed-granted',
      'which holds',
      { t: { flag: true, word: 'free', list: ['c'] }, context: { scopes: ['C', 'FR'] } },
      {
        outcome: 'allow',
        findings: ['t/advice@C,FR open allow', 't/duty@C,FR lifted allow'],
      },
    ),
    draft(
      'protected',
      'a protection caps a prohibition',
      { laws: [21], t: { flag: true, word: 'x', other: true }, context: { scopes: ['B'] }, post: { action: 'reply' } },
      {
        outcome: 'allow',
        findings: ['t/advice@B open allow', 't/ban@B capped allow', 't/duty@B capped allow'],
        has: { findings: [{}, { because: ['t/shield'] }, {}] },
      },
    ),
    draft(
      'protected-off',
      'where it is off, it does not',
      { laws: [6, 17], t: { flag: true, word: 'x', other: true }, post: { action: 'reply' } },
      {
        outcome: 'deny',
        findings: ['t/advice open allow', 't/ban open deny', 't/duty open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'protected-any-scope',
      'a protection counts if any scope has it',
      {
        laws: [17, 21],
        t: { flag: true, word: 'x', other: true },
        context: { scopes: ['B', 'FR'] },
        post: { action: 'reply' },
      },
      {
        outcome: 'allow',
        findings: ['t/advice@B,FR open allow', 't/ban@B,FR capped allow', 't/duty@B,FR capped allow'],
      },
    ),
    draft(
      'maybe-protected',
      'perhaps protected',
      { t: { flag: true, word: 'x' }, context: { scopes: ['B'] }, post: { action: 'reply' } },
      {
        outcome: 'hold',
        findings: ['t/advice@B open allow', 't/ban@B undetermined hold', 't/duty@B undetermined hold'],
        obligations: ['change'],
        needs: ['t.other'],
      },
    ),
    draft(
      'lifted-before-capped',
      'lifted comes before capped',
      { t: { flag: true, word: 'free', other: true }, context: { scopes: ['B'] } },
      {
        outcome: 'allow',
        findings: ['t/advice@B open allow', 't/duty@B lifted allow'],
      },
    ),
    draft(
      'two-shields',
      'every protection that holds is named',
      { t: { flag: true, word: 'x', other: true, num: 9 }, context: { scopes: ['D'] } },
      {
        outcome: 'allow',
        findings: ['t/advice@D open allow', 't/duty@D capped allow'],
        has: { findings: [{}, { because: ['t/second-shield', 't/shield'] }] },
      },
    ),
    draft(
      'one-shield-enough',
      'one that holds is enough, whatever the other',
      { t: { flag: true, word: 'x', other: true }, context: { scopes: ['D'] } },
      {
        outcome: 'allow',
        findings: ['t/advice@D open allow', 't/duty@D capped allow'],
        has: { findings: [{}, { because: ['t/shield'] }] },
      },
    ),
    draft(
      'capped-alone',
      'a protection caps what no permit may lift',
      { laws: [21], post: { action: 'hide' }, t: { flag: true, other: true } },
      { outcome: 'allow', findings: ['t/quiet capped allow'], has: { findings: [{ because: ['t/quiet-shield'] }] } },
    ),
    draft(
      'capped-alone-maybe',
      'perhaps',
      { post: { action: 'hide' }, t: { flag: true } },
      {
        outcome: 'hold',
        findings: ['t/quiet undetermined hold'],
        obligations: ['change'],
        needs: ['t.other'],
      },
    ),
    draft(
      'split-order',
      'scopes that a permit tells apart stand in the order of a decision',
      { laws: [16], post: { action: 'join' }, t: { flag: true, word: 'free' }, context: { scopes: ['C', 'A', 'B'] } },
      {
        outcome: 'deny',
        findings: ['t/split@A open hold', 't/split@B open deny', 't/split@C lifted allow'],
        obligations: ['change'],
      },
    ),
  ],
}
