import { bundle, type DraftSuite, draft, holds, pack, rule } from '../draft.js'

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value })
const here = (name: string, condition: object, effect = 'require', more = {}) =>
  rule(effect as never, { all: [is('account.owner', name), condition] }, more)
const asked = (owner: string) => ({ account: { kind: 'official' as const, owner } })

const code = { fact: 'text.terms', operator: 'atLeastItems', value: 1 }
const WORDS = { terms: { fr: ['albatros'] } }

/** What the organisation knows, and what happens to rules that ask for more. */
export const knowledge: DraftSuite = {
  name: 'knowledge',
  title: 'knows, unjudged rules, facts that fail, languages that are not covered',
  bundle: bundle(
    [
      pack({
        connected: here('connected', is('t.flag', true)),
        apart: here('apart', is('t.other', true)),
        'apart-two': here('apart-two', { all: [is('t.word', 'x'), is('t.other', true)] }),
        'apart-items': here('apart-items', {
          fact: 'media',
          operator: 'someItem',
          value: { item: 'place', operator: 'equal', value: 'x' },
        }),
        gate: here('gate', is('t.flag', true)),
        'gate-keeper': rule('permit', is('repost.bare', true), { lifts: ['t/gate'] }),
        'both-all': here('both-all', { all: [is('t.flag', true), is('t.other', true)] }),
        'both-any': here('both-any', { any: [is('t.flag', true), is('t.other', true)] }),
        below: here('below', is('author.team', 'press')),
        'list-below': here('list-below', {
          fact: 'calendar.elections',
          operator: 'someItem',
          value: { item: 'entities', operator: 'contains', value: 'a' },
        }),
        'of-an-account': here('of-an-account', is('account.mfa', false)),
        always: rule('require', { all: [is('live', true), is('account.kind', 'personal')] }),
        words: here(
          'words',
          { fact: 'text.terms', params: { list: 'code' }, operator: 'atLeastItems', value: 1 },
          'require',
          {
            terms: { code: { fr: ['albatros'], 'en-GB': ['albatross'] } },
          },
        ),
        'any-words': here('any-words', { fact: 'text.terms', operator: 'atLeastItems', value: 1 }, 'require', {
          terms: { fr: ['albatros'], any: ['lilas'] },
        }),
        'failed-alone': here('failed-alone', { fact: 'repost.bare', operator: 'equal', value: true }, 'forbid'),
        'failed-beside': here('failed-beside', {
          any: [{ fact: 'repost.bare', operator: 'equal', value: true }, is('t.flag', true)],
        }),
        reads: here('reads', { fact: 'text.organisation', operator: 'atLeastItems', value: 1 }),
        least: here('least', { fact: 'activity.gap', operator: 'lessThan', value: 5 }),
        who: here('who', is('author.id', 'bob')),
        'label-kinds-apart': here('label-kinds-apart', {
          fact: 'labels',
          path: '$.topics',
          operator: 'atLeastItems',
          value: 1,
        }),
        items: here('items', {
          fact: 'media',
          operator: 'someItem',
          value: { item: 'synthetic', operator: 'equal', value: 'generated' },
        }),
        'beside-a': rule('require', is('t.flag', true), { on: ['decline'] }),
        'beside-b': rule('require', code, { ...WORDS, on: ['decline'] }),
        'beside-c': rule('require', is('t.flag', true), { on: ['decline'] }),
        'beside-d': rule('require', code, { ...WORDS, on: ['decline'] }),
        unsettled: rule('advise', { all: [code, is('t.flag', true)] }, { ...WORDS, on: ['accept'] }),
        'of-items': rule(
          'require',
          {
            all: [
              code,
              { fact: 'media', operator: 'someItem', value: { item: 'kind', operator: 'equal', value: 'video' } },
            ],
          },
          { ...WORDS, on: ['mute'] },
        ),
        'label-kinds': here('label-kinds', { fact: 'labels', path: '$.topic', operator: 'atLeastItems', value: 1 }),
      }),
    ],
    { knows: ['t.flag', 'author', 'calendar.elections', 'live', 'labels.topic', 'media.synthetic'] },
  ),
  cases: [
    draft(
      'connected-missing',
      'a connected field that is missing from one post may hold it',
      { post: asked('connected') },
      holds('t/connected', ['t.flag']),
    ),
    draft(
      'apart-missing',
      'a field that nobody connected never holds: the rule is unjudged',
      { post: asked('apart') },
      { outcome: 'allow', unjudged: ['t/apart t.other'] },
    ),
    draft(
      'apart-given',
      'but it is read where it is given',
      { post: asked('apart'), t: { other: true } },
      holds('t/apart'),
    ),
    draft(
      'apart-given-false',
      'or settles the rule as false',
      { post: asked('apart'), t: { other: false } },
      { outcome: 'allow' },
    ),
    draft(
      'both-missing',
      'one missing field that is connected is enough to hold, and both are asked for',
      { post: asked('both-all') },
      holds('t/both-all', ['t.flag', 't.other']),
    ),
    draft(
      'both-all-one',
      'only the other is missing',
      { laws: [8], post: asked('both-all'), t: { flag: true } },
      { outcome: 'allow', unjudged: ['t/both-all t.other'] },
    ),
    draft(
      'both-all-false',
      'what is known settles it',
      { laws: [7], post: asked('both-all'), t: { flag: false } },
      { outcome: 'allow' },
    ),
    draft(
      'both-any-true',
      'what is known settles it as true',
      { laws: [10], post: asked('both-any'), t: { flag: true } },
      holds('t/both-any'),
    ),
    draft(
      'both-any-false',
      'one is false, the other is not connected',
      { post: asked('both-any'), t: { flag: false } },
      { outcome: 'allow', unjudged: ['t/both-any t.other'] },
    ),
    draft(
      'below-a-known-field',
      'knowing a field is knowing all that lies under it',
      { post: asked('below') },
      holds('t/below', ['author.team']),
    ),
    draft(
      'below-a-known-list',
      'in lists too',
      { post: asked('list-below'), context: { calendar: { elections: [{ day: '2026-12-06' }] } } },
      holds('t/list-below', ['calendar.elections.entities']),
    ),
    draft(
      'known-list-missing',
      'the list itself',
      { post: asked('list-below') },
      holds('t/list-below', ['calendar.elections']),
    ),
    draft(
      'not-under-it',
      'a field beside it is not known',
      { post: asked('of-an-account') },
      { outcome: 'allow', unjudged: ['t/of-an-account account.mfa'] },
    ),
    draft(
      'kind-always-counts',
      'the kind of account always counts',
      { post: { account: { owner: 'always' }, live: true } },
      holds('t/always', ['account.kind']),
    ),
    draft(
      'kind-and-field',
      'asked for with the other missing field',
      { laws: [11], post: { account: { owner: 'always' } } },
      holds('t/always', ['account.kind', 'live']),
    ),
    draft(
      'kind-answered',
      'an answer raises no new need',
      { laws: [11], post: { account: { kind: 'personal', owner: 'always' } } },
      holds('t/always', ['live']),
    ),
    draft(
      'kind-settles',
      'or it settles the rule',
      { laws: [11], post: { account: { kind: 'official', owner: 'always' } } },
      { outcome: 'allow' },
    ),
    ...(
      [
        [
          'language',
          'a language that the words do not cover is named where nothing was found',
          'nl-BE',
          ['t/words nl'],
        ],
        ['language-covered', 'one that they cover is not', 'FR-ca', []],
        ['language-region', 'whatever its region', 'en-US', []],
        ['language-unknown', 'nor is one that nobody knows', undefined, []],
      ] as const
    ).map(([id, title, language, unjudged]) =>
      draft(
        id,
        title,
        { post: { ...asked('words'), language }, facts: [{ fact: 'text.terms', value: [] }] },
        { outcome: 'allow', unjudged },
      ),
    ),
    draft(
      'language-found',
      'nor where something was found',
      {
        post: { ...asked('words'), language: 'nl' },
        facts: [
          { fact: 'text.terms', params: { list: 'code' }, value: [{ at: '/text', start: 0, end: 5, kind: 'term' }] },
          { fact: 'text.terms', params: { list: '' }, value: [] },
        ],
      },
      {
        ...holds('t/words'),
        has: {
          findings: [
            {
              evidence: [
                { fact: 'account.owner', value: 'words' },
                { fact: 'text.terms', kind: 'term', at: '/text', span: { start: 0, end: 5 } },
              ],
            },
          ],
        },
      },
    ),
    draft(
      'apart-two',
      'what would have settled it is named in order',
      { post: asked('apart-two') },
      { outcome: 'allow', unjudged: ['t/apart-two t.other,t.word'] },
    ),
    draft(
      'failed-permit',
      'a permit whose fact fails leaves the duty undetermined, and is named',
      { post: asked('gate'), t: { flag: true }, facts: [{ fact: 'repost.bare', fails: true }] },
      {
        outcome: 'hold',
        findings: ['t/gate undetermined hold'],
        obligations: ['change'],
        errors: ['fact-failed repost.bare'],
        has: { errors: [{ rules: ['t/gate'] }] },
      },
    ),
    draft(
      'failed',
      'a fact that fails is unknown, holds, and is named',
      { post: asked('failed-alone'), facts: [{ fact: 'repost.bare', fails: true }] },
      {
        outcome: 'hold',
        findings: ['t/failed-alone undetermined hold'],
        errors: ['fact-failed repost.bare'],
        has: { errors: [{ rules: ['t/failed-alone'] }] },
      },
    ),
    draft(
      'failed-wrong-kind',
      'a value of the wrong kind is a failure',
      { post: asked('failed-alone'), facts: [{ fact: 'repost.bare', value: 'yes' }] },
      { outcome: 'hold', findings: ['t/failed-alone undetermined hold'], errors: ['fact-failed repost.bare'] },
    ),
    ...(['missing', 'certain'] as const).map((key) =>
      draft(
        `failed-${key}`,
        `what is ${key} is told in a list, or the fact fails`,
        { post: asked('failed-alone'), facts: [{ fact: 'repost.bare', [key]: 'text' as never }] },
        { outcome: 'hold', findings: ['t/failed-alone undetermined hold'], errors: ['fact-failed repost.bare'] },
      ),
    ),
    draft(
      'none-computed',
      'none is a value of a number, and less than nothing',
      { post: asked('least'), facts: [{ fact: 'activity.gap', value: null }] },
      { outcome: 'allow' },
    ),
    draft(
      'reads',
      'a fact that does not say what is missing misses the knowledge that it reads',
      { post: asked('reads') },
      { outcome: 'allow', unjudged: ['t/reads organisation.names'] },
    ),
    draft(
      'failed-settled',
      'a failure that leaves no rule undetermined is not named',
      { post: asked('failed-beside'), facts: [{ fact: 'repost.bare', fails: true }], t: { flag: true } },
      holds('t/failed-beside'),
    ),
    draft(
      'failed-beside-unknown',
      'beside a missing field',
      { post: asked('failed-beside'), facts: [{ fact: 'repost.bare', fails: true }] },
      { ...holds('t/failed-beside', ['t.flag']), errors: ['fact-failed repost.bare'] },
    ),
    draft(
      'label-kind-missing',
      'a kind of label is a field of its own',
      { post: asked('label-kinds') },
      holds('t/label-kinds', ['labels.topic']),
    ),
    draft(
      'label-kind-absent',
      'among other labels too',
      { post: { ...asked('label-kinds'), labels: { genre: [] } } },
      holds('t/label-kinds', ['labels.topic']),
    ),
    draft(
      'label-kind-none',
      'and may be known to be none',
      { post: { ...asked('label-kinds'), labels: { topic: [] } } },
      { outcome: 'allow' },
    ),
    draft(
      'author-counts',
      'who writes always counts',
      { post: { ...asked('who'), author: {} } },
      holds('t/who', ['author.id']),
    ),
    draft(
      'label-kind-apart',
      'a kind of labels that only begins alike is another field',
      { post: asked('label-kinds-apart') },
      { outcome: 'allow', unjudged: ['t/label-kinds-apart labels.topics'] },
    ),
    draft(
      'items-in-order',
      'items are named in the order of their numbers',
      {
        post: {
          ...asked('items'),
          media: Array.from({ length: 11 }, (_, i) => (i === 2 || i === 10 ? {} : { synthetic: 'none' })) as never,
        },
      },
      holds('t/items', ['media.synthetic /media/2', 'media.synthetic /media/10']),
    ),
    draft(
      'language-beside',
      'a language is named beside what was found before and after it',
      {
        post: { action: 'decline', language: 'nl' },
        facts: [{ fact: 'text.terms', value: [] }],
        t: { flag: true },
      },
      {
        outcome: 'hold',
        findings: ['t/beside-a open hold', 't/beside-c open hold'],
        obligations: ['change'],
        unjudged: ['t/beside-b nl', 't/beside-d nl'],
      },
    ),
    draft(
      'language-unsettled',
      'but not of advice that is not settled',
      {
        post: { action: 'accept', language: 'nl' },
        facts: [{ fact: 'text.terms', value: [{ at: '/text', start: 0, end: 5, kind: 'term' }] }],
      },
      { outcome: 'allow' },
    ),
    draft(
      'language-of-items',
      'and of one that only its items make false',
      {
        post: { action: 'mute', language: 'nl', media: [{ kind: 'image' }] },
        facts: [{ fact: 'text.terms', value: [{ at: '/text', start: 0, end: 5, kind: 'term' }] }],
      },
      { outcome: 'allow', unjudged: ['t/of-items nl'] },
    ),
    draft(
      'apart-items',
      'a field that several items lack is named once',
      { post: { ...asked('apart-items'), media: [{}, {}] as never } },
      { outcome: 'allow', unjudged: ['t/apart-items media.place'] },
    ),
  ],
}
