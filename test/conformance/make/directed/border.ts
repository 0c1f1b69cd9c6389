import { bundle, type DraftSuite, draft, pack, rule } from '../draft.js'

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value })

/** What cannot be read, and when it is. */
export const border: DraftSuite = {
  name: 'border',
  title: 'Border errors, hostile input, the two times',
  bundle: bundle(
    [
      pack({
        video: rule('forbid', {
          fact: 'media',
          operator: 'someItem',
          value: { item: 'kind', operator: 'equal', value: 'video' },
        }),
        shared: rule('require', is('channel', 'x')),
        roles: rule('require', { fact: 'author.roles', operator: 'contains', value: 'guest' }, { on: ['reply'] }),
        late: rule('require', { fact: 't.since', operator: 'olderThan', value: 'PT1H' }, { on: ['edit'] }),
      }),
    ],
    { knows: ['author.roles'] },
  ),
  cases: [
    draft(
      'fine',
      'nothing is wrong',
      { laws: [2] },
      { outcome: 'allow', has: { at: '2026-11-24T09:00:00Z', for: '2026-11-24T09:00:00Z' } },
    ),
    draft(
      'publish-later',
      'the post time is when it goes out',
      { post: { publishAt: '2026-11-24T10:30:00+01:00' } },
      { outcome: 'allow', has: { at: '2026-11-24T09:00:00Z', for: '2026-11-24T10:30:00+01:00' } },
    ),
    draft(
      'publish-before',
      'or now, where that is later',
      { post: { publishAt: '2026-11-24T09:30:00+01:00' } },
      { outcome: 'allow', has: { for: '2026-11-24T09:00:00Z' } },
    ),
    draft(
      'no-now',
      'without a present nothing can be judged by time',
      { context: { now: undefined as never } },
      { outcome: 'hold', errors: ['no-now now'], has: { at: '', for: '' } },
    ),
    draft(
      'null-now',
      '`null` is absent',
      { context: { now: null as never } },
      { outcome: 'hold', errors: ['no-now now'] },
    ),
    draft(
      'bad-now',
      'a present that is none',
      { context: { now: '2026-11-31T09:00:00Z' } },
      { outcome: 'hold', errors: ['bad-date now'] },
    ),
    draft(
      'now-without-zone',
      'a clock without an offset',
      { context: { now: '2026-11-24T09:00:00' } },
      { outcome: 'hold', errors: ['bad-date now'] },
    ),
    draft(
      'number-now',
      'a number',
      { context: { now: 1795510800000 as never } },
      { outcome: 'hold', errors: ['bad-date now'] },
    ),
    draft(
      'bad-publish',
      'a time to publish that is none',
      { post: { publishAt: 'tomorrow' } },
      { outcome: 'hold', errors: ['bad-date publishAt'], has: { for: '2026-11-24T09:00:00Z' } },
    ),
    draft(
      'wrong-text',
      'content of the wrong kind',
      { post: { text: 7 as never } },
      { outcome: 'hold', errors: ['wrong-kind text'] },
    ),
    draft(
      'wrong-action',
      'an act that is none',
      { post: { action: 'shout' as never } },
      { outcome: 'hold', errors: ['wrong-kind action'] },
    ),
    draft(
      'wrong-visibility',
      'a word outside its list',
      { post: { visibility: 'all' as never } },
      { outcome: 'hold', errors: ['wrong-kind visibility'] },
    ),
    draft(
      'wrong-list',
      'a list that is none',
      { post: { media: {} as never } },
      { outcome: 'hold', errors: ['wrong-kind media'] },
    ),
    draft(
      'wrong-item',
      'an item that is none; the others are read',
      { laws: [1], post: { media: ['x' as never, { kind: 'video' }] } },
      { outcome: 'deny', findings: ['t/video open deny'], errors: ['wrong-kind media'] },
    ),
    draft(
      'wrong-attribute',
      'content inside an item',
      { post: { media: [{ alt: 3 as never }] } },
      { outcome: 'hold', errors: ['wrong-kind media.alt'] },
    ),
    draft(
      'wrong-scopes',
      'scopes that are no list',
      { context: { scopes: 'FR' as never } },
      { outcome: 'hold', errors: ['wrong-kind scopes'] },
    ),
    draft(
      'wrong-account',
      'an account that is none is not known',
      { post: { account: 'x' as never } },
      { outcome: 'allow' },
    ),
    draft(
      'wrong-account-id',
      'the id of an account is content',
      { post: { account: { kind: 'official', id: 5 as never } } },
      { outcome: 'hold', errors: ['wrong-kind account.id'] },
    ),
    draft(
      'wrong-knowledge',
      'knowledge of the wrong kind is not known',
      { post: { action: 'reply', author: { id: 'ann', roles: 'guest' as never } } },
      { outcome: 'hold', findings: ['t/roles undetermined hold'], obligations: ['change'], needs: ['author.roles'] },
    ),
    draft(
      'wrong-knowledge-item',
      'one wrong word makes a list of knowledge not known',
      { post: { action: 'reply', author: { id: 'ann', roles: ['guest', 3 as never] } } },
      { outcome: 'hold', findings: ['t/roles undetermined hold'], obligations: ['change'], needs: ['author.roles'] },
    ),
    draft(
      'bad-zone',
      'a zone that does not exist',
      { post: { account: { kind: 'official', zone: 'Mars/Olympus' } } },
      { outcome: 'hold', errors: ['bad-zone account.zone'] },
    ),
    draft(
      'bad-zone-author',
      'of the author',
      { post: { author: { id: 'ann', zone: 'Mars/Olympus' } } },
      { outcome: 'hold', errors: ['bad-zone author.zone'] },
    ),
    draft(
      'good-zone',
      'one that does',
      { post: { account: { kind: 'official', zone: 'Europe/Paris' } } },
      { outcome: 'allow' },
    ),
    draft(
      'unknown-keys',
      'keys that are no field are not read',
      { laws: [25], post: { txt: 'x', media: [{ kindd: 'video' }] } as never, context: { noww: 'x' } as never },
      { outcome: 'allow' },
    ),
    draft(
      'inherited-names',
      'names of inherited properties are no keys',
      { laws: [25], post: { channel: 'constructor' }, context: { facts: { toString: true } } as never },
      { outcome: 'allow' },
    ),
    draft(
      'null-members',
      '`null` members are absent',
      { post: { text: null as never, media: null as never, channel: null as never } },
      { outcome: 'allow' },
    ),
    draft(
      'several',
      'all errors at once, and what can be judged is',
      { laws: [1], post: { text: 1 as never, channel: 'x' }, context: { now: 'x', scopes: ['Atlantis'] } },
      {
        outcome: 'hold',
        findings: ['t/shared open hold'],
        obligations: ['change'],
        errors: ['bad-date now', 'unknown-scope scopes', 'wrong-kind text'],
      },
    ),
    draft(
      'same-twice',
      'the same error is named once',
      { context: { scopes: ['Atlantis', 'Utopia'] } },
      { outcome: 'hold', errors: ['unknown-scope scopes'] },
    ),
    draft(
      'age-without-now',
      'an age without a present is not known',
      { context: { now: undefined as never }, post: { action: 'edit' }, t: { since: '2026-11-01T00:00:00Z' } },
      { outcome: 'hold', unjudged: ['t/late '], errors: ['no-now now'] },
    ),
  ],
}
