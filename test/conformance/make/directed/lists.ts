import type { Post } from '../../../../src/index.js'
import { bundle, type DraftSuite, draft, holds, pack, rule, type Says, silent } from '../draft.js'

const here = (name: string, condition: object, more = {}) =>
  rule('require', { all: [{ fact: 'account.owner', operator: 'equal', value: name }, condition] }, more)
const minor = { item: 'minor', operator: 'equal', value: true }
const image = { item: 'kind', operator: 'equal', value: 'image' }
const NOT_EMPTY = { fact: 't.list', operator: 'atLeastItems', value: 1 }
const OVERLAPS_A = { fact: 't.list', operator: 'overlaps', value: ['a'] }
const OVERLAPS_B = { fact: 't.list', operator: 'overlaps', value: ['b', 'd'] }
const some = (where: object) => ({ operator: 'someItem', value: where })

const asked = (name: string, id: string, title: string, post: Post, says: Says, more = {}) =>
  draft(id, title, { ...more, post: { ...post, account: { kind: 'official', owner: name } } }, says)

/** someItem, atLeastItems and atMostItems: counted, nested, unknown. */
export const lists: DraftSuite = {
  name: 'lists',
  title: 'Conditions on the items of lists, with the addresses of what they find',
  bundle: bundle(
    [
      pack({
        some: here('some', { fact: 'recipients', ...some(minor) }),
        'at-least': here('at-least', {
          fact: 'recipients',
          operator: 'atLeastItems',
          value: { count: 2, where: minor },
        }),
        'at-most': here('at-most', { fact: 'recipients', operator: 'atMostItems', value: { count: 1, where: minor } }),
        length: here('length', { fact: 'media', operator: 'atLeastItems', value: 2 }),
        short: here('short', { fact: 'media', operator: 'atMostItems', value: 0 }),
        'by-parameter': here(
          'by-parameter',
          { fact: 'recipients', operator: 'atLeastItems', value: { count: { param: 'many' }, where: minor } },
          { params: { many: { kind: 'number', default: 2 } } },
        ),
        'length-by-parameter': here(
          'length-by-parameter',
          { fact: 'recipients', operator: 'atMostItems', value: { param: 'many' } },
          { params: { many: { kind: 'number', default: 1 } } },
        ),
        nested: here('nested', {
          fact: 'media',
          ...some({
            all: [
              image,
              { item: 'people', ...some({ all: [minor, { item: 'role', operator: 'in', value: ['beneficiary'] }] }) },
            ],
          }),
        }),
        outside: here('outside', {
          fact: 'media',
          ...some({
            all: [
              { item: 'alt', operator: 'equal', value: '' },
              { fact: 't.flag', operator: 'equal', value: true },
            ],
          }),
        }),
        'outside-unknown': here('outside-unknown', {
          fact: 'people',
          ...some({
            all: [
              minor,
              { fact: 't.flag', operator: 'equal', value: true },
              { fact: 't.num', operator: 'lessThan', value: 1 },
            ],
          }),
        }),
        'outside-deep': here('outside-deep', {
          fact: 'people',
          ...some({
            any: [
              { not: { fact: 't.flag', operator: 'equal', value: true } },
              { all: [minor, { fact: 't.list', operator: 'atLeastItems', value: 1 }] },
              { fact: 'media', ...some({ item: 'alt', operator: 'equal', value: { fact: 't.word' } }) },
            ],
          }),
        }),
        'outside-failed': here('outside-failed', {
          fact: 'people',
          ...some({ all: [minor, { fact: 'repost.bare', operator: 'equal', value: true }] }),
        }),
        'item-itself': here('item-itself', {
          fact: 't.list',
          ...some({ item: '$', operator: 'in', value: ['a', 'b'] }),
        }),
        'shown-words-first': here('shown-words-first', { all: [OVERLAPS_B, OVERLAPS_A, NOT_EMPTY] }),
        'shown-number-first': here('shown-number-first', { all: [NOT_EMPTY, OVERLAPS_A, OVERLAPS_B] }),
        'item-and-item': here('item-and-item', {
          fact: 'media',
          ...some({ item: 'alt', operator: 'equal', value: { item: 'caption' } }),
        }),
        'item-and-fact': here('item-and-fact', {
          fact: 'recipients',
          ...some({ item: 'role', operator: 'in', value: { fact: 't.list' } }),
        }),
        'deep-attribute': here('deep-attribute', {
          fact: 'media',
          ...some({ item: 'rights.owner', operator: 'equal', value: 'party' }),
        }),
        'map-attribute': here('map-attribute', {
          fact: 'media',
          ...some({ item: "labels['topic']", ...some({ item: 'value', operator: 'equal', value: 'politics' }) }),
        }),
        'none-of': here('none-of', { not: { fact: 'media', ...some({ item: 'alt', operator: 'equal', value: '' }) } }),
        certain: here('certain', {
          fact: 'people.shown',
          operator: 'atLeastItems',
          value: { count: 2, where: minor },
        }),
        'certain-most': here('certain-most', {
          fact: 'people.shown',
          operator: 'atMostItems',
          value: { count: 0, where: minor },
        }),
        'named-missing': here('named-missing', {
          fact: 'people.shown',
          ...some({ item: 'consent', operator: 'equal', value: 'none' }),
        }),
      }),
    ],
    {
      knows: ['t.flag', 't.num', 't.list', 'media', 'recipients', 'people', 'registers'],
    },
  ),
  cases: [
    asked('some', 'some-none', 'no item of an empty list', {}, silent),
    asked(
      'some',
      'some-one',
      'one is enough, and it has an address',
      { recipients: [{}, { minor: true }] },
      {
        ...holds('t/some'),
        has: {
          findings: [
            {
              evidence: [
                { fact: 'account.owner', value: 'some' },
                { fact: 'recipients', kind: 'recipients', at: '/recipients/1' },
              ],
            },
          ],
        },
      },
    ),
    asked('some', 'some-false', 'false for every item', { recipients: [{ minor: false }] }, silent),
    asked(
      'some',
      'some-unknown',
      'an attribute that nobody tells, with the item that lacks it',
      { recipients: [{ minor: false }, {}] },
      holds('t/some', ['recipients.minor /recipients/1']),
    ),
    asked(
      'some',
      'some-true-unknown',
      'true wins over unknown',
      { recipients: [{}, { minor: true }] },
      holds('t/some'),
    ),
    asked(
      'at-least',
      'at-least-true',
      'two are',
      { recipients: [{ minor: true }, {}, { minor: true }] },
      holds('t/at-least'),
    ),
    asked(
      'at-least',
      'at-least-unknown',
      'one is, one may be',
      { recipients: [{ minor: true }, {}, { minor: false }] },
      holds('t/at-least', ['recipients.minor /recipients/1']),
    ),
    asked(
      'at-least',
      'at-least-false',
      'one is or may be: fewer than two',
      { recipients: [{}, { minor: false }] },
      silent,
    ),
    asked('at-most', 'at-most-true', 'one is', { recipients: [{ minor: true }, { minor: false }] }, holds('t/at-most')),
    asked(
      'at-most',
      'at-most-unknown',
      'one is, one may be',
      { recipients: [{ minor: true }, {}] },
      holds('t/at-most', ['recipients.minor /recipients/1']),
    ),
    asked('at-most', 'at-most-false', 'two are', { recipients: [{ minor: true }, { minor: true }, {}] }, silent),
    asked(
      'at-most',
      'at-most-empty',
      'an empty list has few',
      {},
      {
        ...holds('t/at-most'),
        has: {
          findings: [
            {
              evidence: [
                { fact: 'account.owner', value: 'at-most' },
                { fact: 'recipients', value: 0 },
              ],
            },
          ],
        },
      },
    ),
    asked('length', 'length-true', 'two items', { media: [{}, {}] }, holds('t/length')),
    asked('length', 'length-false', 'one item', { media: [{}] }, silent),
    asked('short', 'short-true', 'no item', {}, holds('t/short')),
    asked('short', 'short-false', 'one item', { media: [{}] }, silent),
    asked(
      'by-parameter',
      'count-of-parameter',
      'the number is a parameter',
      { recipients: [{ minor: true }, { minor: true }] },
      { ...holds('t/by-parameter'), has: { findings: [{ params: { many: 2 } }] } },
    ),
    asked('length-by-parameter', 'length-of-parameter', 'the length is a parameter', { recipients: [{}, {}] }, silent),
    asked(
      'nested',
      'nested-true',
      'a child in a picture',
      { media: [{ people: [] }, { people: [{ minor: false }, { minor: true, role: 'beneficiary' }] }] },
      {
        ...holds('t/nested'),
        has: {
          findings: [
            {
              evidence: [
                { fact: 'account.owner', value: 'nested' },
                { fact: 'media', kind: 'media', at: '/media/1' },
                { fact: 'media', kind: 'people', at: '/media/1/people/1' },
              ],
            },
          ],
        },
      },
    ),
    asked(
      'nested',
      'nested-other-kind',
      'in a film',
      { media: [{ kind: 'video', people: [{ minor: true, role: 'beneficiary' }] }] },
      silent,
    ),
    asked(
      'nested',
      'nested-list-unknown',
      'nobody tells who is in it',
      { media: [{ people: [] }, {}] },
      holds('t/nested', ['media.people /media/1']),
    ),
    asked(
      'nested',
      'nested-attribute-unknown',
      'somebody of whom one thing is known',
      { media: [{ people: [{ minor: true }, { minor: false }, {}] }] },
      holds('t/nested', [
        'media.people.minor /media/0/people/2',
        'media.people.role /media/0/people/0',
        'media.people.role /media/0/people/2',
      ]),
    ),
    asked(
      'outside',
      'outside-true',
      'a fact from outside, read at an item',
      { media: [{ alt: 'x' }, {}] },
      holds('t/outside'),
      { t: { flag: true } },
    ),
    asked('outside', 'outside-false', 'the item settles it', { media: [{ alt: 'x' }] }, silent),
    asked(
      'outside',
      'outside-missing',
      'the fact from outside is missing',
      { media: [{}] },
      holds('t/outside', ['t.flag']),
    ),
    asked(
      'outside-unknown',
      'list-and-outside-unknown',
      'an unknown list also names the unknown facts from outside',
      {},
      holds('t/outside-unknown', ['people', 't.flag', 't.num']),
    ),
    asked(
      'outside-unknown',
      'list-unknown-outside-false',
      'an unknown list is unknown, even if nothing could match',
      {},
      holds('t/outside-unknown', ['people']),
      { t: { flag: false, num: 5 } },
    ),
    asked(
      'outside-unknown',
      'list-known-outside-false',
      'a known list lets the facts from outside settle it',
      { people: [{}] },
      silent,
      { t: { flag: false } },
    ),
    asked('item-itself', 'item-itself', 'the item itself', {}, holds('t/item-itself'), { t: { list: ['c', 'b'] } }),
    ...['shown-words-first', 'shown-number-first'].map((name) =>
      asked(
        name,
        name,
        'what one fact shows, in the same order however its conditions stand',
        {},
        {
          ...holds(`t/${name}`),
          has: {
            findings: [
              {
                evidence: [
                  { fact: 'account.owner', value: name },
                  { fact: 't.list', value: 2 },
                  { fact: 't.list', value: ['a'] },
                  { fact: 't.list', value: ['b'] },
                ],
              },
            ],
          },
        },
        { t: { list: ['b', 'a'] }, laws: [3] },
      ),
    ),
    asked(
      'item-and-item',
      'item-and-item',
      'one attribute against another',
      {
        media: [
          { alt: 'a', caption: 'b' },
          { alt: 'a', caption: 'a' },
        ],
      },
      holds('t/item-and-item'),
    ),
    asked('item-and-item', 'item-and-item-none', 'none equals none', { media: [{}] }, holds('t/item-and-item')),
    asked(
      'item-and-fact',
      'item-and-fact',
      'an attribute against a fact',
      { recipients: [{ role: 'donor' }] },
      holds('t/item-and-fact'),
      { t: { list: ['donor'] } },
    ),
    asked(
      'item-and-fact',
      'item-and-fact-unknown',
      'both sides unknown',
      { recipients: [{}] },
      holds('t/item-and-fact', ['recipients.role /recipients/0', 't.list']),
    ),
    asked(
      'deep-attribute',
      'deep-attribute',
      'an attribute of an attribute',
      { media: [{ rights: { owner: 'party' } }] },
      holds('t/deep-attribute'),
    ),
    asked(
      'deep-attribute',
      'deep-attribute-first-missing',
      'what is missing is the first step that is',
      { media: [{}, { rights: {} }] },
      holds('t/deep-attribute', ['media.rights /media/0', 'media.rights.owner /media/1']),
    ),
    asked(
      'map-attribute',
      'map-attribute',
      'a label on a picture',
      { media: [{ labels: { topic: [{ value: 'politics' }] } }] },
      holds('t/map-attribute'),
    ),
    asked(
      'map-attribute',
      'map-attribute-none',
      'a kind of label that is known to be none',
      { media: [{ labels: { topic: [] } }] },
      silent,
    ),
    asked(
      'map-attribute',
      'map-attribute-unknown',
      'a kind of label that nobody gave',
      { media: [{ labels: { genre: [] } }] },
      holds('t/map-attribute', ['media.labels.topic /media/0']),
    ),
    asked(
      'none-of',
      'none-of',
      'no item without: the list is counted as what it lacks',
      { media: [{ alt: 'x' }] },
      holds('t/none-of'),
    ),
    asked(
      'certain',
      'certain-enough',
      'of a list that is not known, the certain items may be enough',
      {},
      holds('t/certain'),
      {
        facts: [
          {
            fact: 'people.shown',
            missing: ['media.people'],
            certain: [
              { minor: true, at: '/media/0/people/0' },
              { minor: true, at: '/media/1/people/0' },
            ],
          },
        ],
      },
    ),
    asked(
      'certain',
      'certain-not-enough',
      'or not, and never settle it as false',
      {},
      holds('t/certain', ['media.people']),
      {
        facts: [
          { fact: 'people.shown', missing: ['media.people'], certain: [{ minor: true, at: '/media/0/people/0' }] },
        ],
      },
    ),
    asked(
      'certain',
      'certain-and-missing',
      'what the certain items lack is missing too',
      {},
      holds('t/certain', ['media.people', 'media.people.minor /media/0/people/0']),
      {
        facts: [{ fact: 'people.shown', missing: ['media.people'], certain: [{ at: '/media/0/people/0' }] }],
      },
    ),
    asked('certain-most', 'certain-too-many', 'at most none is false as soon as one is certain', {}, silent, {
      facts: [{ fact: 'people.shown', missing: ['media.people'], certain: [{ minor: true, at: '/media/0/people/0' }] }],
    }),
    asked(
      'certain-most',
      'certain-none-yet',
      'and never true of a list that is not known',
      {},
      holds('t/certain-most', ['media.people']),
      {
        facts: [{ fact: 'people.shown', missing: ['media.people'], certain: [] }],
      },
    ),
    asked(
      'named-missing',
      'item-names-fields',
      'an item may name the fields that would tell',
      {},
      holds('t/named-missing', ['registers.consents', 'people.consents /people/0'].sort()),
      {
        facts: [
          {
            fact: 'people.shown',
            value: [{ at: '/people/0', missing: { consent: ['people.consents', 'registers.consents'] } }],
          },
        ],
      },
    ),
    asked(
      'outside-deep',
      'outside-deep',
      'an unknown list names the unknown facts from outside at every depth, on both sides',
      {},
      holds('t/outside-deep', ['people', 't.flag', 't.list', 't.word']),
    ),
    asked(
      'outside-failed',
      'outside-failed',
      'and those that fail',
      {},
      { ...holds('t/outside-failed', ['people']), errors: ['fact-failed repost.bare'] },
      { facts: [{ fact: 'repost.bare', fails: true }] },
    ),
  ],
}
