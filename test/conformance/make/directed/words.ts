import { bundle, type DraftSuite, draft, pack, rule } from '../draft.js'

const found = (more = {}) => ({ fact: 'text.terms', operator: 'atLeastItems', value: 1, ...more })
const seen = { fact: 't.flag', operator: 'equal', value: true }
const WORDS = { en: ['crisis', 'gift'], fr: ['crise'] }
const region = (id: string, change: unknown, names = ['says', 'spares', 'both']) => ({
  format: 1 as const,
  id,
  version: '1.0.0',
  title: id,
  overrides: Object.fromEntries(names.map((name) => [`t/${name}`, { terms: change as never }])),
})
const NONE = [{ fact: 'text.terms', value: [] }]
const HIT = [{ fact: 'text.terms', value: [{ at: '/text', start: 0, end: 5, kind: 'term' }] }]

/** What a policy and region files change of a rule's words: where scopes judge apart, and which languages are read. */
export const words: DraftSuite = {
  name: 'words',
  title: 'Word lists: set, added to, taken from, by hands that may and may not loosen',
  bundle: bundle(
    [
      pack({
        says: rule('require', { any: [found(), seen] }, { terms: WORDS, on: ['publish'] }),
        spares: rule('require', { any: [{ not: found() }, seen] }, { terms: WORDS, on: ['repost'] }),
        both: rule('require', { any: [found(), { all: [{ not: found() }, seen] }] }, { terms: WORDS, on: ['quote'] }),
        named: rule(
          'require',
          { any: [found({ params: { list: 'kind' } }), seen] },
          { terms: { kind: { en: ['please'] }, rude: { en: ['now'] } } as never, on: ['reply'] },
        ),
        any: rule('require', { any: [found(), seen] }, { terms: { en: ['gift'] }, on: ['edit'] }),
      }),
      region('fr', { en: { add: ['tombola', 'gift'] } }),
      region('de', { en: { remove: ['raffle'] } }),
      region('it', { de: ['Krise'] }),
      region('es', { fr: { remove: ['crise'] } }),
      region('at', { en: ['raffle', 'gift', 'crisis'] }),
      region('gb-sct', { en: { add: ['gift'] } }, ['says']),
    ],
    {
      rules: {
        ...Object.fromEntries(
          ['says', 'spares', 'both'].map((name) => [
            `t/${name}`,
            { terms: { en: { add: ['raffle'] } }, reason: 'We know better.' },
          ]),
        ),
        't/named': { terms: { kind: { fr: ['merci'] } } },
      },
      scopes: {
        GB: { rules: { 't/says': { terms: { en: ['crisis'] }, reason: 'One word will do.' } } },
        team: { rules: { 't/named': { terms: { rude: { en: ['at once'] } } as never } } },
        desk: { rules: { 't/any': { terms: { any: ['zut'] } } } },
      },
    },
  ),
  cases: [
    draft(
      'added-to',
      'where words are added or another language is read, a scope judges apart; taken away, they do not count',
      { laws: [20], t: { flag: true }, facts: NONE, context: { scopes: ['FR', 'DE', 'IT', 'NL', 'PL'] } },
      {
        outcome: 'hold',
        findings: ['t/says@DE,NL,PL open hold', 't/says@FR open hold', 't/says@IT open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'another-language',
      'what a region file takes from a list of which the policy says nothing is taken',
      { laws: [20], t: { flag: true }, facts: NONE, context: { scopes: ['ES', 'NL'] } },
      {
        outcome: 'hold',
        findings: ['t/says@ES open hold', 't/says@NL open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'spared',
      'where words spare a post, fewer of them are stricter',
      {
        laws: [20],
        t: { flag: true },
        facts: HIT,
        post: { action: 'repost' },
        context: { scopes: ['FR', 'DE', 'NL'] },
      },
      {
        outcome: 'hold',
        findings: ['t/spares@DE open hold', 't/spares@FR,NL open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'no-direction',
      'words that hold a post and spare one have no direction: neither more nor fewer count',
      {
        laws: [20],
        t: { flag: true },
        facts: NONE,
        post: { action: 'quote' },
        context: { scopes: ['FR', 'DE', 'NL'] },
      },
      { outcome: 'hold', findings: ['t/both@DE,FR,NL open hold'], obligations: ['change'] },
    ),
    draft(
      'inner-policy',
      'the policy may loosen further in, and a region file inside that adds to what is left',
      { t: { flag: true }, facts: NONE, context: { scopes: ['GB-SCT', 'NL'] } },
      {
        outcome: 'hold',
        findings: ['t/says@GB-SCT open hold', 't/says@NL open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'found',
      'a word that was found is the evidence',
      { t: { flag: false }, facts: HIT, context: { scopes: ['NL'] } },
      {
        outcome: 'hold',
        findings: ['t/says@NL open hold'],
        obligations: ['change'],
        has: { findings: [{ evidence: [{ fact: 'text.terms', kind: 'term', at: '/text' }] }] },
      },
    ),
    draft(
      'not-read',
      'a language that no list has is not judged, but where a region file adds it',
      { laws: [17], t: { flag: false }, facts: NONE, post: { language: 'de-AT' }, context: { scopes: ['IT', 'NL'] } },
      { outcome: 'allow', unjudged: ['t/says@NL de'] },
    ),
    draft(
      'emptied',
      'a language of which no word is left is not read',
      { t: { flag: false }, facts: NONE, post: { language: 'fr' }, context: { scopes: ['ES', 'NL'] } },
      { outcome: 'allow', unjudged: ['t/says@ES fr'] },
    ),
    draft(
      'named-list',
      'each list has its own languages',
      { t: { flag: false }, facts: NONE, post: { action: 'reply', language: 'fr' } },
      { outcome: 'allow' },
    ),
    draft(
      'named-apart',
      'a change of a list that no condition asks for still makes a scope judge apart',
      { t: { flag: true }, facts: NONE, post: { action: 'reply' }, context: { scopes: ['team', 'NL'] } },
      {
        outcome: 'hold',
        findings: ['t/named@NL open hold', 't/named@team open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'any-language',
      'words for `any` cover every language',
      {
        t: { flag: false },
        facts: NONE,
        post: { action: 'edit', language: 'pl' },
        context: { scopes: ['desk', 'NL'] },
      },
      { outcome: 'allow', unjudged: ['t/any@NL pl'] },
    ),
  ],
}
