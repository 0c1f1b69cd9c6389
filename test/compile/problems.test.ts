import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../src/index.js'
import { onePack } from '../generate/one-pack.js'

const leaf = (fact: string, operator: string, value: unknown, more: object = {}) => ({ fact, operator, value, ...more })
const flag = leaf('t.flag', 'equal', true)
const rule = (conditions: unknown, more: object = {}) => ({
  title: 'Limit it',
  effect: 'require',
  message: 'Seen.',
  conditions,
  ...more,
})
const number = (value: number, more: object = {}) => ({ kind: 'number', default: value, ...more })
const over = (name: string) => leaf('t.num', 'greaterThan', { param: name })

const FACTS = {
  't.flag': { kind: 'boolean', title: 'A switch' },
  't.num': { kind: 'number', title: 'A number' },
  't.word': { kind: 'text', title: 'A word' },
  't.list': { kind: 'list', title: 'A list' },
  't.since': { kind: 'instant', title: 'An instant' },
}
const bundle = (rules: object, policy: object = {}, pack: object = {}, ...more: object[]) =>
  onePack(rules, policy, { version: '1.2.0', facts: FACTS, ...pack }, ...more)
/** One rule of some conditions. */
const one = (conditions: unknown, more: object = {}, pack: object = {}) =>
  bundle({ r: rule(conditions, more) }, {}, pack)
const all = (...leaves: unknown[]) => one({ all: leaves })

