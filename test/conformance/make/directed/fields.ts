import { bundle, type DraftSuite, draft, pack, rule, type Says } from '../draft.js'

const here = (name: string, condition: object, more = {}) =>
  rule('require', { all: [condition] }, { on: [name as never], ...more })
const is = (fact: string, value: unknown, path?: string) => ({ fact, ...(path && { path }), operator: 'equal', value })
const one = (name: string, evidence: readonly object[]): Says => ({
  outcome: 'hold',
  findings: [`t/${name} open hold`],
  obligations: ['change'],
  has: { findings: [{ evidence }] },
})
const unknown = (name: string, needs: readonly string[]): Says => ({
  outcome: 'hold',
  findings: [`t/${name} undetermined hold`],
  obligations: ['change'],
  needs,
})
const DIGITS = { kind: 'email', at: '/text', start: 8, end: 13 }

/** Fields that are absent, paths, and what a finding shows. */
export const fields: DraftSuite = {
  name: 'fields',
  title: 'Content, knowledge and defaults; paths; evidence and fixes',
  bundle: bundle(
    [
      pack({
        none: here('publish', is('channel', '')),
        fallback: here('repost', is('visibility', 'public')),
        'inside-none': here('quote', is('geo.precision', 'exact')),
        'inside-knowledge': here('reply', is('account.profile.bio', '')),
        'content-in-knowledge': here('comment', is('account.id', '')),
        'of-content-told': here('message', is('repostOf.ownerKind', '')),
        path: here('check-in', is('media', 'x', '$[0].alt')),
        'path-knowledge': here('edit', is('account', 'press', '$.team')),
        'path-quoted': here('update-profile', is('author', 'north', "$['team']")),
        'path-missing-object': here('react', is('pause', 'crisis', '$.state')),
        number: here('connect', { fact: 't.num', operator: 'greaterThan', value: 1 }),
        words: here('accept', { fact: 't.list', operator: 'overlaps', value: ['a', 'b', 'z'] }),
        hidden: here('decline', { fact: 'text', operator: 'notEqual', value: 'x' }),
        negated: here('follow', { not: is('t.flag', true) }),
        counted: here('unfollow', {
          fact: 'media',
          operator: 'atMostItems',
          value: { count: 1, where: is('t.flag', true) },
        }),
        found: here(
          'mute',
          { fact: 'text.personalData', operator: 'atLeastItems', value: 1 },
          { obligations: [{ kind: 'remove' }] },
        ),
        inserted: here('restrict', is('live', true), {
          obligations: [{ kind: 'disclaimer', text: { fr: 'Avis personnel.', en: 'My view.' } }],
        }),
        either: here('report', { any: [is('t.flag', true), is('t.other', true)] }),
        parameter: here(
          'join',
          { all: [{ param: 'on', operator: 'equal', value: true }, is('t.flag', true)] },
          { params: { on: { kind: 'switch', default: true } } },
        ),
        labels: here('leave', {
          fact: 'labels',
          path: '$.topic',
          operator: 'someItem',
          value: { item: 'value', operator: 'equal', value: 'politics' },
        }),
        day: here('delete', {
          fact: 'calendar.elections',
          operator: 'someItem',
          value: { item: 'closes', operator: 'equal', value: '20:00' },
        }),
      }),
    ],
    {
      knows: [
        'account',
        'repostOf',
        'author',
        'pause',
        't.num',
        't.list',
        't.flag',
        't.other',
        'live',
        'labels',
        'calendar',
      ],
    },
  ),
  cases: [
    draft(
      'content-none',
      'content that is absent is none: the empty text',
      {},
      one('none', [{ fact: 'channel', value: '' }]),
    ),
    draft('content-given', 'content that is given', { post: { channel: 'x' } }, { outcome: 'allow' }),
    draft(
      'default',
      'or its default',
      { post: { action: 'repost' } },
      one('fallback', [{ fact: 'visibility', value: 'public' }]),
    ),
    draft(
      'inside-none',
      'an attribute of content that is none has its default',
      { post: { action: 'quote' } },
      one('inside-none', [{ fact: 'geo.precision', value: 'exact' }]),
    ),
    draft(
      'knowledge-unknown',
      'knowledge that is absent is not known',
      { post: { action: 'reply' } },
      unknown('inside-knowledge', ['account.profile.bio']),
    ),
    draft(
      'knowledge-none',
      'the empty text is known to be none',
      { post: { action: 'reply', account: { kind: 'official', profile: { bio: '' } } } },
      one('inside-knowledge', [{ fact: 'account.profile.bio', value: '' }]),
    ),
    draft(
      'content-inside-knowledge',
      'content inside knowledge that is absent is none',
      { post: { action: 'comment' } },
      one('content-in-knowledge', [{ fact: 'account.id', value: '' }]),
    ),
    draft(
      'knowledge-inside-absent-content',
      'knowledge about content that is absent is none',
      { post: { action: 'message' } },
      one('of-content-told', [{ fact: 'repostOf.ownerKind', value: '' }]),
    ),
    draft(
      'knowledge-inside-content',
      'knowledge about content that is there is not known',
      { post: { action: 'message', repostOf: { id: '1' } } },
      unknown('of-content-told', ['repostOf.ownerKind']),
    ),
    draft(
      'path-index',
      'a path by index and name',
      { post: { action: 'check-in', media: [{ alt: 'x' }] } },
      one('path', [{ fact: 'media', value: 'x' }]),
    ),
    draft('path-no-item', 'beyond the end of a list is none', { post: { action: 'check-in' } }, { outcome: 'allow' }),
    draft(
      'path-knowledge',
      'a path into knowledge that is absent',
      { post: { action: 'edit' } },
      unknown('path-knowledge', ['account.team']),
    ),
    draft(
      'path-quoted',
      'a quoted name',
      { post: { action: 'update-profile', author: { id: 'ann', team: 'north' } } },
      one('path-quoted', [{ fact: 'author', value: 'north' }]),
    ),
    draft(
      'path-object-missing',
      'the object itself is absent: its attribute is missing',
      { post: { action: 'react' } },
      unknown('path-missing-object', ['pause.state']),
    ),
    draft(
      'path-object-given',
      'the object is there, its attribute is not',
      { post: { action: 'react' }, context: { pause: { keep: [] } as never } },
      unknown('path-missing-object', ['pause.state']),
    ),
    draft(
      'evidence-number',
      'a number is shown',
      { post: { action: 'connect' }, t: { num: 2 } },
      one('number', [{ fact: 't.num', value: 2 }]),
    ),
    draft(
      'evidence-words',
      'words that it shares with the policy are shown, sorted, once',
      { post: { action: 'accept' }, t: { list: ['b', 'q', 'a', 'b'] } },
      one('words', [{ fact: 't.list', value: ['a', 'b'] }]),
    ),
    draft(
      'evidence-hidden',
      'words of the post are not',
      { laws: [24], post: { action: 'decline', text: 'secret' } },
      one('hidden', [{ fact: 'text' }]),
    ),
    draft(
      'evidence-negated',
      'what is not so is shown as it is',
      { post: { action: 'follow' }, t: { flag: false } },
      one('negated', [{ fact: 't.flag', value: false }]),
    ),
    draft(
      'evidence-counted',
      'at most: how many there are',
      { post: { action: 'unfollow', media: [{}] }, t: { flag: true } },
      one('counted', [{ fact: 'media', value: 1 }]),
    ),
    draft(
      'evidence-order',
      'in the order in which it stands',
      {
        post: { action: 'mute', text: 'Write to a@b.c.' },
        facts: [
          { fact: 'text.personalData', value: [DIGITS, { kind: 'phone', at: '/text', start: 0, end: 5 }, DIGITS] },
        ],
      },
      {
        outcome: 'hold',
        findings: ['t/found open hold'],
        obligations: ['remove'],
        has: { findings: [{ evidence: [{ kind: 'phone' }, { kind: 'email' }] }] },
      },
    ),
    draft(
      'evidence-spans',
      'where it stands, and a removal that takes the space before along',
      {
        laws: [23, 24],
        post: { action: 'mute', text: 'Write to a@b.c.' },
        facts: [{ fact: 'text.personalData', value: [DIGITS] }],
      },
      {
        outcome: 'hold',
        findings: ['t/found open hold'],
        obligations: ['remove'],
        has: {
          findings: [
            {
              evidence: [{ fact: 'text.personalData', kind: 'email', at: '/text', span: { start: 8, end: 13 } }],
              fixes: [{ kind: 'remove', at: '/text', safe: false }],
            },
          ],
        },
      },
    ),
    draft(
      'fixed',
      'the post without it',
      { laws: [23], post: { action: 'mute', text: 'Write to.' }, facts: [{ fact: 'text.personalData', value: [] }] },
      { outcome: 'allow' },
    ),
    draft(
      'grapheme',
      'spans end on the border of what people see as one sign',
      {
        laws: [24],
        post: { action: 'mute', text: 'a👩‍🚒b' },
        facts: [{ fact: 'text.personalData', value: [{ kind: 'x', at: '/text', start: 2, end: 4 }] }],
      },
      {
        outcome: 'hold',
        findings: ['t/found open hold'],
        obligations: ['remove'],
        has: { findings: [{ evidence: [{ span: { start: 1, end: 6 } }] }] },
      },
    ),
    draft(
      'no-such-string',
      'a place that is none has no span',
      {
        post: { action: 'mute' },
        facts: [{ fact: 'text.personalData', value: [{ kind: 'x', at: '/title', start: 0, end: 1 }] }],
      },
      {
        outcome: 'hold',
        findings: ['t/found open hold'],
        obligations: ['remove'],
        has: { findings: [{ evidence: [{ fact: 'text.personalData', kind: 'x', at: '/title' }] }] },
      },
    ),
    draft(
      'no-address',
      'items without a place are counted',
      { post: { action: 'mute' }, facts: [{ fact: 'text.personalData', value: [{ kind: 'x' }, { kind: 'y' }] }] },
      {
        outcome: 'hold',
        findings: ['t/found open hold'],
        obligations: ['remove'],
        has: { findings: [{ evidence: [{ fact: 'text.personalData', value: 2 }] }] },
      },
    ),
    draft(
      'insert',
      'the policy’s words, in the language of the post',
      { laws: [23], post: { action: 'restrict', live: true, language: 'fr-CA' } },
      {
        outcome: 'hold',
        findings: ['t/inserted open hold'],
        obligations: ['disclaimer'],
        has: {
          findings: [
            {
              fixes: [
                { kind: 'insert', at: '/text', text: '\nAvis personnel.', safe: true, span: { start: 5, end: 5 } },
              ],
            },
          ],
        },
      },
    ),
    draft(
      'insert-first',
      'at the start of an empty text',
      { post: { action: 'restrict', live: true, text: '', language: 'nl' } },
      {
        outcome: 'hold',
        findings: ['t/inserted open hold'],
        obligations: ['disclaimer'],
        has: { findings: [{ fixes: [{ text: 'My view.', span: { start: 0, end: 0 } }] }] },
      },
    ),
    draft(
      'evidence-either',
      'of an alternative, all that is true',
      { post: { action: 'report' }, t: { flag: true, other: true } },
      one('either', [
        { fact: 't.flag', value: true },
        { fact: 't.other', value: true },
      ]),
    ),
    draft(
      'evidence-either-one',
      'and only that',
      { post: { action: 'report' }, t: { flag: true, other: false } },
      one('either', [{ fact: 't.flag', value: true }]),
    ),
    draft(
      'evidence-undetermined',
      'what is certain of what may match',
      { post: { action: 'publish', channel: '' }, t: {} },
      one('none', [{ fact: 'channel', value: '' }]),
    ),
    draft(
      'evidence-parameter',
      'parameters are no evidence',
      { post: { action: 'join' }, t: { flag: true } },
      one('parameter', [{ fact: 't.flag', value: true }]),
    ),
    draft(
      'evidence-label',
      'a label by its kind and place',
      { post: { action: 'leave', labels: { topic: [{ value: 'politics' }] } } },
      one('labels', [{ fact: 'labels', kind: 'topic', at: '/labels/topic/0' }]),
    ),
    draft(
      'context-items',
      'items of the context have no place, and are counted; defaults count',
      {
        post: { action: 'delete' },
        context: { calendar: { elections: [{ day: '2026-12-06' }, { day: '2026-12-07', closes: '18:00' }] } },
      },
      one('day', [
        { fact: 'calendar.elections', value: 1 },
        { fact: 'calendar.elections', value: '20:00' },
      ]),
    ),
  ],
}
