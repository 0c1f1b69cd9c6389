import { bundle, type DraftSuite, draft, pack, rule } from '../draft.js'

const most = (more = {}) =>
  rule(
    'require',
    { fact: 't.num', operator: 'greaterThan', value: { param: 'most' } },
    {
      params: { most: { kind: 'number', default: 10 } },
      ...more,
    },
  )
const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value }) as never
const at = (scopes: readonly string[], num: number, more = {}) => ({ context: { scopes }, t: { num }, ...more })
const one = (name: string, where: string, what = 'open hold') => `t/${name}${where && `@${where}`} ${what}`

/** The tree of scopes, the order of hands, several scopes at once. */
export const scopes: DraftSuite = {
  name: 'scopes',
  title: 'Scopes: the tree, region files and policy from everywhere inwards, several scopes at once',
  bundle: bundle(
    [
      pack({
        limit: most(),
        spare: most({ on: ['follow'] }),
        law: most({ params: { most: { kind: 'number', default: 10 } } }),
        kept: rule('advise', { fact: 't.num', operator: 'greaterThan', value: 0 }, { on: ['reply'] }),
      }),
      { format: 1, id: 'eu', version: '1.0.0', title: 'EU', overrides: { 't/kept': { effect: 'require' } } },
      {
        format: 1,
        id: 'fr',
        version: '1.0.0',
        title: 'France',
        overrides: {
          't/limit': { params: { most: 3 } },
          't/law': { params: { most: 20 }, effect: 'forbid' },
          't/kept': { effect: 'forbid' },
          'other/rule': { effect: 'off' },
        },
      },
      { format: 1, id: 'fr-971', version: '1.0.0', title: 'Guadeloupe', overrides: { 't/kept': { effect: 'advise' } } },
      { format: 1, id: 'ca-qc', version: '1.0.0', title: 'Québec', overrides: { 't/limit': { params: { most: 1 } } } },
    ],
    {
      rules: { 't/law': { params: { most: 8 } } },
      scopes: {
        FR: { rules: { 't/limit': { params: { most: 6 }, reason: 'More there.' } } },
        lyon: { within: 'FR', zone: 'Europe/Paris', rules: { 't/limit': { params: { most: 2 } } } },
        nantes: { within: 'FR' },
        team: { within: 'lyon' },
        desk: { rules: { 't/limit': { effect: 'off', reason: 'Not at the desk.' } } },
        'within-once': { within: 'once', rules: { 'only-here': { effect: 'require', reason: 'x' } } },
        bare: { rules: { 'nothing-said': { rule: 't/limit' } } },
        spared: { rules: { 't/spare': { except: [{ when: is('t.flag', true), reason: 'x' }], reason: 'x' } } },
        'spared-too': { rules: { 't/spare': { except: [{ when: is('t.other', true), reason: 'x' }], reason: 'x' } } },
        only: { rules: { 't/spare': { when: is('t.flag', true), reason: 'x' } } },
        'only-too': { rules: { 't/spare': { when: is('t.other', true), reason: 'x' } } },
        once: { rules: { 'only-here': { rule: 't/limit', effect: 'forbid', params: { most: 0 } } } },
        'not-there': null as never,
      },
    },
  ),
  cases: [
    draft(
      'everywhere',
      'without scopes, the settings of everywhere',
      { t: { num: 11 } },
      {
        outcome: 'hold',
        findings: [one('law', ''), one('limit', '')],
        obligations: ['change'],
        has: { findings: [{ params: { most: 8 } }, { params: { most: 10 } }] },
      },
    ),
    draft('null-scope', 'a scope that is `null` is not declared', at(['not-there'], 0), {
      outcome: 'hold',
      errors: ['unknown-scope scopes'],
    }),
    draft('empty', 'no scopes are everywhere too', at([], 9), {
      outcome: 'hold',
      findings: [one('law', '')],
      obligations: ['change'],
    }),
    draft('country', 'a country is declared without being written, and changes nothing by itself', at(['JP'], 9), {
      outcome: 'hold',
      findings: [one('law', 'JP')],
      obligations: ['change'],
    }),
    draft('region-then-policy', 'first the region file, then the policy at that scope', at(['FR'], 7), {
      outcome: 'hold',
      findings: [one('limit', 'FR')],
      obligations: ['change'],
      has: { findings: [{ params: { most: 6 } }] },
    }),
    draft(
      'region-never-loosens',
      'a region file never loosens what the policy set further out, and tightens the rest',
      { laws: [20], ...at(['FR'], 9) },
      {
        outcome: 'deny',
        findings: [one('law', 'FR', 'open deny'), one('limit', 'FR')],
        obligations: ['change'],
        has: { findings: [{ params: { most: 8 } }, {}] },
      },
    ),
    draft('further-in', 'the policy further in', at(['lyon'], 3), {
      outcome: 'hold',
      findings: [one('limit', 'lyon')],
      obligations: ['change'],
      has: { findings: [{ params: { most: 2 } }] },
    }),
    draft('inherited', 'a scope without settings has those around it', at(['nantes'], 6), { outcome: 'allow' }),
    draft('inherited-deep', 'through two', at(['team'], 3), {
      outcome: 'hold',
      findings: [one('limit', 'team')],
      obligations: ['change'],
    }),
    draft(
      'code-within',
      'a part of a country lies within the code before the hyphen',
      { ...at(['CA-QC', 'CA'], 2), laws: [18] },
      {
        outcome: 'hold',
        findings: [one('limit', 'CA-QC')],
        obligations: ['change'],
      },
    ),
    draft('member-state', 'a member state lies within the union', at(['DE'], 1, { post: { action: 'reply' } }), {
      outcome: 'hold',
      findings: [one('kept', 'DE')],
      obligations: ['change'],
    }),
    draft('union', 'the union itself', at(['EU'], 1, { post: { action: 'reply' } }), {
      outcome: 'hold',
      findings: [one('kept', 'EU')],
      obligations: ['change'],
    }),
    draft('union-then-country', 'a region file within another', at(['FR'], 1, { post: { action: 'reply' } }), {
      outcome: 'deny',
      findings: [one('kept', 'FR', 'open deny')],
    }),
    draft('not-a-member', 'another country', at(['CH'], 1, { post: { action: 'reply' } }), {
      outcome: 'allow',
      findings: [one('kept', 'CH', 'open allow')],
    }),
    draft(
      'ancestor-dropped',
      'a scope around another given one changes nothing',
      { ...at(['FR', 'lyon', 'EU'], 3), laws: [18] },
      {
        outcome: 'hold',
        findings: [one('limit', 'lyon')],
        obligations: ['change'],
      },
    ),
    draft(
      'order-of-scopes',
      'nor does their order, or a repetition',
      { ...at(['lyon', 'EU', 'lyon', 'FR'], 3), laws: [3] },
      {
        outcome: 'hold',
        findings: [one('limit', 'lyon')],
        obligations: ['change'],
      },
    ),
    draft(
      'judged-apart',
      'once for each distinct setting; the strictest of them counts',
      { ...at(['lyon', 'JP'], 11), laws: [16] },
      {
        outcome: 'deny',
        findings: [one('law', 'JP'), one('law', 'lyon', 'open deny'), one('limit', 'JP'), one('limit', 'lyon')],
        obligations: ['change'],
      },
    ),
    draft(
      'judged-alike',
      'scopes with the same settings are judged once, together',
      { ...at(['JP', 'BR', 'nantes'], 11), laws: [16] },
      {
        outcome: 'deny',
        findings: [
          one('law', 'BR,JP'),
          one('law', 'nantes', 'open deny'),
          one('limit', 'BR,JP'),
          one('limit', 'nantes'),
        ],
        obligations: ['change'],
      },
    ),
    draft(
      'one-holds',
      'one scope holds, another is off',
      { ...at(['desk', 'BR'], 11), laws: [16, 17] },
      {
        outcome: 'hold',
        findings: [one('law', 'BR,desk'), one('limit', 'BR')],
        obligations: ['change'],
      },
    ),
    draft(
      'off-there',
      'alone, the rule that is off there is silent',
      { ...at(['desk'], 11), laws: [16, 17] },
      {
        outcome: 'hold',
        findings: [one('law', 'desk')],
        obligations: ['change'],
      },
    ),
    draft('use-of-a-scope', 'a use that one scope adds judges there', at(['once'], 1), {
      outcome: 'deny',
      findings: ['t/limit+only-here@once open deny'],
    }),
    draft('use-elsewhere', 'and nowhere else', at(['BR'], 1), { outcome: 'allow' }),
    draft('undeclared', 'an undeclared scope is an error and holds', at(['Lyon'], 1), {
      outcome: 'hold',
      errors: ['unknown-scope scopes'],
    }),
    draft(
      'undeclared-beside',
      'beside one that is declared, which is judged all the same',
      { ...at(['Lyon', 'lyon'], 3), laws: [1] },
      {
        outcome: 'hold',
        findings: [one('limit', 'lyon')],
        obligations: ['change'],
        errors: ['unknown-scope scopes'],
      },
    ),
    draft('lower-case', 'codes are compared exactly', at(['fr'], 9), {
      outcome: 'hold',
      findings: [one('law', '')],
      obligations: ['change'],
      errors: ['unknown-scope scopes'],
    }),
    draft(
      'use-of-a-scope-further-in',
      'and stays further in as it was declared, but for what is changed',
      at(['within-once'], 1),
      {
        outcome: 'hold',
        findings: ['t/limit+only-here@within-once open hold'],
        obligations: ['change'],
        has: { findings: [{ params: { most: 0 } }] },
      },
    ),
    draft('use-as-shipped', 'a use that says nothing is as its pack ships it', at(['bare'], 11), {
      outcome: 'hold',
      findings: ['t/law@bare open hold', 't/limit@bare open hold', 't/limit+nothing-said@bare open hold'],
      obligations: ['change'],
    }),
    draft(
      'region-within-region',
      'a region file may loosen what another set further out',
      at(['FR-971'], 1, { post: { action: 'reply' } }),
      {
        outcome: 'allow',
        findings: ['t/kept@FR-971 open allow'],
      },
    ),
    draft(
      'exceptions-apart',
      'scopes whose exceptions differ judge apart',
      {
        post: { action: 'follow' },
        context: { scopes: ['spared', 'spared-too'] },
        t: { num: 11, flag: true, other: false },
      },
      { outcome: 'hold', findings: ['t/spare@spared-too open hold'], obligations: ['change'] },
    ),
    draft(
      'conditions-apart',
      'and so do those whose `when` differs',
      {
        post: { action: 'follow' },
        context: { scopes: ['only', 'only-too'] },
        t: { num: 11, flag: true, other: false },
      },
      { outcome: 'hold', findings: ['t/spare@only open hold'], obligations: ['change'] },
    ),
  ],
}