/** What is wrong with a bundle: each problem as a line, `code pointer: message (hint)`. */
type Row = readonly [name: string, bundle: unknown, ...problems: string[]]
const said = (value: unknown) =>
  checkPolicy(value).map(
    ({ severity, code, at, message, hint }) =>
      `${severity === 'error' ? '' : 'warning: '}${code} ${at}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
  )

const RULES: readonly Row[] = [
  [
    'a rule that lifts and caps',
    bundle({ r: rule(flag, { effect: 'permit', lifts: ['t/s'], caps: ['t/s'] }), s: rule(flag) }),
    'wrong-nature /packs/0/rules/r/effect: a rule that has `lifts` is a permit (write `permit` or `off`)',
  ],
  [
    'a rule that lifts and has the effect of a duty',
    bundle({ r: rule(flag, { lifts: ['t/s'] }), s: rule(flag) }),
    'wrong-nature /packs/0/rules/r/effect: a rule that has `lifts` is a permit (write `permit` or `off`)',
  ],
  [
    'a rule that caps and has the effect of a duty',
    bundle({ r: rule(flag, { caps: ['t/s'] }), s: rule(flag) }),
    'wrong-nature /packs/0/rules/r/effect: a rule that has `caps` is a protection (write `protect` or `off`)',
  ],
  [
    'a title, a message, a statement and a reason in which nothing is written',
    bundle(
      { r: rule(flag, { title: '', message: { en: 'Seen.', fr: ' ' } }) },
      { statements: { s: { text: '' } }, rules: { 't/r': { except: [{ when: flag, reason: '' }] } } },
      { title: '\n' },
    ),
    ...[
      '/packs/0/rules/r/message/fr',
      '/packs/0/rules/r/title',
      '/packs/0/title',
      '/policy/rules/t~1r/except/0/reason',
      '/policy/statements/s/text',
    ].map((at) => `bad-value ${at}: nothing is written here (write what people are to read)`),
  ],
  [
    'a declared fact without a name',
    bundle({ r: rule(flag) }, {}, { facts: { ...FACTS, '': { kind: 'number', title: 'N' } } }),
    'bad-value /packs/0/facts/: a fact must have a name (give it a name of your own, such as `acme.campaign`)',
  ],
  [
    'a permit and a protection that are off',
    bundle({ r: rule(flag, { effect: 'off', lifts: ['x'] }), s: rule(flag, { effect: 'off', caps: ['x'] }) }),
  ],
  [
    'a permit that names nothing',
    one(flag, { effect: 'permit' }),
    'missing-key /packs/0/rules/r: a permit must name what it lifts (add `lifts`)',
  ],
  [
    'a protection that names nothing',
    one(flag, { effect: 'protect' }),
    'missing-key /packs/0/rules/r: a protection must name what it caps (add `caps`)',
  ],
  [
    'a legal rule without a source',
    one(flag, { tags: ['legal'] }),
    'missing-source /packs/0/rules/r: a rule tagged `legal` needs a dated source (add `sources` with `asOf`)',
  ],
  [
    'a legal rule whose source has no date',
    one(flag, { tags: ['x', 'legal'], sources: [{ title: 'A law', url: 'https://example.org/' }] }),
    'missing-source /packs/0/rules/r: a rule tagged `legal` needs a dated source (add `sources` with `asOf`)',
  ],
  [
    'a legal rule with one dated source',
    one(flag, { tags: ['legal'], sources: [{ title: 'A law' }, { title: 'A law', asOf: '2026-01-01' }] }),
  ],
  [
    'a parameter with a default of another kind',
    one(leaf('t.since', 'olderThan', { param: 'a/b' }), { params: { 'a/b': { kind: 'duration', default: 'a week' } } }),
    'bad-date /packs/0/rules/r/params/a~1b/default: `default` is not a valid duration (write it like `PT24H` or `P7D`, without years and months)',
  ],
  [
    'a choice with a default that is none',
    one(leaf('t.word', 'equal', { param: 'c' }), {
      params: { c: { kind: 'choice', options: ['a', 'b'], default: 'c' } },
    }),
    'bad-value /packs/0/rules/r/params/c/default: `c` is not one of the `options`',
  ],
  [
    'a list with a default that is none of its options',
    one(leaf('t.word', 'in', { param: 'c' }), {
      params: { c: { kind: 'list', options: ['a', 'b'], default: ['a', 'c'] } },
    }),
    'bad-value /packs/0/rules/r/params/c/default/1: `c` is not one of the `options`',
  ],
  [
    'words that the rule does not have',
    one(leaf('text.terms', 'atLeastItems', 1, { params: { list: 'cod' } }), { terms: { code: { en: ['x'] } } }),
    'warning: bad-value /packs/0/rules/r/conditions/params/list: the rule has no word list `cod`: nothing is found (did you mean `code`?)',
  ],
  [
    'words of a rule without words',
    one(leaf('text.terms', 'atLeastItems', 1, { params: { list: 'code' } })),
    'warning: bad-value /packs/0/rules/r/conditions/params/list: the rule has no word list `code`: nothing is found (add it to `terms`, or to a file of `terms/`)',
  ],
  [
    'words that the rule has',
    one(leaf('text.terms', 'atLeastItems', 1, { params: { list: 'code' } }), { terms: { code: { en: ['x'] } } }),
  ],
  ['words without a name', one(leaf('text.terms', 'atLeastItems', 1), { terms: { en: ['x'] } })],
  [
    'words inside a not',
    one({ not: { all: [leaf('text.terms', 'atLeastItems', 1, { params: { list: 'co~de' } })] } }),
    'warning: bad-value /packs/0/rules/r/conditions/not/all/0/params/list: the rule has no word list `co~de`: nothing is found (add it to `terms`, or to a file of `terms/`)',
  ],
  [
    'words that nothing reads',
    one(flag, { terms: { en: ['x'] } }),
    'warning: unused-parameter /packs/0/rules/r/terms: nothing reads these words (compare the fact `text.terms`)',
  ],
  [
    'a message with a name of no parameter',
    one(over('most'), { params: { most: number(3) }, message: 'More than {most}, or {least}.' }),
    'unknown-placeholder /packs/0/rules/r/message: the message names `{least}`, which is not a parameter of the rule (there is `most`)',
  ],
  [
    'a message in two languages, one of them wrong',
    one(flag, { message: { en: 'Seen.', fr: 'Vu : {nombre}.' } }),
    'unknown-placeholder /packs/0/rules/r/message: the message names `{nombre}`, which is not a parameter of the rule (declare it under `params`, or leave out the braces)',
  ],
  [
    'braces that name nothing',
    one(flag, { message: 'Seen: {} and { and }.' }),
    'unknown-placeholder /packs/0/rules/r/message: the message names `{ and }`, which is not a parameter of the rule (declare it under `params`, or leave out the braces)',
  ],
  [
    'a parameter that nothing reads',
    one(flag, { params: { 'id/le': number(1) } }),
    'unused-parameter /packs/0/rules/r/params/id~1le: nothing reads the parameter `id/le` (use it in a condition, or leave it out)',
  ],
  [
    'a permit that reaches a shielded rule by name, and one that does not exist',
    bundle({
      r: rule(flag, { effect: 'permit', lifts: ['t/s', 't/none', 'a tag', 'other/rule', 't/open'] }),
      s: rule(flag, { tags: ['safeguarding'] }),
      open: rule(flag),
      u: rule(flag, { effect: 'protect', caps: ['t/locked'] }),
      locked: rule(flag, { lock: 'fixed' }),
    }),
    'shielded /packs/0/rules/r/lifts/0: `t/s` is out of reach of permits and protections (leave it out)',
    'unknown-rule /packs/0/rules/r/lifts/1: there is no rule `t/none`',
    'shielded /packs/0/rules/u/caps/0: `t/locked` is out of reach of permits and protections (leave it out)',
  ],
  [
    'a permit that names a rule of the policy’s own name beside one of a pack',
    bundle(
      { r: rule(flag, { effect: 'permit', lifts: ['t/s'] }), s: rule(flag) },
      { rules: { again: { rule: 't/s', reason: 'x' } } },
    ),
  ],
]
const terms = (list: unknown) => one(leaf('text.terms', 'atLeastItems', 1), { terms: list })
const WORDS: readonly Row[] = [
  [
    'terms that are never found',
    terms({ any: ['🍷', '', { term: '!' }, 'wine'] }),
    'warning: bad-value /packs/0/rules/r/terms/any/0: `🍷` is never found: it has neither a letter nor a digit (write words)',
    'warning: bad-value /packs/0/rules/r/terms/any/1: `` is never found: it has neither a letter nor a digit (write words)',
    'warning: bad-value /packs/0/rules/r/terms/any/2: `!` is never found: it has neither a letter nor a digit (write words)',
  ],
  [
    'terms that look like patterns',
    terms({ wines: { en: ['wine*', '/wines?/i', 'win.*'], fr: ['s***', '#ad', 'et/ou'] } }),
    'warning: bad-value /packs/0/rules/r/terms/wines/en/0: `wine*` is read as plain words, not as a pattern (to find it within longer words, write `{ "term": …, "inside": true }`)',
    'warning: bad-value /packs/0/rules/r/terms/wines/en/1: `/wines?/i` is read as plain words, not as a pattern (to find it within longer words, write `{ "term": …, "inside": true }`)',
    'warning: bad-value /packs/0/rules/r/terms/wines/en/2: `win.*` is read as plain words, not as a pattern (to find it within longer words, write `{ "term": …, "inside": true }`)',
  ],
  [
    'terms added that are never found',
    bundle(
      { r: rule(leaf('text.terms', 'atLeastItems', 1), { terms: { en: ['wine'] } }) },
      { rules: { 't/r': { terms: { en: { add: ['🍷'], remove: ['🍺'] } } } } },
    ),
    'warning: bad-value /policy/rules/t~1r/terms/en/add/0: `🍷` is never found: it has neither a letter nor a digit (write words)',
  ],
  [
    'terms without a language',
    terms(['wine']),
    'wrong-kind /packs/0/rules/r/terms: `terms` must be an object, not a list (write `{ "en": [ … ], "fr": [ … ] }`, or `{ "any": [ … ] }`)',
  ],
  [
    'a tag that is nearly a shield, and others',
    one(flag, { tags: ['safegarding', 'wine', 'safeguarding'] }),
    'warning: bad-value /packs/0/rules/r/tags/0: `safegarding` shields nothing (did you mean `safeguarding`?)',
  ],
  [
    'an answer that is none of three',
    one(flag, { examples: [{ post: {}, fires: 'yes' }] }),
    'bad-value /packs/0/rules/r/examples/0/fires: `fires` must be `unknown` or `true` or `false`',
  ],
  [
    'a number of people in words',
    one(flag, { obligations: [{ kind: 'approval', roles: ['editor'], need: 'two' }] }),
    'bad-value /packs/0/rules/r/obligations/0/need: `need` must be `any`, `each` or a number',
  ],
]

const CONDITIONS: readonly Row[] = [
  [
    'a field named with its side, a fact named by its last part',
    all(leaf('post.channel', 'equal', 'x'), leaf('terms', 'atLeastItems', 1)),
    'unknown-fact /packs/0/rules/r/conditions/all/0/fact: there is no fact `post.channel` (did you mean `channel`?)',
    'unknown-fact /packs/0/rules/r/conditions/all/1/fact: there is no fact `terms` (did you mean `text.terms`?)',
  ],
  [
    'an attribute of the items of a list, outside and inside of it',
    all(
      leaf('media.alt', 'equal', ''),
      leaf('people.shown.minor', 'equal', true),
      leaf('media', 'someItem', { fact: 'alt', operator: 'equal', value: '' }),
    ),
    'unknown-fact /packs/0/rules/r/conditions/all/0/fact: there is no fact `media.alt` (it is said of each item: write `{ "fact": "media", "operator": "someItem", "value": { "item": "alt", … } }`)',
    'unknown-fact /packs/0/rules/r/conditions/all/1/fact: there is no fact `people.shown.minor` (it is said of each item: write `{ "fact": "people.shown", "operator": "someItem", "value": { "item": "minor", … } }`)',
    'unknown-fact /packs/0/rules/r/conditions/all/2/value/fact: there is no fact `alt` (write `{ "item": "alt" }`)',
  ],
  [
    'a kind of label, and nearly the fact that reads labels',
    all(leaf('labels.topic', 'contains', 'x'), leaf('labels.value', 'contains', 'x')),
    'unknown-fact /packs/0/rules/r/conditions/all/0/fact: there is no fact `labels.topic` (write `{ "fact": "labels.values", "params": { "kind": "topic" } }`)',
    'unknown-fact /packs/0/rules/r/conditions/all/1/fact: there is no fact `labels.value` (did you mean `labels.values`?)',
  ],
  [
    'a decorator before an operator of items',
    all(leaf('media', 'not:atLeastItems', 1)),
    'unknown-operator /packs/0/rules/r/conditions/all/0/operator: there is no operator `not:atLeastItems` (nothing stands before `atLeastItems`: put the comparison into `{ "not": … }`)',
  ],
  [
    'a parameter of a fact far off, a named condition far off',
    one(
      { all: [leaf('text.terms', 'atLeastItems', 1, { params: { zzz: '' } }), { condition: 'zzz' }] },
      {},
      { conditions: { evening: flag } },
    ),
    'unknown-parameter /packs/0/rules/r/conditions/all/0/params/zzz: fact `text.terms` has no parameter `zzz` (there is `list`)',
    'unknown-condition /packs/0/rules/r/conditions/all/1/condition: there is no condition named `zzz` (there is `evening`)',
  ],
  [
    'a fact nearly right',
    all(leaf('t.flg', 'equal', true)),
    'unknown-fact /packs/0/rules/r/conditions/all/0/fact: there is no fact `t.flg` (did you mean `t.flag`?)',
  ],
  [
    'a fact far off',
    all(leaf('zzzzzzzzzzzz', 'equal', true)),
    'unknown-fact /packs/0/rules/r/conditions/all/0/fact: there is no fact `zzzzzzzzzzzz`',
  ],
  [
    'an operator nearly right',
    all(leaf('t.flag', 'equals', true)),
    'unknown-operator /packs/0/rules/r/conditions/all/0/operator: there is no operator `equals` (did you mean `equal`?)',
  ],
  [
    'an operator far off',
    all(leaf('t.flag', 'zzzzzzzzzzzz', true)),
    'unknown-operator /packs/0/rules/r/conditions/all/0/operator: there is no operator `zzzzzzzzzzzz` (it is compared by `equal`, `in`, `notEqual`, `notIn`)',
  ],
  [
    'a parameter of a fact that is an object, but names no parameter of the rule',
    all(leaf('text.terms', 'atLeastItems', 1, { params: { list: { name: 'x' } } })),
    'wrong-kind /packs/0/rules/r/conditions/all/0/params/list: `list` of fact `text.terms` must be a text',
  ],
  [
    'a map that is asked for its items',
    all(leaf('labels', 'someItem', { item: 'value', operator: 'equal', value: 'x' })),
    'wrong-kind /packs/0/rules/r/conditions/all/0/operator: `someItem` needs a list on its left',
  ],
  [
    'a decorator with a letter too many, alone or before another',
    all(leaf('t.flag', 'nott', true), leaf('t.flag', 'not:swapp', true), leaf('t.flag', 'not:', true)),
    'unknown-operator /packs/0/rules/r/conditions/all/0/operator: there is no operator `nott` (it is compared by `equal`, `in`, `notEqual`, `notIn`)',
    'unknown-operator /packs/0/rules/r/conditions/all/1/operator: there is no operator `not:swapp` (it is compared by `equal`, `in`, `notEqual`, `notIn`)',
    'unknown-operator /packs/0/rules/r/conditions/all/2/operator: there is no operator `not:` (it is compared by `equal`, `in`, `notEqual`, `notIn`)',
  ],
  [
    'decorators as many as fit into 200 characters, and more',
    all(
      leaf('t.flag', `${'not:'.repeat(48)}equal`, true),
      leaf('t.flag', `${'not:'.repeat(49)}equal`, true),
      leaf('t.flag', `${'not:'.repeat(20_000)}equal`, true),
    ),
    `unknown-operator /packs/0/rules/r/conditions/all/1/operator: there is no operator \`${'not:'.repeat(49)}equal\` (it is compared by \`equal\`, \`in\`, \`notEqual\`, \`notIn\`)`,
    `unknown-operator /packs/0/rules/r/conditions/all/2/operator: there is no operator \`${'not:'.repeat(20_000)}equal\` (it is compared by \`equal\`, \`in\`, \`notEqual\`, \`notIn\`)`,
  ],
  [
    'an unknown fact with an unknown operator',
    all(leaf('zzzzzzzzzzzz', 'zzzzzzzzzzz', true)),
    'unknown-fact /packs/0/rules/r/conditions/all/0/fact: there is no fact `zzzzzzzzzzzz`',
    'unknown-operator /packs/0/rules/r/conditions/all/0/operator: there is no operator `zzzzzzzzzzz`',
  ],
  [
    'a condition nearly right',
    one({ condition: 'calmm' }, {}, { conditions: { calm: flag } }),
    'unknown-condition /packs/0/rules/r/conditions/condition: there is no condition named `calmm` (did you mean `calm`?)',
  ],
  [
    'a condition far off',
    one({ condition: 'zzzzzzz' }),
    'unknown-condition /packs/0/rules/r/conditions/condition: there is no condition named `zzzzzzz`',
  ],
  [
    'a condition that refers to itself through another',
    one({ condition: 'a' }, {}, { conditions: { a: { not: { condition: 'b/c' } }, 'b/c': { condition: 'a' } } }),
    'condition-cycle /packs/0/conditions/b~1c/condition: condition `a` refers to itself (write one of them out: a → b/c → a)',
  ],
  [
    'a condition used twice, side by side',
    one({ all: [{ condition: 'a' }, { condition: 'a' }] }, {}, { conditions: { a: flag } }),
  ],
  [
    'a parameter nearly right',
    one({ all: [over('mst'), over('most')] }, { params: { most: number(1) } }),
    'unknown-parameter /packs/0/rules/r/conditions/all/0/value/param: there is no parameter `mst` (did you mean `most`?)',
  ],
  [
    'a parameter of a rule that has none',
    all(over('most')),
    'unknown-parameter /packs/0/rules/r/conditions/all/0/value/param: there is no parameter `most` (declare it under `params`)',
  ],
  [
    'a parameter on the left of a name that no rule has',
    all({ param: 'toString', operator: 'equal', value: true }),
    'unknown-parameter /packs/0/rules/r/conditions/all/0/param: there is no parameter `toString` (declare it under `params`)',
  ],
  [
    'a parameter of a fact nearly right',
    all(leaf('text.terms', 'atLeastItems', 1, { params: { lst: '' } })),
    'unknown-parameter /packs/0/rules/r/conditions/all/0/params/lst: fact `text.terms` has no parameter `lst` (did you mean `list`?)',
  ],
  [
    'a parameter of a fact that has none',
    all(leaf('t.flag', 'equal', true, { params: { 'a/b': 1 } })),
    'unknown-parameter /packs/0/rules/r/conditions/all/0/params/a~1b: fact `t.flag` has no parameter `a/b`',
  ],
  [
    'a value of another kind for a parameter of a fact',
    all(leaf('time.clock', 'between', ['08:00', '09:00'], { params: { zone: 3 } })),
    'unknown-parameter /packs/0/rules/r/conditions/all/0/params/zone: fact `time.clock` has no parameter `zone`',
    'wrong-kind /packs/0/rules/r/conditions/all/0/value: the value must be an object',
  ],
  [
    'a number for a list of words',
    all(leaf('text.terms', 'atLeastItems', 1, { params: { list: 3 } })),
    'wrong-kind /packs/0/rules/r/conditions/all/0/params/list: `list` of fact `text.terms` must be a text',
  ],
  [
    'a parameter that holds a word which the fact does not know',
    bundle({
      r: rule(leaf('text.acts', 'atLeastItems', 1, { params: { kinds: { param: 'acts' } } }), {
        params: { acts: { kind: 'list', default: ['appeal', 'apeal'] } },
      }),
    }),
    `bad-value /packs/0/rules/r/conditions/params/kinds: the parameter holds \`apeal\`, and here it must be a list in which each item is one of \`affiliation\`, \`appeal\`, \`opinion\`, \`announcement\`, \`marking\` (give it \`options\`: they are checked where it is set)`,
  ],
  [
    'a policy that sets a parameter to a word which the fact does not know',
    bundle(
      {
        r: rule(leaf('activity.minutes', 'greaterThan', 3, { params: { window: { param: 'w' } } }), {
          params: { w: { kind: 'text', default: 'day' } },
        }),
      },
      { rules: { 't/r': { params: { w: 'month' } } } },
    ),
    'bad-value /packs/0/rules/r/conditions/params/window: the parameter holds `month`, and here it must be one of `day`, `week` (give it `options`: they are checked where it is set)',
  ],
  [
    'a comparison with a parameter that holds a word which the fact never is',
    one(leaf('text.speaker', 'equal', { param: 'who' }), { params: { who: { kind: 'text', default: 'teem' } } }),
    'bad-value /packs/0/rules/r/conditions/value: the parameter holds `teem`, and here it must be one of `personal`, `team`, `mixed`, `official`, `unofficial` (give it `options`: they are checked where it is set)',
  ],
  [
    'a rule’s parameter of another kind for that of a fact',
    one(leaf('text.terms', 'atLeastItems', 1, { params: { list: { param: 'n' } } }), { params: { n: number(1) } }),
    'wrong-kind /packs/0/rules/r/conditions/params/list: parameter `n` is not of the kind that `list` takes',
  ],
  [
    'a rule’s parameter that does not exist for that of a fact',
    all(leaf('text.terms', 'atLeastItems', 1, { params: { list: { param: 'n' } } })),
    'unknown-parameter /packs/0/rules/r/conditions/all/0/params/list: there is no parameter `n` (declare it under `params`)',
  ],
  [
    'a rule’s parameter for that of a fact that is no list',
    one(leaf('activity.thread', 'atLeastItems', 1, { params: { hours: { param: 'n' } } }), {
      params: { n: number(1) },
    }),
    'wrong-kind /packs/0/rules/r/conditions/operator: `atLeastItems` needs a list on its left',
  ],
  [
    'a path that is none',
    all(leaf('account', 'equal', 'x', { path: '..x' })),
    "bad-path /packs/0/rules/r/conditions/all/0/path: `..x` is not a path (write `$.name`, `$.list[0]` or `$['name']`)",
  ],
  [
    'a path into what is no object',
    all(leaf('t.word', 'equal', 'x', { path: '$.length' })),
    'bad-path /packs/0/rules/r/conditions/all/0/path: there is no `length` at `$.length`',
  ],
  [
    'a key nearly right',
    all(leaf('account', 'equal', 'official', { path: '$.knd' })),
    'bad-path /packs/0/rules/r/conditions/all/0/path: there is no `knd` at `$.knd` (did you mean `kind`?)',
  ],
  [
    'a key far off',
    all(leaf('account', 'equal', 'official', { path: '$.zzzzzzzzz' })),
    'bad-path /packs/0/rules/r/conditions/all/0/path: there is no `zzzzzzzzz` at `$.zzzzzzzzz`',
  ],
  [
    'an item outside a list',
    all({ item: 'minor', operator: 'equal', value: true }),
    'item-outside-list /packs/0/rules/r/conditions/all/0/item: `item` is used outside a list (use it inside `someItem`, `atLeastItems` or `atMostItems`)',
  ],
  [
    'an item on the right outside a list',
    all(leaf('t.flag', 'equal', { item: 'minor' })),
    'item-outside-list /packs/0/rules/r/conditions/all/0/value/item: `item` is used outside a list (use it inside `someItem`, `atLeastItems` or `atMostItems`)',
  ],
  [
    'an attribute nearly right',
    all(leaf('people', 'someItem', { item: 'minr', operator: 'equal', value: true })),
    'bad-path /packs/0/rules/r/conditions/all/0/value/item: there is no `minr` at `minr` (did you mean `minor`?)',
  ],
  [
    'an attribute far off',
    all(leaf('people', 'someItem', { item: 'zzzzzzzz', operator: 'equal', value: true })),
    'bad-path /packs/0/rules/r/conditions/all/0/value/item: there is no `zzzzzzzz` at `zzzzzzzz`',
  ],
  [
    'items of what is no list',
    all(leaf('t.flag', 'someItem', flag), leaf('t.word', 'atLeastItems', 1), leaf('t.num', 'atMostItems', 1)),
    'wrong-kind /packs/0/rules/r/conditions/all/0/operator: `someItem` needs a list on its left',
    'wrong-kind /packs/0/rules/r/conditions/all/1/operator: `atLeastItems` needs a list on its left',
    'wrong-kind /packs/0/rules/r/conditions/all/2/operator: `atMostItems` needs a list on its left',
  ],
  [
    'a number of items that is none',
    all(
      leaf('t.list', 'atLeastItems', 1.5),
      leaf('t.list', 'atMostItems', -1),
      leaf('t.list', 'atMostItems', { count: -2 }),
    ),
    'bad-value /packs/0/rules/r/conditions/all/0/value: the number of items must be a whole number, 0 or more',
    'bad-value /packs/0/rules/r/conditions/all/1/value: the number of items must be a whole number, 0 or more',
    'bad-value /packs/0/rules/r/conditions/all/2/value: the number of items must be a whole number, 0 or more',
  ],
  [
    'a number of items that is a text',
    all(leaf('t.list', 'atLeastItems', 'two')),
    'wrong-kind /packs/0/rules/r/conditions/all/0/value: a number of items cannot be a text (write a number, or `{ "count": 2, "where": … }`)',
  ],
  [
    'a number of items that is a fact',
    all(leaf('t.list', 'atLeastItems', { fact: 't.num' })),
    'missing-key /packs/0/rules/r/conditions/all/0/value: `count` is missing',
    'unknown-key /packs/0/rules/r/conditions/all/0/value/fact: `fact` is not known here (known here: `count`, `where`)',
  ],
  [
    'a number of items that is a parameter of no use',
    one(leaf('t.list', 'atLeastItems', { param: 'n' }), { params: { n: number(-2) } }),
    'bad-value /packs/0/rules/r/conditions/value: the number of items must be a whole number, 0 or more',
  ],
  [
    'a number of items that is a word',
    one(leaf('t.list', 'atLeastItems', { param: 'n' }), { params: { n: { kind: 'text', default: 'x' } } }),
    'wrong-kind /packs/0/rules/r/conditions/value: the value is of kind text, not number',
  ],
  [
    'at least no item',
    all(leaf('t.list', 'atLeastItems', 0)),
    'warning: constant-condition /packs/0/rules/r/conditions/all/0/value: every list has at least 0 items',
  ],
  [
    'at least no item by a parameter',
    one(leaf('t.list', 'atLeastItems', { param: 'n' }), { params: { n: number(0) } }),
  ],
  ['at most no item', all(leaf('t.list', 'atMostItems', 0))],
  [
    'a number of some items',
    all(
      leaf('people', 'atLeastItems', { count: 0, where: { item: 'minor', operator: 'equal', value: 3 } }),
      leaf('people', 'atLeastItems', { count: { param: 'n' } }),
    ),
    'warning: constant-condition /packs/0/rules/r/conditions/all/0/value: every list has at least 0 items',
    'wrong-kind /packs/0/rules/r/conditions/all/0/value/where/value: the value must be `true` or `false`',
    'unknown-parameter /packs/0/rules/r/conditions/all/1/value/param: there is no parameter `n` (declare it under `params`)',
  ],
  [
    'an operator of other values',
    all(
      leaf('t.flag', 'greaterThan', 1),
      leaf('t.list', 'containsText', 'x'),
      leaf('account', 'equal', { kind: 'official' }),
    ),
    'wrong-kind /packs/0/rules/r/conditions/all/0/operator: `greaterThan` does not compare values of kind boolean (it is compared by `equal`, `in`, `notEqual`, `notIn`)',
    'wrong-kind /packs/0/rules/r/conditions/all/1/operator: `containsText` does not compare values of kind list of text (it is compared by `atLeastItems`, `atMostItems`, `contains`, `coveredBy`, `doesNotContain`, `overlaps`, `someItem`)',
    'wrong-kind /packs/0/rules/r/conditions/all/2/operator: `equal` does not compare values of kind object (name one of its attributes in `path`)',
  ],
  [
    'values of another kind',
    all(
      leaf('t.flag', 'equal', 'true'),
      leaf('t.num', 'equal', '1'),
      leaf('t.word', 'equal', 1),
      leaf('t.since', 'after', 'monday'),
      leaf('t.since', 'olderThan', 'a week'),
      leaf('t.word', 'in', 'x'),
      leaf('t.num', 'in', [1, 'x']),
      leaf('t.num', 'greaterThan', null),
    ),
    'wrong-kind /packs/0/rules/r/conditions/all/0/value: the value must be `true` or `false`',
    'wrong-kind /packs/0/rules/r/conditions/all/1/value: the value must be a number',
    'wrong-kind /packs/0/rules/r/conditions/all/2/value: the value must be a text',
    'wrong-kind /packs/0/rules/r/conditions/all/3/value: the value must be an instant such as `2026-11-24T09:30:00Z`',
    'wrong-kind /packs/0/rules/r/conditions/all/4/value: the value must be a duration such as `PT24H` or `P7D`',
    'wrong-kind /packs/0/rules/r/conditions/all/5/value: the value must be a list',
    'wrong-kind /packs/0/rules/r/conditions/all/6/value: the value must be a list in which each item is a number',
    'wrong-kind /packs/0/rules/r/conditions/all/7/value: the value must be a number',
  ],
  [
    'a word that is none of those',
    all(leaf('account.kind', 'equal', 'offical'), leaf('account.kind', 'in', ['official', 'x'])),
    'bad-value /packs/0/rules/r/conditions/all/0/value: the value must be one of `official`, `representative`, `personal`',
    'wrong-kind /packs/0/rules/r/conditions/all/1/value: the value must be a list in which each item is one of `official`, `representative`, `personal`',
  ],
  [
    'hours',
    all(
      leaf('time.clock', 'between', ['8', '9']),
      leaf('time.clock', 'between', { from: '8', too: '9' }),
      leaf('time.clock', 'between', { from: 8 }),
      leaf('time.clock', 'between', { from: '08:00', to: '09:00', days: ['monday'] }),
      leaf('time.clock', 'between', { from: '08:00', to: '09:00', days: ['mo'] }),
    ),
    'wrong-kind /packs/0/rules/r/conditions/all/0/value: the value must be an object',
    'wrong-kind /packs/0/rules/r/conditions/all/1/value: the value must be an object whose `from` is a time of day such as `22:00`',
    'wrong-kind /packs/0/rules/r/conditions/all/2/value: the value must be an object whose `from` is a time of day such as `22:00`',
    'wrong-kind /packs/0/rules/r/conditions/all/3/value: the value must be an object whose `days` is a list in which each item is one of `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`',
    'wrong-kind /packs/0/rules/r/conditions/all/4/value: the value must be an object whose `days` is a list in which each item is one of `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`',
  ],
  [
    'a fact of another kind on the right',
    all(
      leaf('t.flag', 'equal', { fact: 't.num' }),
      leaf('t.word', 'in', { fact: 't.list' }),
      leaf('t.word', 'in', { fact: 't.word' }),
      leaf('t.num', 'in', { fact: 't.list' }),
    ),
    'wrong-kind /packs/0/rules/r/conditions/all/0/value: the value is of kind number, not boolean',
    'wrong-kind /packs/0/rules/r/conditions/all/2/value: the value is of kind text, not list of text',
    'wrong-kind /packs/0/rules/r/conditions/all/3/value: the value is of kind list of text, not list of number',
  ],
  [
    'a reference that is nothing',
    all(leaf('t.flag', 'equal', { fact: 3 }), leaf('t.flag', 'equal', { other: 3 })),
    'wrong-kind /packs/0/rules/r/conditions/all/0/value/fact: `fact` must be a text, not a number',
  ],
  [
    'an object that is no reference',
    all(leaf('t.flag', 'equal', { param: 3 })),
    'wrong-kind /packs/0/rules/r/conditions/all/0/value/param: `param` must be a text, not a number',
  ],
  [
    'an empty list',
    all(leaf('t.word', 'in', []), leaf('t.list', 'overlaps', [])),
    'warning: constant-condition /packs/0/rules/r/conditions/all/0/value: an empty list settles this comparison for every post',
    'warning: constant-condition /packs/0/rules/r/conditions/all/1/value: an empty list settles this comparison for every post',
  ],
  [
    'an empty list by a parameter',
    one(leaf('t.word', 'in', { param: 'l' }), { params: { l: { kind: 'list', default: [] } } }),
  ],
  [
    'decorators that do not fit',
    all(
      leaf('t.flag', 'someFact:equal', true),
      leaf('t.list', 'everyFact:greaterThan', 1),
      leaf('t.word', 'someValue:equal', 'x'),
      leaf('t.word', 'someValue:greaterThan', ['x']),
      leaf('t.list', 'not:someItem', flag),
    ),
    'wrong-kind /packs/0/rules/r/conditions/all/0/operator: `someFact:equal` does not compare values of kind boolean (it is compared by `equal`, `in`, `notEqual`, `notIn`)',
    'wrong-kind /packs/0/rules/r/conditions/all/1/operator: `everyFact:greaterThan` does not compare values of kind list of text (it is compared by `atLeastItems`, `atMostItems`, `contains`, `coveredBy`, `doesNotContain`, `overlaps`, `someItem`)',
    'wrong-kind /packs/0/rules/r/conditions/all/2/value: the value must be a list',
    'wrong-kind /packs/0/rules/r/conditions/all/3/operator: `someValue:greaterThan` does not compare values of kind text (it is compared by `containsText`, `equal`, `in`, `notEqual`, `notIn`)',
    'unknown-operator /packs/0/rules/r/conditions/all/4/operator: there is no operator `not:someItem` (nothing stands before `someItem`: put the comparison into `{ "not": … }`)',
  ],
  [
    'decorators that fit',
    all(
      leaf('t.list', 'someFact:equal', 'x'),
      leaf('t.word', 'everyValue:equal', ['x']),
      leaf('t.list', 'everyFact:someValue:notEqual', ['x']),
      leaf('t.num', 'not:greaterThan', 1),
    ),
  ],
  [
    'sides swapped',
    all(
      leaf('t.word', 'swap:contains', ['x']),
      leaf('t.list', 'swap:in', 'x'),
      leaf('t.num', 'swap:greaterThan', 1),
      leaf('t.num', 'swap:in', [1]),
      leaf('t.flag', 'swap:greaterThan', true),
      leaf('t.num', 'swap:contains', ['x']),
      leaf('t.list', 'swap:overlaps', ['x']),
      leaf('t.list', 'swap:overlaps', [1]),
      leaf('t.since', 'swap:after', '2026-01-01T00:00:00Z'),
      leaf('t.since', 'swap:olderThan', 'P7D'),
    ),
    'wrong-kind /packs/0/rules/r/conditions/all/3/operator: `swap:in` does not compare values of kind number (it is compared by `equal`, `greaterThan`, `greaterThanInclusive`, `in`, `lessThan`, `lessThanInclusive`, `notEqual`, `notIn`)',
    'wrong-kind /packs/0/rules/r/conditions/all/4/operator: `swap:greaterThan` does not compare values of kind boolean (it is compared by `equal`, `in`, `notEqual`, `notIn`)',
    'wrong-kind /packs/0/rules/r/conditions/all/5/value: the value must be a list in which each item is a number',
    'wrong-kind /packs/0/rules/r/conditions/all/7/value: the value must be a list in which each item is a text',
    'wrong-kind /packs/0/rules/r/conditions/all/9/operator: `swap:olderThan` does not compare values of kind instant (it is compared by `after`, `before`, `equal`, `in`, `newerThan`, `notEqual`, `notIn`, `olderThan`)',
  ],
]
const SETTINGS: readonly Row[] = [
  [
    'a setting of a parameter nearly right',
    bundle({ r: rule(over('most'), { params: { most: number(3) } }) }, { rules: { 't/r': { params: { mst: 4 } } } }),
    'unknown-parameter /policy/rules/t~1r/params/mst: `t/r` has no parameter `mst` (did you mean `most`?)',
  ],
  [
    'a setting of a parameter far off',
    bundle(
      { r: rule({ all: [over('most'), over('least')] }, { params: { most: number(3), least: number(1) } }) },
      { rules: { 't/r': { params: { 'zzzzzz/zz': 4 } } } },
    ),
    'unknown-parameter /policy/rules/t~1r/params/zzzzzz~1zz: `t/r` has no parameter `zzzzzz/zz` (there is `most`, `least`)',
  ],
  [
    'a setting of a parameter of a rule that has none',
    bundle({ r: rule(flag) }, { rules: { 't/r': { params: { most: 4 } } } }),
    'unknown-parameter /policy/rules/t~1r/params/most: `t/r` has no parameter `most`',
  ],
  [
    'a value of another kind, out of range, and at its ends',
    bundle(
      {
        r: rule(
          { all: [over('a'), over('b'), over('c'), over('d')] },
          {
            params: {
              a: number(3, { unit: 'minutes' }),
              b: number(3, { min: 1, max: 9 }),
              c: number(3, { min: 1 }),
              d: number(3, { max: 9 }),
            },
          },
        ),
      },
      {
        reason: 'x',
        rules: { 't/r': { params: { a: 'x', b: 0, c: 0.5, d: 10 } } },
        scopes: {
          FR: { rules: { 't/r': { params: { b: 10, c: 1, d: 9 } } } },
          DE: { rules: { 't/r': { params: { b: 1, c: 100, d: -5 } } } },
          ES: { rules: { 't/r': { params: { b: 9 } } } },
        },
      },
    ),
    'wrong-kind /policy/rules/t~1r/params/a: `a` must be a number (the pack says 3 minutes)',
    'wrong-kind /policy/rules/t~1r/params/b: `b` must be 1 or more (the pack says 3)',
    'wrong-kind /policy/rules/t~1r/params/c: `c` must be 1 or more (the pack says 3)',
    'wrong-kind /policy/rules/t~1r/params/d: `d` must be 9 or less (the pack says 3)',
    'wrong-kind /policy/scopes/FR/rules/t~1r/params/b: `b` must be 9 or less (the pack says 3)',
  ],
  [
    'a duty made a permit or a protection',
    bundle(
      { r: rule(flag) },
      {
        reason: 'x',
        rules: { 't/r': { effect: 'permit' } },
        scopes: { FR: { rules: { 't/r': { effect: 'protect' } } } },
      },
    ),
    'wrong-nature /policy/rules/t~1r/effect: `t/r` is a duty (write `off`, `advise`, `require` or `forbid`)',
    'wrong-nature /policy/scopes/FR/rules/t~1r/effect: `t/r` is a duty (write `off`, `advise`, `require` or `forbid`)',
  ],
  [
    'a permit made a duty or a protection',
    bundle(
      { r: rule(flag, { effect: 'permit', lifts: ['x'] }) },
      {
        reason: 'x',
        rules: { 't/r': { effect: 'advise' } },
        scopes: {
          FR: { rules: { 't/r': { effect: 'protect' } } },
          DE: { rules: { 't/r': { effect: 'off' } } },
          ES: { rules: { 't/r': { effect: 'permit' } } },
        },
      },
    ),
    'wrong-nature /policy/rules/t~1r/effect: `t/r` is a permit (write `permit` or `off`)',
    'wrong-nature /policy/scopes/FR/rules/t~1r/effect: `t/r` is a permit (write `permit` or `off`)',
  ],
  [
    'a protection made a permit',
    bundle(
      { r: rule(flag, { effect: 'protect', caps: ['x'] }) },
      { reason: 'x', rules: { 't/r': { effect: 'permit' } } },
    ),
    'wrong-nature /policy/rules/t~1r/effect: `t/r` is a protection (write `protect` or `off`)',
  ],
  [
    'exemptions from rules that allow none, each said once',
    bundle(
      {
        a: rule(flag, { tags: ['x', 'safeguarding'] }),
        b: rule(flag, { tags: ['legal', 'y'], sources: [{ title: 'A law', asOf: '2026-01-01' }] }),
        c: rule(flag, { lock: 'fixed' }),
        d: rule(flag, { lock: 'tighten-only' }),
        e: rule(flag, { tags: ['x'] }),
      },
      { reason: 'x', rules: Object.fromEntries('abcde'.split('').map((id) => [`t/${id}`, { waivableBy: ['board'] }])) },
    ),
    'not-waivable /policy/rules/t~1a/waivableBy: nobody may be exempted from `t/a` (leave this key out)',
    'not-waivable /policy/rules/t~1b/waivableBy: nobody may be exempted from `t/b` (leave this key out)',
    'not-waivable /policy/rules/t~1c/waivableBy: nobody may be exempted from `t/c` (leave this key out)',
    'locked /policy/rules/t~1d/waivableBy: `t/d` may only be made stricter here (leave this key out)',
  ],
  [
    'nobody named for an exemption that nobody may give',
    bundle({ r: rule(flag, { tags: ['safeguarding'] }) }, { rules: { 't/r': { waivableBy: [] } } }),
  ],
  [
    'a rule nearly right, and one far off',
    bundle(
      { 'one-rule': rule(flag) },
      {
        rules: { 't/on-rule': { effect: 'off' }, zzzzzzzzzzz: { effect: 'off' }, mine: { rule: 'zzzzzzzzzzzzzz' } },
        scopes: { 'a/b': { within: 'FR', rules: { zzzzzzzzzzzz: { effect: 'off' } } } },
      },
    ),
    'unknown-rule /policy/rules/mine: there is no rule `zzzzzzzzzzzzzz` (name a rule of a listed pack as `pack/rule`)',
    'unknown-rule /policy/rules/t~1on-rule: there is no rule `t/on-rule` (did you mean `t/one-rule`?)',
    'unknown-rule /policy/rules/zzzzzzzzzzz: there is no rule `zzzzzzzzzzz` (name a rule of a listed pack as `pack/rule`)',
    'unknown-rule /policy/scopes/a~1b/rules/zzzzzzzzzzzz: there is no rule `zzzzzzzzzzzz` (name a rule of a listed pack as `pack/rule`)',
  ],
  [
    'a rule of a pack that is not listed',
    bundle({ r: rule(flag) }, { rules: { 'publishing/second-pair': { effect: 'off' } } }),
    'unknown-rule /policy/rules/publishing~1second-pair: there is no rule `publishing/second-pair` (list `publishing` under `packs`)',
  ],
  [
    'an old name',
    bundle(
      { new: rule(flag) },
      { rules: { 't/old': { effect: 'forbid' }, mine: { rule: 't/old', effect: 'forbid' } } },
      { renamed: { old: 'new' } },
    ),
    'warning: renamed /policy/rules/mine: rule `t/old` is now `t/new` (write `t/new`)',
    'warning: renamed /policy/rules/t~1old: rule `t/old` is now `t/new` (write `t/new`)',
  ],
  [
    'an old name in a scope and in a region file',
    bundle(
      { new: rule(flag) },
      {
        packs: { t: '1', fr: '1' },
        scopes: {
          'a/b': { within: 'FR', rules: { 't/old': { effect: 'forbid' }, mine: { rule: 't/old', effect: 'forbid' } } },
        },
      },
      { renamed: { old: 'new' } },
      { format: 1, id: 'fr', version: '1.0.0', title: 'fr', overrides: { 't/old': { effect: 'forbid' } } },
    ),
    'warning: renamed /packs/1/overrides/t~1old: rule `t/old` is now `t/new` (write `t/new`)',
    'warning: renamed /policy/scopes/a~1b/rules/mine: rule `t/old` is now `t/new` (write `t/new`)',
    'warning: renamed /policy/scopes/a~1b/rules/t~1old: rule `t/old` is now `t/new` (write `t/new`)',
  ],
  [
    'an old name beside the new',
    bundle(
      { new: rule(flag) },
      { rules: { 't/old': { effect: 'forbid' }, 't/new': { effect: 'advise', reason: 'x' } } },
      { renamed: { old: 'new' } },
    ),
    'duplicate /policy/rules/t~1old: `t/new` is also set under its new name',
    'warning: renamed /policy/rules/t~1old: rule `t/old` is now `t/new` (write `t/new`)',
  ],
  [
    'an old name of a rule that is gone',
    bundle({ r: rule(flag) }, { rules: { 't/old': { effect: 'forbid' } } }, { renamed: { old: 'gone' } }),
    'unknown-rule /policy/rules/t~1old: there is no rule `t/old` (name a rule of a listed pack as `pack/rule`)',
  ],
  [
    'two uses of one name',
    bundle(
      { a: rule(flag), b: rule(flag) },
      {
        reason: 'x',
        rules: { mine: { rule: 't/a' } },
        scopes: {
          FR: { rules: { mine: { rule: 't/b' } } },
          DE: { rules: { mine: { rule: 't/a', effect: 'forbid' } } },
        },
      },
    ),
    'duplicate /policy/scopes/FR/rules/mine: `mine` already names a use of `t/a`',
  ],
  [
    'a named condition of the policy',
    bundle(
      { r: rule(flag) },
      {
        reason: 'x',
        conditions: { 'a/b': leaf('zzzzzzzzzzzz', 'equal', true) },
        rules: { 't/r': { when: { condition: 'a/b' } } },
      },
    ),
    'unknown-fact /policy/conditions/a~1b/fact: there is no fact `zzzzzzzzzzzz`',
  ],
  [
    'an entry under a rule’s id that names another rule',
    bundle({ a: rule(flag), b: rule(flag) }, { reason: 'x', rules: { 't/a': { rule: 't/b' } } }),
    'duplicate /policy/rules/t~1a: `t/a` already names a use of `t/a`',
  ],
  [
    'an entry under a rule’s id that names it',
    bundle({ a: rule(flag) }, { rules: { 't/a': { rule: 't/a', effect: 'forbid' } } }),
  ],
  [
    'a loosening without a reason',
    bundle(
      {
        a: rule(flag),
        b: rule(flag),
        c: rule(flag, { effect: 'permit', lifts: ['x'] }),
        d: rule(flag, { effect: 'off', lifts: ['x'] }),
        e: rule(flag),
      },
      {
        rules: {
          't/a': { effect: 'advise' },
          't/b': { effect: 'forbid' },
          't/c': { effect: 'off' },
          't/d': { effect: 'permit' },
          't/e': { effect: 'off', reason: 'We do.' },
        },
      },
    ),
    'warning: missing-reason /policy/rules/t~1a: this loosens `t/a` without a reason (say why in `reason`)',
    'warning: missing-reason /policy/rules/t~1d: this loosens `t/d` without a reason (say why in `reason`)',
  ],
  [
    'a loosening under a reason of the whole policy',
    bundle({ a: rule(flag) }, { reason: 'A preset.', rules: { 't/a': { effect: 'advise' } } }),
  ],
  [
    'a loosening by when, except or waivers',
    bundle(
      { a: rule(flag), b: rule(flag), c: rule(flag) },
      {
        rules: {
          't/a': { when: flag },
          't/b': { except: [{ when: flag, reason: 'x' }] },
          't/c': { waivableBy: ['board'] },
        },
      },
    ),
    'warning: missing-reason /policy/rules/t~1a: this loosens `t/a` without a reason (say why in `reason`)',
    'warning: missing-reason /policy/rules/t~1b: this loosens `t/b` without a reason (say why in `reason`)',
    'warning: missing-reason /policy/rules/t~1c: this loosens `t/c` without a reason (say why in `reason`)',
  ],
  [
    'a duty added needs no reason, a permit added does',
    bundle(
      { a: rule(flag, { effect: 'off' }), b: rule(flag, { effect: 'off', lifts: ['x'] }) },
      {
        rules: {
          mine: { rule: 't/a', effect: 'require', when: flag },
          yours: { rule: 't/b', effect: 'permit', when: flag },
        },
        scopes: { FR: { rules: { mine: { effect: 'advise' } } } },
      },
    ),
    'warning: missing-reason /policy/rules/yours: this loosens `yours` without a reason (say why in `reason`)',
    'warning: missing-reason /policy/scopes/FR/rules/mine: this loosens `mine` without a reason (say why in `reason`)',
  ],
  [
    'a region file that loosens needs no reason',
    bundle(
      { a: rule(flag) },
      { packs: { t: '1', fr: '1' } },
      {},
      { format: 1, id: 'fr', version: '1.0.0', title: 'fr', overrides: { 't/a': { effect: 'advise' } } },
    ),
  ],
  [
    'a region file that sets a rule of no pack',
    bundle(
      { a: rule(flag) },
      { packs: { t: '1', fr: '1' } },
      {},
      { format: 1, id: 'fr', version: '1.0.0', title: 'fr', overrides: { 'x/a': { effect: 'advise' } } },
    ),
  ],
  [
    'what a lock of the pack refuses',
    bundle(
      {
        fixed: rule(flag, { lock: 'fixed' }),
        tight: rule(
          { all: [flag, over('m'), leaf('t.num', 'equal', { param: 'x' })] },
          { lock: 'tighten-only', params: { m: number(3), x: number(3) } },
        ),
        guard: rule(flag, { tags: ['safeguarding'] }),
        shield: rule(over('m'), { effect: 'protect', caps: ['x'], lock: 'tighten-only', params: { m: number(3) } }),
        off: rule(flag, { effect: 'off', caps: ['x'], lock: 'tighten-only' }),
        grant: rule(over('m'), { effect: 'permit', lifts: ['x'], lock: 'tighten-only', params: { m: number(3) } }),
      },
      {
        reason: 'x',
        rules: {
          't/fixed': { effect: 'forbid' },
          't/tight': {
            effect: 'advise',
            params: { m: 4, x: 4 },
            when: flag,
            except: [{ when: flag, reason: 'x' }],
            waivableBy: ['a'],
          },
          't/guard': { effect: 'off' },
          't/shield': { effect: 'off', params: { m: 4 }, when: flag },
          't/off': { effect: 'protect' },
          't/grant': { params: { m: 2 } },
        },
        scopes: {
          FR: {
            rules: {
              't/tight': { effect: 'forbid', params: { m: 2, x: 3 } },
              't/fixed': { effect: 'require' },
              't/grant': { effect: 'off', params: { m: 4 } },
            },
          },
        },
      },
    ),
    'locked /policy/rules/t~1fixed/effect: `t/fixed` is locked as it stands (leave this key out)',
    'locked /policy/rules/t~1grant/params/m: `t/grant` may only be made stricter here (leave this key out)',
    'locked /policy/rules/t~1guard/effect: `t/guard` may only be made stricter here (leave this key out)',
    'locked /policy/rules/t~1shield/effect: `t/shield` may only be made stricter here (leave this key out)',
    'locked /policy/rules/t~1shield/params/m: `t/shield` may only be made stricter here (leave this key out)',
    'locked /policy/rules/t~1shield/when: `t/shield` may only be made stricter here (leave this key out)',
    'locked /policy/rules/t~1tight/effect: `t/tight` may only be made stricter here (leave this key out)',
    'locked /policy/rules/t~1tight/except: `t/tight` may only be made stricter here (leave this key out)',
    'locked /policy/rules/t~1tight/params/m: `t/tight` may only be made stricter here (leave this key out)',
    'no-direction /policy/rules/t~1tight/params/x: `params.x` of `t/tight` may not change here: neither way is known to be stricter (leave this key out)',
    'locked /policy/rules/t~1tight/waivableBy: `t/tight` may only be made stricter here (leave this key out)',
    'locked /policy/rules/t~1tight/when: `t/tight` may only be made stricter here (leave this key out)',
    'locked /policy/scopes/FR/rules/t~1fixed/effect: `t/fixed` is locked as it stands (leave this key out)',
    'no-direction /policy/scopes/FR/rules/t~1tight/params/x: `params.x` of `t/tight` may not change here: neither way is known to be stricter (leave this key out)',
  ],
  [
    'what a lock of the policy refuses further in, and not outside',
    bundle(
      { a: rule(flag), b: rule(flag), c: rule(flag) },
      {
        reason: 'x',
        rules: {
          't/a': { effect: 'advise', lock: 'tighten-only' },
          't/b': { effect: 'advise', lock: 'fixed' },
          't/c': { effect: 'advise' },
        },
        scopes: {
          FR: {
            rules: {
              't/a': { effect: 'off' },
              't/b': { effect: 'forbid' },
              't/c': { effect: 'off', lock: 'tighten-only' },
            },
          },
          lyon: {
            within: 'FR',
            rules: {
              't/a': { effect: 'forbid' },
              't/c': { effect: { official: 'off', representative: 'advise', personal: 'off' } },
            },
          },
        },
      },
    ),
    'locked /policy/scopes/FR/rules/t~1a/effect: `t/a` may only be made stricter here (leave this key out)',
    'locked /policy/scopes/FR/rules/t~1b/effect: `t/b` is locked as it stands (leave this key out)',
  ],
  [
    'what a lock lets pass',
    bundle(
      {
        fixed: rule(flag, { lock: 'fixed' }),
        tight: rule(flag, { lock: 'tighten-only' }),
        shield: rule(over('m'), { effect: 'protect', caps: ['x'], lock: 'tighten-only', params: { m: number(3) } }),
        other: rule(over('m'), { effect: 'protect', caps: ['x'], lock: 'tighten-only', params: { m: number(3) } }),
      },
      {
        reason: 'x',
        rules: {
          't/fixed': { effect: 'require' },
          't/tight': { lock: 'fixed' },
          't/shield': { effect: 'protect', params: { m: 3 } },
          't/other': { params: { m: 2 } },
        },
        scopes: { FR: { rules: { 't/tight': { effect: 'forbid' }, 't/shield': { params: { m: 3 } } } } },
      },
    ),
    'locked /policy/rules/t~1other/params/m: `t/other` may only be made stricter here (leave this key out)',
    'locked /policy/scopes/FR/rules/t~1tight/effect: `t/tight` is locked as it stands (leave this key out)',
  ],
  [
    'what when and except read cannot be told stricter',
    bundle(
      {
        a: rule({ condition: 'many' }, { lock: 'tighten-only', params: { m: number(3) } }),
        b: rule({ all: [flag, over('m')] }, { lock: 'tighten-only', params: { m: number(3) } }),
      },
      {
        reason: 'x',
        rules: { 't/a': { params: { m: 2 } }, 't/b': { params: { m: 2 } } },
        scopes: { FR: { rules: { 't/b': { when: over('m') } } } },
      },
      { conditions: { many: over('m') } },
    ),
    'no-direction /policy/rules/t~1b/params/m: `params.m` of `t/b` may not change here: neither way is known to be stricter (leave this key out)',
    'locked /policy/scopes/FR/rules/t~1b/when: `t/b` may only be made stricter here (leave this key out)',
  ],
  [
    'words under a lock',
    bundle(
      {
        a: rule(leaf('text.terms', 'atLeastItems', 1), { lock: 'tighten-only', terms: { en: ['x', 'y'] } }),
        b: rule(leaf('text.terms', 'atLeastItems', 1, { params: { list: 'l' } }), {
          lock: 'tighten-only',
          terms: { l: { en: ['x', 'y'] } },
        }),
        c: rule(leaf('text.terms', 'atMostItems', 1), { lock: 'tighten-only', terms: { en: ['x', 'y'] } }),
      },
      {
        reason: 'x',
        rules: {
          't/a': { terms: { en: { remove: ['x'] }, fr: { add: ['z'] } } },
          't/b': { terms: { l: { en: ['z'] } } },
          't/c': { terms: { en: { add: ['z'] } } },
        },
      },
    ),
    'locked /policy/rules/t~1a/terms/en: `t/a` may only be made stricter here (leave this key out)',
    'no-direction /policy/rules/t~1b/terms/l/en: `terms.l.en` of `t/b` may not change here: neither way is known to be stricter (leave this key out)',
    'locked /policy/rules/t~1c/terms/en: `t/c` may only be made stricter here (leave this key out)',
  ],
]
const PARTS: readonly Row[] = [
  [
    'words that are added or removed in no list',
    bundle(
      { a: rule(leaf('text.terms', 'atLeastItems', 1), { terms: { en: ['x'] } }) },
      { rules: { 't/a': { terms: { en: { add: {}, remove: 5 } }, reason: 'x' } } },
    ),
    'wrong-kind /policy/rules/t~1a/terms/en/add: `add` must be a list, not an object',
    'wrong-kind /policy/rules/t~1a/terms/en/remove: `remove` must be a list or an object, not a number',
  ],
  [
    'a pack that is not there',
    bundle({ r: rule(flag) }, { packs: { t: '1', u: '1' } }),
    'unknown-pack /policy/packs/u: pack `u` is not in the bundle (add it to `packs`)',
  ],
  [
    'a pack nearly listed',
    bundle(
      { r: rule(flag) },
      { packs: { t: '1' } },
      {},
      {
        format: 1,
        id: 'unlisted',
        version: '1.0.0',
        title: 'x',
        rules: { r: rule({ fact: 'none', operator: 'none', value: 1 }) },
      },
    ),
  ],
  [
    'another version',
    bundle({ r: rule(flag) }, { packs: { t: '2' } }),
    'wrong-version /policy/packs/t: pack `t` is at 1.2.0, the policy asks for 2 (read what changed, then write `"1"`)',
  ],
  [
    'a version that only begins alike',
    bundle({ r: rule(flag) }, { packs: { t: '1.20' } }),
    'wrong-version /policy/packs/t: pack `t` is at 1.2.0, the policy asks for 1.20 (read what changed, then write `"1"`)',
  ],
  ['the whole version', bundle({ r: rule(flag) }, { packs: { t: '1.2.0' } })],
  [
    'a pack given twice',
    bundle({ r: rule(flag) }, {}, {}, { format: 1, id: 't', version: '1.0.0', title: 't' }),
    'duplicate /packs/1/id: pack `t` is given twice (leave one out, or give it an id of its own: rules are known by their pack’s id)',
  ],
  [
    'a fact declared twice',
    bundle(
      { r: rule(flag) },
      { packs: { t: '1', u: '1' } },
      {},
      { format: 1, id: 'u', version: '1.0.0', title: 'u', facts: { 't.flag': FACTS['t.flag'] } },
    ),
    'duplicate /packs/1/facts/t.flag: there is already a fact `t.flag` (give it a name of your own, such as `acme.campaign`)',
  ],
  [
    'a fact declared under the name of a field',
    bundle({ r: rule(flag) }, {}, { facts: { ...FACTS, text: FACTS['t.word'] } }),
    'duplicate /packs/0/facts/text: there is already a fact `text` (give it a name of your own, such as `acme.campaign`)',
  ],
  [
    'fields that are known, and one that is not',
    bundle(
      { r: rule(flag) },
      {
        knows: ['author.roles', 't.flag', 'labels.topic', 'media.labels.topic', 'author.rols', 'zzzzzzzzzzz', 't.flg'],
      },
    ),
    'unknown-field /policy/knows/4: there is no field `author.rols` (did you mean `author.roles`?)',
    'unknown-field /policy/knows/5: there is no field `zzzzzzzzzzz`',
    'unknown-field /policy/knows/6: there is no field `t.flg` (did you mean `t.flag`?)',
  ],
  [
    'a scope within one that is not declared',
    bundle({ r: rule(flag) }, { scopes: { lyon: { within: 'FRA' }, paris: { within: 'FR' } } }),
    'unknown-scope /policy/scopes/lyon/within: scope `lyon` lies within `FRA`, which is not declared (declare `FRA` under `scopes`)',
  ],
  [
    'scopes within one another',
    bundle({ r: rule(flag) }, { scopes: { a: { within: 'b' }, b: { within: 'a' }, 'c/d': { within: 'c/d' } } }),
    'scope-cycle /policy/scopes/a/within: scope `a` lies within itself (name the scope around it)',
    'scope-cycle /policy/scopes/b/within: scope `b` lies within itself (name the scope around it)',
    'scope-cycle /policy/scopes/c~1d/within: scope `c/d` lies within itself (name the scope around it)',
  ],
  [
    'a region within one that is not declared',
    bundle(
      { r: rule(flag) },
      { packs: { t: '1', 'zz-top': '1' } },
      {},
      { format: 1, id: 'zz-top', version: '1.0.0', title: 'x', zone: 'UTC' },
    ),
    'unknown-scope /packs/1/within: scope `ZZ-TOP` lies within `ZZ`, which is not declared (declare `ZZ` under `scopes`)',
  ],
  [
    'two problems at one place, by their code',
    bundle({
      r: rule(
        { all: [leaf('t.list', 'atLeastItems', 0), leaf('zzz', 'zzz', 1)] },
        { effect: 'permit', tags: ['legal'] },
      ),
    }),
    'missing-key /packs/0/rules/r: a permit must name what it lifts (add `lifts`)',
    'missing-source /packs/0/rules/r: a rule tagged `legal` needs a dated source (add `sources` with `asOf`)',
    'warning: constant-condition /packs/0/rules/r/conditions/all/0/value: every list has at least 0 items',
    'unknown-fact /packs/0/rules/r/conditions/all/1/fact: there is no fact `zzz`',
    'unknown-operator /packs/0/rules/r/conditions/all/1/operator: there is no operator `zzz`',
  ],
]

describe.each([
  ['a rule', RULES],
  ['a word', WORDS],
  ['a condition', CONDITIONS],
  ['a setting', SETTINGS],
  ['a part', PARTS],
] as const)('what is wrong with %s is said so that its author can mend it', (_, rows) => {
  it.each(rows)('%s', (_name, value, ...problems) => {
    expect(said(value)).toEqual(problems)
  })
})
