import { bundle, type DraftSuite, draft, pack, rule } from '../draft.js'

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value })
const many = (more = {}) =>
  rule(
    'require',
    { fact: 't.num', operator: 'greaterThan', value: { param: 'most' } },
    {
      params: { most: { kind: 'number', default: 10 } },
      on: ['publish'],
      ...more,
    },
  )

/** What a policy changes: effects, parameters, when, except, one more use, old names, words that count as others. */
export const settings: DraftSuite = {
  name: 'settings',
  title: 'Settings of a policy: effects, parameters, when, except, added uses, renamed rules, countsAs',
  bundle: bundle(
    [
      pack(
        {
          plain: many(),
          changed: many(),
          'by-kind': many({ effect: { official: 'advise', representative: 'require', personal: 'off' } }),
          narrowed: many(),
          excepted: many(),
          twice: many(),
          'new-name': many({ on: ['edit'] }),
          'kept-name': many({ on: ['quote'], effect: 'advise' }),
          roles: rule('require', { fact: 'author.roles', operator: 'contains', value: 'staff' }, { on: ['reply'] }),
          'no-roles': rule(
            'advise',
            { fact: 'author.roles', operator: 'doesNotContain', value: 'staff' },
            { on: ['reply'] },
          ),
          exact: rule('advise', is('channel', 'staff'), { on: ['hide'] }),
          role: rule('advise', { fact: 't.word', operator: 'equal', value: 'staff' }, { on: ['reply'] }),
          covered: rule('advise', { fact: 'author.roles', operator: 'coveredBy', value: ['staff'] }, { on: ['reply'] }),
          literal: rule(
            'advise',
            { fact: 'author.roles', operator: 'contains', value: { fact: 't.word' } },
            { on: ['reply'] },
          ),
          ...Object.fromEntries(
            (
              [
                ['each-value', 'author.roles', 'everyValue:contains', ['staff']],
                ['some-value', 't.word', 'someValue:equal', ['staff', 'x']],
                ['swapped', 't.word', 'swap:equal', 'staff'],
                ['swapped-in', 'author.roles', 'swap:in', 'staff'],
              ] as const
            ).map(([name, fact, operator, value]) => [
              name,
              rule('advise', { fact, operator, value }, { on: ['comment'] }),
            ]),
          ),
        },
        { renamed: { 'old-name': 'new-name', 'former-name': 'kept-name' } },
      ),
      {
        ...pack({ never: rule('forbid', is('visibility', 'public'), { on: ['hide'] }) }, { id: 'unlisted' }),
        facts: {},
      },
    ],
    {
      packs: { t: '1' },
      knows: ['t.flag', 't.other', 't.num', 't.word', 't.list', 't.more', 't.since', 'author.roles'],
      rules: {
        't/plain': { effect: 'off', reason: 'One rule at a time.' },
        't/changed': { effect: 'forbid', params: { most: 5 } },
        't/by-kind': { effect: { official: 'forbid' } },
        't/narrowed': { when: { fact: 't.flag', operator: 'equal', value: true }, reason: 'Only then.' },
        't/excepted': {
          except: [
            { when: { condition: 'calm' }, reason: 'Calm.' },
            { when: { fact: 't.word', operator: 'equal', value: 'free' }, reason: 'Free.' },
          ],
          reason: 'Exceptions.',
        },
        'once-more': { rule: 't/twice', effect: 'advise', params: { most: 2 }, reason: 'Earlier, more softly.' },
        't/old-name': { rule: 't/old-name', effect: 'forbid' },
        't/former-name': { effect: 'forbid' },
      },
      conditions: { calm: is('t.other', true) as never },
      countsAs: { trainee: ['staff'], intern: ['trainee'] },
    },
  ),
  cases: [
    draft(
      'as-it-is',
      'nothing is over any limit',
      { t: { num: 0, flag: true, word: 'x', other: false } },
      { outcome: 'allow' },
    ),
    draft(
      'by-kind',
      'one kind is changed, the others stay',
      { t: { num: 11, flag: false, word: 'free' } },
      {
        outcome: 'deny',
        findings: ['t/by-kind open deny', 't/changed open deny', 't/twice open hold', 't/twice+once-more open allow'],
        obligations: ['change'],
        has: {
          findings: [
            { params: { most: 10 } },
            { params: { most: 5 }, effect: 'forbid' },
            {},
            { params: { most: 2 }, effect: 'advise' },
          ],
        },
      },
    ),
    draft(
      'by-kind-personal',
      'off for another kind',
      { t: { num: 11, flag: false, word: 'free' }, post: { account: { kind: 'personal' } } },
      {
        outcome: 'deny',
        findings: ['t/changed open deny', 't/twice open hold', 't/twice+once-more open allow'],
        obligations: ['change'],
      },
    ),
    draft(
      'parameter',
      'a parameter is changed',
      { t: { num: 6, flag: true, other: true } },
      { outcome: 'deny', findings: ['t/changed open deny', 't/twice+once-more open allow'] },
    ),
    draft(
      'added-use',
      'one more use has settings of its own',
      { t: { num: 3, flag: true, other: true } },
      { outcome: 'allow', findings: ['t/twice+once-more open allow'] },
    ),
    draft(
      'when',
      'it judges only when this holds too',
      { t: { num: 11, flag: true, word: 'free' }, post: { account: { kind: 'personal' } } },
      {
        outcome: 'deny',
        findings: ['t/changed open deny', 't/narrowed open hold', 't/twice open hold', 't/twice+once-more open allow'],
        obligations: ['change'],
      },
    ),
    draft(
      'when-unknown',
      'when that is not known, it may',
      { t: { num: 11, word: 'free' }, post: { account: { kind: 'personal' } } },
      {
        outcome: 'deny',
        findings: [
          't/changed open deny',
          't/narrowed undetermined hold',
          't/twice open hold',
          't/twice+once-more open allow',
        ],
        obligations: ['change'],
        needs: ['t.flag'],
      },
    ),
    draft(
      'except-none',
      'no exception holds',
      { t: { num: 11, flag: false, other: false, word: 'x' }, post: { account: { kind: 'personal' } } },
      {
        outcome: 'deny',
        findings: ['t/changed open deny', 't/excepted open hold', 't/twice open hold', 't/twice+once-more open allow'],
        obligations: ['change'],
      },
    ),
    draft(
      'except-one',
      'one exception is enough',
      { t: { num: 11, flag: false, other: true }, post: { account: { kind: 'personal' } } },
      {
        outcome: 'deny',
        findings: ['t/changed open deny', 't/twice open hold', 't/twice+once-more open allow'],
        obligations: ['change'],
      },
    ),
    draft(
      'except-unknown',
      'an exception that may hold',
      { t: { num: 11, flag: false, other: false }, post: { account: { kind: 'personal' } } },
      {
        outcome: 'deny',
        findings: [
          't/changed open deny',
          't/excepted undetermined hold',
          't/twice open hold',
          't/twice+once-more open allow',
        ],
        obligations: ['change'],
        needs: ['t.word'],
      },
    ),
    draft(
      'renamed',
      'an old name is followed to a use of its own name',
      { t: { num: 11 }, post: { action: 'edit' } },
      {
        outcome: 'deny',
        findings: ['t/new-name open hold', 't/new-name+t/old-name open deny'],
        obligations: ['change'],
      },
    ),
    draft(
      'renamed-setting',
      'a setting under an old name changes the rule',
      { t: { num: 11 }, post: { action: 'quote' } },
      {
        outcome: 'deny',
        findings: ['t/kept-name open deny'],
      },
    ),
    draft(
      'counts-as-itself',
      'a word counts as itself',
      { post: { action: 'reply', author: { id: 'ann', roles: ['staff'] } }, t: { word: 'staff' } },
      {
        outcome: 'hold',
        findings: ['t/covered open allow', 't/literal open allow', 't/role open allow', 't/roles open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'counts-as',
      'a word counts as another, and as what that counts as',
      { post: { action: 'reply', author: { id: 'ann', roles: ['intern'] } }, t: { word: 'trainee' } },
      {
        outcome: 'hold',
        findings: ['t/covered open allow', 't/role open allow', 't/roles open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'counts-as-not',
      'but not the other way round',
      { post: { action: 'reply', author: { id: 'ann', roles: ['guest'] } }, t: { word: 'guest' } },
      {
        outcome: 'allow',
        findings: ['t/literal open allow', 't/no-roles open allow'],
      },
    ),
    draft(
      'counts-as-text',
      'only words count as others, a text is what it is; and a pack that the policy does not list says nothing',
      { post: { action: 'hide', channel: 'intern' } },
      { outcome: 'allow' },
    ),
    draft(
      'text-itself',
      'the text itself',
      { post: { action: 'hide', channel: 'staff' } },
      { outcome: 'allow', findings: ['t/exact open allow'] },
    ),
    draft(
      'counts-as-unknown',
      'roles that are not known',
      { post: { action: 'reply', author: { id: 'ann' } }, t: { word: 'guest' } },
      {
        outcome: 'hold',
        findings: ['t/roles undetermined hold'],
        obligations: ['change'],
        needs: ['author.roles'],
      },
    ),
    draft(
      'counts-as-decorated',
      'who counts as whom stays, whichever way a comparison is written',
      { post: { action: 'comment', author: { id: 'ann', roles: ['trainee'] } }, t: { word: 'intern' } },
      {
        outcome: 'allow',
        findings: ['each-value', 'some-value', 'swapped', 'swapped-in'].map((name) => `t/${name} open allow`),
      },
    ),
    draft(
      'counts-as-decorated-not',
      'and others stay others',
      { post: { action: 'comment', author: { id: 'ann', roles: ['parent'] } }, t: { word: 'y' } },
      { outcome: 'allow' },
    ),
  ],
}
