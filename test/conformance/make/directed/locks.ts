import { bundle, type DraftSuite, draft, pack, rule } from '../draft.js'

const over = (fact: string, name: string) => ({ fact, operator: 'greaterThan', value: { param: name } })
const under = (fact: string, name: string) => ({ fact, operator: 'lessThan', value: { param: name } })
const number = (value: number) => ({ kind: 'number' as const, default: value })
const SOURCE = { sources: [{ title: 'A law', asOf: '2026-01-01' }] }
const on = (action: string) => ({ on: [action as never] })

/** What region files may and may not change where the policy has spoken, by the computed direction of each parameter. */
export const locks: DraftSuite = {
  name: 'locks',
  title: 'Directions, locks and shields',
  bundle: bundle(
    [
      pack({
        less: rule('require', over('t.num', 'x'), { params: { x: number(10) }, ...on('publish') }),
        more: rule('require', under('t.num', 'x'), { params: { x: number(10) }, ...on('repost') }),
        negated: rule('require', { not: over('t.num', 'x') }, { params: { x: number(10) }, ...on('quote') }),
        apart: rule(
          'require',
          { any: [over('t.num', 'x'), { fact: 't.num', operator: 'equal', value: { param: 'x' } }] },
          { params: { x: number(10) }, ...on('reply') },
        ),
        words: rule(
          'require',
          { fact: 't.list', operator: 'overlaps', value: { param: 'x' } },
          { params: { x: { kind: 'list', default: ['a', 'b'] } }, ...on('comment') },
        ),
        allowed: rule(
          'require',
          { not: { fact: 't.list', operator: 'coveredBy', value: { param: 'x' } } },
          { params: { x: { kind: 'list', default: ['a', 'b'] } }, ...on('message') },
        ),
        swapped: rule(
          'require',
          { fact: 't.num', operator: 'swap:lessThan', value: { param: 'x' } },
          { params: { x: number(10) }, ...on('leave') },
        ),
        age: rule(
          'require',
          { fact: 't.since', operator: 'olderThan', value: { param: 'x' } },
          { params: { x: { kind: 'duration', default: 'P10D' } }, ...on('edit') },
        ),
        switched: rule(
          'require',
          {
            all: [
              { param: 'x', operator: 'equal', value: true },
              { fact: 't.flag', operator: 'equal', value: true },
            ],
          },
          { params: { x: { kind: 'switch', default: true } }, ...on('check-in') },
        ),
        effects: rule('require', { fact: 't.flag', operator: 'equal', value: true }, on('update-profile')),
        whole: rule('require', over('t.num', 'x'), { params: { x: number(10) }, ...on('react') }),
        legal: rule('require', over('t.num', 'x'), {
          params: { x: number(10) },
          tags: ['legal', 'soft'],
          ...SOURCE,
          ...on('connect'),
        }),
        safe: rule('require', over('t.num', 'x'), {
          params: { x: number(10) },
          tags: ['safeguarding', 'soft'],
          ...on('connect'),
        }),
        own: rule('require', over('t.num', 'x'), {
          params: { x: number(10) },
          lock: 'fixed',
          tags: ['soft'],
          ...on('connect'),
        }),
        'by-policy': rule('require', over('t.num', 'x'), {
          params: { x: number(10) },
          tags: ['soft'],
          ...on('connect'),
        }),
        free: rule('require', over('t.num', 'x'), { params: { x: number(10) }, tags: ['soft'], ...on('connect') }),
        many: rule(
          'require',
          { fact: 't.num', operator: 'greaterThan', value: 0 },
          {
            params: { n: number(2) },
            obligations: [{ kind: 'approval', roles: ['lead'], need: { param: 'n' } }],
            ...on('join'),
          },
        ),
        turned: rule(
          'require',
          {
            all: [
              { param: 'x', operator: 'equal', value: true },
              { fact: 't.flag', operator: 'equal', value: true },
            ],
          },
          { params: { x: { kind: 'switch', default: true } }, ...on('follow') },
        ),
        ordered: rule(
          'require',
          {
            any: [
              { fact: 't.list', operator: 'overlaps', value: { param: 'x' } },
              { fact: 't.list', operator: 'not:overlaps', value: { param: 'x' } },
            ],
          },
          { params: { x: { kind: 'list', default: ['a', 'b'] } }, ...on('unfollow') },
        ),
        softened: rule(
          'require',
          { fact: 't.flag', operator: 'equal', value: true },
          { tags: ['soft-a'], ...on('delete') },
        ),
        softener: rule('permit', over('t.num', 'x'), { params: { x: number(5) }, lifts: ['soft-a'], ...on('delete') }),
        opened: rule(
          'require',
          { fact: 't.flag', operator: 'equal', value: true },
          { tags: ['soft-b'], ...on('hide') },
        ),
        opener: rule(
          'permit',
          { fact: 't.other', operator: 'equal', value: true },
          { lifts: ['soft-b'], ...on('hide') },
        ),
        counted: rule(
          'require',
          { fact: 'activity.count', params: { hours: { param: 'x' } }, operator: 'greaterThan', value: 3 },
          { params: { x: number(24) }, ...on('block-user') },
        ),
        staged: rule(
          'require',
          { fact: 't.flag', operator: 'equal', value: true },
          {
            params: { n: number(1) },
            obligations: [
              { kind: 'approval', roles: ['press'], then: [{ roles: ['lead'], need: { param: 'n' } }] },
            ] as never,
            ...on('open-account'),
          },
        ),
        unturned: rule(
          'require',
          {
            all: [
              { param: 'x', operator: 'equal', value: false },
              { fact: 't.flag', operator: 'equal', value: true },
            ],
          },
          { params: { x: { kind: 'switch', default: false } }, ...on('monitor') },
        ),
        window: rule(
          'require',
          { any: [over('t.num', 'most'), under('t.num', 'least')] },
          { params: { most: number(10), least: number(1) }, ...on('audit') },
        ),
        narrowed: rule('require', { fact: 't.flag', operator: 'equal', value: true }, on('mute')),
        excused: rule('require', { fact: 't.flag', operator: 'equal', value: true }, on('restrict')),
        guarded: rule(
          'require',
          { fact: 't.flag', operator: 'equal', value: true },
          { tags: ['guarded'], ...on('report') },
        ),
        guard: rule(
          'permit',
          { fact: 't.other', operator: 'equal', value: true },
          { lifts: ['guarded'], ...on('report') },
        ),
        permit: rule(
          'permit',
          { fact: 't.flag', operator: 'equal', value: true },
          { lifts: ['soft'], on: ['connect', 'join'] },
        ),
        protect: rule(
          'protect',
          { fact: 't.other', operator: 'equal', value: true },
          { caps: ['soft'], ...on('connect') },
        ),
      }),
      {
        format: 1,
        id: 'fr',
        version: '1.0.0',
        title: 'Looser',
        overrides: {
          't/less': { params: { x: 20 } },
          't/more': { params: { x: 5 } },
          't/negated': { params: { x: 5 } },
          't/apart': { params: { x: 5 } },
          't/words': { params: { x: ['a'] } },
          't/allowed': { params: { x: ['a', 'b', 'c'] } },
          't/age': { params: { x: 'P3W' } },
          't/switched': { params: { x: false } },
          't/effects': { effect: 'advise' },
          't/whole': { params: { x: 20 }, when: { fact: 't.other', operator: 'equal', value: true } },
          't/many': { params: { n: 1 } },
          't/free': { params: { x: 20 } },
          't/ordered': { params: { x: ['a', 'b'] } },
          't/softener': { params: { x: 1 } },
          't/counted': { params: { x: 12 } },
          't/staged': { params: { n: 1 } },
          't/narrowed': { when: { fact: 't.num', operator: 'equal', value: 1 } },
          't/window': { params: { most: 20, least: 3 } },
          't/excused': { waivableBy: ['lead', 'press', 'board'] },
        },
      },
      {
        format: 1,
        id: 'de',
        version: '1.0.0',
        title: 'Stricter',
        overrides: {
          't/less': { params: { x: 5 } },
          't/more': { params: { x: 20 } },
          't/negated': { params: { x: 20 } },
          't/apart': { params: { x: 20 } },
          't/words': { params: { x: ['a', 'b', 'c'] } },
          't/allowed': { params: { x: ['a'] } },
          't/age': { params: { x: 'PT24H' } },
          't/effects': { effect: 'forbid' },
          't/whole': { params: { x: 5 } },
          't/many': { params: { n: 3 } },
          't/turned': { params: { x: true } },
          't/unturned': { params: { x: false } },
          't/softener': { params: { x: 9 } },
          't/opener': { effect: 'off' },
          't/counted': { params: { x: 48 } },
          't/staged': { params: { n: 3 } },
          't/swapped': { params: { x: 5 } },
          't/ordered': { params: { x: ['a', 'b', 'c'] } },
          't/excused': { waivableBy: ['lead'] },
          't/window': { params: { most: 5, least: 0 } },
          't/guard': { when: { fact: 't.num', operator: 'equal', value: 1 } },
        },
      },
      {
        format: 1,
        id: 'es',
        version: '1.0.0',
        title: 'Neither',
        overrides: { 't/words': { params: { x: ['a', 'c'] } }, 't/allowed': { params: { x: ['z'] } } },
      },
    ],
    {
      scopes: {
        T: {
          rules: {
            't/legal': { params: { x: 5 } },
            't/by-policy': { effect: 'forbid' },
            't/whole': { params: { x: 3 } },
          },
        },
      },
      rules: {
        't/less': { params: { x: 9 } },
        't/more': { params: { x: 11 } },
        't/negated': { params: { x: 11 } },
        't/apart': { params: { x: 9 } },
        't/words': { params: { x: ['b', 'a'] } },
        't/allowed': { params: { x: ['b', 'a'] } },
        't/age': { params: { x: 'P7D' } },
        't/switched': { params: { x: true } },
        't/effects': { effect: { official: 'require' } },
        't/whole': { lock: 'tighten-only' },
        't/many': { params: { n: 2 } },
        't/by-policy': { lock: 'tighten-only' },
        't/turned': { params: { x: false } },
        't/unturned': { params: { x: true } },
        't/softener': { params: { x: 5 } },
        't/opener': { effect: 'permit' },
        't/counted': { params: { x: 24 } },
        't/staged': { params: { n: 2 } },
        't/swapped': { params: { x: 9 } },
        't/ordered': { params: { x: ['b', 'a'] } },
        't/narrowed': { when: { fact: 't.other', operator: 'equal', value: true } },
        't/excused': { waivableBy: ['press', 'lead'] },
        't/guard': { lock: 'tighten-only' },
        't/window': { params: { most: 9, least: 2 } },
      },
    },
  ),
  cases: [
    ...(
      [
        ['less', 'publish', 'FR', { num: 15 }, { x: 9 }, 'a greater limit is looser: the region file does not count'],
        ['less', 'publish', 'DE', { num: 15 }, { x: 5 }, 'a smaller limit is stricter: it counts'],
        ['more', 'repost', 'FR', { num: 1 }, { x: 11 }, 'a smaller minimum is looser'],
        ['more', 'repost', 'DE', { num: 1 }, { x: 20 }, 'a greater minimum is stricter'],
        ['negated', 'quote', 'FR', { num: 1 }, { x: 11 }, '`not` turns the direction, looser'],
        ['negated', 'quote', 'DE', { num: 1 }, { x: 20 }, '`not` turns the direction, stricter'],
        ['apart', 'reply', 'FR', { num: 30 }, { x: 9 }, 'a parameter without a direction never counts'],
        ['apart', 'reply', 'DE', { num: 30 }, { x: 9 }, 'whichever way'],
        ['words', 'comment', 'FR', { list: ['a'] }, { x: ['b', 'a'] }, 'fewer words are looser'],
        ['words', 'comment', 'DE', { list: ['a'] }, { x: ['a', 'b', 'c'] }, 'more words are stricter'],
        ['words', 'comment', 'ES', { list: ['a'] }, { x: ['b', 'a'] }, 'other words are neither'],
        ['allowed', 'message', 'FR', { list: ['z'] }, { x: ['b', 'a'] }, 'more that is allowed is looser'],
        ['allowed', 'message', 'DE', { list: ['z'] }, { x: ['a'] }, 'less that is allowed is stricter'],
        ['allowed', 'message', 'ES', { list: ['q'] }, { x: ['b', 'a'] }, 'something else is neither'],
        [
          'age',
          'edit',
          'FR',
          { since: '2026-01-01T00:00:00Z' },
          { x: 'P7D' },
          'three weeks are more than seven days: looser',
        ],
        ['age', 'edit', 'DE', { since: '2026-01-01T00:00:00Z' }, { x: 'PT24H' }, '24 hours are less: stricter'],
        ['switched', 'check-in', 'FR', { flag: true }, { x: true }, 'a switch that is turned off is looser'],
        ['swapped', 'leave', 'DE', { num: 15 }, { x: 5 }, '`swap` exchanges the signs of the sides'],
        ['unturned', 'monitor', 'DE', { flag: true }, { x: false }, 'or off, where the rule asks for that'],
        ['turned', 'follow', 'DE', { flag: true }, { x: true }, 'a switch that is turned on is stricter'],
        [
          'ordered',
          'unfollow',
          'FR',
          { list: ['a'] },
          { x: ['a', 'b'] },
          'the same words in another order are the same',
        ],
        [
          'ordered',
          'unfollow',
          'DE',
          { list: ['a'] },
          { x: ['b', 'a'] },
          'without a direction more words do not count',
        ],
        ['window', 'audit', 'FR', { num: 30 }, { least: 3, most: 9 }, 'each parameter has its own direction'],
        ['window', 'audit', 'DE', { num: 30 }, { least: 2, most: 5 }, 'and is weighed by itself'],
        ['whole', 'react', 'FR', { num: 30 }, { x: 10 }, 'where the policy locks, it has spoken of every key'],
        ['whole', 'react', 'DE', { num: 30 }, { x: 5 }, 'a region file may still tighten'],
      ] as const
    ).map(([name, action, scope, t, params, title]) =>
      draft(
        `${name}-${scope.toLowerCase()}`,
        title,
        { laws: [20], t, post: { action }, context: { scopes: [scope] } },
        {
          outcome: 'hold',
          findings: [`t/${name}@${scope} open hold`],
          obligations: ['change'],
          has: { findings: [{ params }] },
        },
      ),
    ),
    draft(
      'effects-fr',
      'a region file does not loosen the kind that the policy set',
      { laws: [20], t: { flag: true }, post: { action: 'update-profile' }, context: { scopes: ['FR'] } },
      {
        outcome: 'hold',
        findings: ['t/effects@FR open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'effects-fr-personal',
      'but the others',
      {
        t: { flag: true },
        post: { action: 'update-profile', account: { kind: 'personal' } },
        context: { scopes: ['FR'] },
      },
      {
        outcome: 'allow',
        findings: ['t/effects@FR open allow'],
      },
    ),
    draft(
      'effects-de',
      'and it tightens',
      { t: { flag: true }, post: { action: 'update-profile' }, context: { scopes: ['DE'] } },
      {
        outcome: 'deny',
        findings: ['t/effects@DE open deny'],
      },
    ),
    draft(
      'need-fr',
      'how many must agree: fewer is looser',
      { t: { num: 1 }, post: { action: 'join' }, context: { scopes: ['FR'] } },
      {
        outcome: 'hold',
        findings: ['t/many@FR open hold'],
        obligations: ['approval'],
        has: { obligations: [{ need: 2 }] },
      },
    ),
    draft(
      'need-de',
      'more is stricter',
      { t: { num: 1 }, post: { action: 'join' }, context: { scopes: ['DE'] } },
      {
        outcome: 'hold',
        findings: ['t/many@DE open hold'],
        obligations: ['approval'],
        has: { obligations: [{ need: 3 }] },
      },
    ),
    ...(
      [
        ['softener-fr', 'a permit that asks for less is looser', 'FR', 3, 'open hold'],
        ['softener-still', 'as the policy says it lifts', 'FR', 7, 'lifted allow'],
        ['softener-de', 'one that asks for more is stricter', 'DE', 7, 'open hold'],
      ] as const
    ).map(([id, title, scope, num, says]) =>
      draft(
        id,
        title,
        { t: { flag: true, num }, post: { action: 'delete' }, context: { scopes: [scope] } },
        says === 'open hold'
          ? { outcome: 'hold', findings: [`t/softened@${scope} ${says}`], obligations: ['change'] }
          : { outcome: 'allow', findings: [`t/softened@${scope} ${says}`] },
      ),
    ),
    draft(
      'opener-de',
      'a permit that is turned off is stricter',
      { t: { flag: true, other: true }, post: { action: 'hide' }, context: { scopes: ['DE'] } },
      { outcome: 'hold', findings: ['t/opened@DE open hold'], obligations: ['change'] },
    ),
    ...(
      [
        ['counted-fr', 'fewer hours find less', 'FR', 24],
        ['counted-de', 'more hours find more, and so hold more', 'DE', 48],
      ] as const
    ).map(([id, title, scope, x]) =>
      draft(
        id,
        title,
        {
          post: { action: 'block-user' },
          context: { scopes: [scope] },
          facts: [{ fact: 'activity.count', params: { hours: x }, value: 9 }],
        },
        {
          outcome: 'hold',
          findings: [`t/counted@${scope} open hold`],
          obligations: ['change'],
          has: { findings: [{ params: { x } }] },
        },
      ),
    ),
    ...(
      [
        ['staged-fr', 'FR', 2],
        ['staged-de', 'DE', 3],
      ] as const
    ).map(([id, scope, need]) =>
      draft(
        id,
        'how many must agree in a later stage',
        { t: { flag: true }, post: { action: 'open-account' }, context: { scopes: [scope] } },
        {
          outcome: 'hold',
          findings: [`t/staged@${scope} open hold`],
          obligations: ['approval'],
          has: { obligations: [{ then: [{ need }] }] },
        },
      ),
    ),
    draft(
      'narrowed-fr',
      'when a duty judges, a region file does not say again',
      { t: { flag: true, other: true, num: 0 }, post: { action: 'mute' }, context: { scopes: ['FR'] } },
      { outcome: 'hold', findings: ['t/narrowed@FR open hold'], obligations: ['change'] },
    ),
    ...(
      [
        ['excused-fr', 'more roles that waive are looser', 'FR', 'board', 'open hold'],
        ['excused-de', 'fewer are stricter', 'DE', 'press', 'open hold'],
        ['excused-still', 'those that are left waive', 'DE', 'lead', 'waived allow'],
      ] as const
    ).map(([id, title, scope, role, says]) =>
      draft(
        id,
        title,
        {
          t: { flag: true },
          post: { action: 'restrict' },
          context: {
            scopes: [scope],
            waivers: [
              {
                rule: 't/excused',
                for: 'ann',
                by: 'cy',
                roles: [role],
                from: '2026-11-01T00:00:00Z',
                until: '2026-12-01T00:00:00Z',
                reason: 'x',
              },
            ],
          },
        },
        {
          outcome: says === 'open hold' ? 'hold' : 'allow',
          findings: [`t/excused@${scope} ${says}`],
          ...(says === 'open hold' && { obligations: ['change'] }),
        },
      ),
    ),
    draft(
      'guard-fr',
      'a permit that the policy locks still lifts',
      { t: { flag: true, other: true, num: 0 }, post: { action: 'report' }, context: { scopes: ['FR'] } },
      { outcome: 'allow', findings: ['t/guarded@FR lifted allow'] },
    ),
    draft(
      'guard-de',
      'where a region file narrows it, which is stricter, it does not',
      { t: { flag: true, other: true, num: 0 }, post: { action: 'report' }, context: { scopes: ['DE'] } },
      { outcome: 'hold', findings: ['t/guarded@DE open hold'], obligations: ['change'] },
    ),
    draft(
      'tightened',
      'what a lock accepts is stricter',
      { laws: [19], t: { num: 7 }, post: { action: 'connect' }, context: { scopes: ['T'] } },
      {
        outcome: 'hold',
        findings: ['t/legal@T open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'tightened-effect',
      'for every post',
      { laws: [19, 20], t: { num: 11 }, post: { action: 'connect' }, context: { scopes: ['T'] } },
      {
        outcome: 'deny',
        findings: [
          't/by-policy@T open deny',
          't/free@T undetermined hold',
          't/legal@T open hold',
          't/own@T open hold',
          't/safe@T open hold',
        ],
        obligations: ['change'],
        needs: ['t.flag', 't.other'],
      },
    ),
    draft(
      'tightened-parameter',
      'and in both ways at once',
      { laws: [19], t: { num: 4 }, post: { action: 'react' }, context: { scopes: ['T', 'FR'] } },
      {
        outcome: 'hold',
        findings: ['t/whole@T open hold'],
        obligations: ['change'],
        has: { findings: [{ params: { x: 3 } }] },
      },
    ),
    draft(
      'shielded',
      'neither a permit nor a protection reaches what is legal, safeguarding or locked by a pack or the policy',
      { laws: [21], t: { num: 11, flag: true, other: true }, post: { action: 'connect' } },
      {
        outcome: 'hold',
        findings: [
          't/by-policy open hold',
          't/free lifted allow',
          't/legal open hold',
          't/own open hold',
          't/safe open hold',
        ],
        obligations: ['change'],
      },
    ),
    draft(
      'shielded-loosened',
      'nor does a region file loosen it; what is free it may',
      { t: { num: 15 }, post: { action: 'connect' }, context: { scopes: ['FR'] } },
      {
        outcome: 'hold',
        findings: ['t/by-policy@FR open hold', 't/legal@FR open hold', 't/own@FR open hold', 't/safe@FR open hold'],
        obligations: ['change'],
      },
    ),
    draft(
      'shielded-unknown',
      'a permit that may hold leaves the free one undetermined, and asks',
      { t: { num: 11, other: false }, post: { action: 'connect' } },
      {
        outcome: 'hold',
        findings: [
          't/by-policy open hold',
          't/free undetermined hold',
          't/legal open hold',
          't/own open hold',
          't/safe open hold',
        ],
        obligations: ['change'],
        needs: ['t.flag'],
      },
    ),
  ],
}
