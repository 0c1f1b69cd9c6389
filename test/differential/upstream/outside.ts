/** What one test of json-rules-engine asks outside the dialect, and what `fromEngineRules` says of it. */
export interface Outside {
  readonly file: string
  readonly asks: string
  readonly rule: object
  /** The problem, `code pointer`; a warning after `!`. */
  readonly problem: string
  readonly conditions?: { readonly [name: string]: unknown }
}

const age = { fact: 'age', operator: 'lessThan', value: 50 }
const event = { type: 'seen' }
const all = (...conditions: unknown[]) => ({ all: conditions })
const at = '/0/conditions'

/** Refused with a problem, or taken with a warning: never taken for something else. */
export const REFUSED: readonly Outside[] = [
  ...['$.address.lived[*].year', "$.address.['dot.property']", '$.[0].id', '.metrics[0].forum-posts'].map(
    (path): Outside => ({
      file: path.startsWith('$.address') ? 'engine-fact' : 'condition',
      asks: `the path ${path}`,
      rule: { conditions: all({ fact: 'data', path, operator: 'equal', value: 1 }), event },
      problem: `bad-path ${at}/all/0/path`,
    }),
  ),
  {
    file: 'engine-fact',
    asks: 'a value compared with `undefined`',
    rule: { conditions: all({ fact: 'data', path: '$.a', operator: 'equal', value: undefined }), event },
    problem: `missing-key ${at}/all/0`,
  },
  {
    file: 'engine-condition',
    asks: 'a reference to a condition that nobody set',
    rule: { conditions: all({ condition: 'over60' }), event },
    problem: `unknown-condition ${at}/all/0/condition`,
  },
  {
    file: 'engine-condition',
    asks: 'a condition whose root is none',
    rule: { conditions: all({ condition: 'test' }), event },
    conditions: { test: { foo: true } },
    problem: 'unknown-key /conditions/test/foo',
  },
  {
    file: 'engine-custom-properties',
    asks: 'a property of its own on a group',
    rule: { conditions: { customId: 'uuid', ...all(age) }, event },
    problem: `unknown-key ${at}/customId`,
  },
  {
    file: 'engine-custom-properties',
    asks: 'a property of its own on a comparison',
    rule: { conditions: all({ customId: 'uuid', ...age }), event },
    problem: `unknown-key ${at}/all/0/customId`,
  },
  { file: 'rule', asks: 'no condition at all', rule: { conditions: all(), event }, problem: `empty-group ${at}/all` },
  {
    file: 'rule',
    asks: 'a priority of 0',
    rule: { conditions: all(age), event, priority: 0 },
    problem: 'bad-priority /0/priority',
  },
  {
    file: 'rule',
    asks: 'a name that is an object',
    rule: { conditions: all(age), event, name: { id: 1 } },
    problem: 'wrong-kind /0/name',
  },
  {
    file: 'rule',
    asks: 'an event without a type',
    rule: { conditions: all(age), event: {} },
    problem: 'missing-key /0/event',
  },
  {
    file: 'rule',
    asks: 'what to call on success',
    rule: { conditions: all(age), event, onSuccess: 1 },
    problem: 'not-portable /0/onSuccess',
  },
  {
    file: 'acceptance',
    asks: 'a rule that makes a fact for the next',
    rule: { conditions: all(age), event, onSuccess: 1 },
    problem: 'not-portable /0/onSuccess',
  },
  { file: 'engine', asks: 'a rule without conditions', rule: { event }, problem: 'missing-key /0' },
  { file: 'engine', asks: 'a rule without event', rule: { conditions: all(age) }, problem: 'missing-key /0' },
  {
    file: 'condition',
    asks: '`all` that is no list',
    rule: { conditions: { all: { foo: true } }, event },
    problem: `wrong-kind ${at}/all`,
  },
  {
    file: 'condition',
    asks: '`not` of a list',
    rule: { conditions: { not: [age] }, event },
    problem: `wrong-kind ${at}/not`,
  },
  ...(['operator', 'fact', 'value'] as const).map(
    (key): Outside => ({
      file: 'condition',
      asks: `a comparison without \`${key}\``,
      rule: { conditions: all({ ...age, [key]: undefined }), event },
      problem: `missing-key ${at}/all/0`,
    }),
  ),
  {
    file: 'engine-operator-map',
    asks: 'a decorator of the host',
    rule: { conditions: all({ ...age, operator: 'never:lessThan' }), event },
    problem: `unknown-operator ${at}/all/0/operator`,
  },
  {
    file: 'engine-event',
    asks: 'facts filled into event params',
    rule: { conditions: all(age), event: { type: 'seen', params: { count: { fact: 'count' } } } },
    problem: '! not-portable /0/event/params/count',
  },
]

/** What has no counterpart, because charte judges and does not run: nothing of it is said in rules. */
export const NO_COUNTERPART: readonly (readonly [files: string, what: string, why: string])[] = [
  [
    'almanac, engine-run',
    'the almanac: facts read, added and kept while rules run',
    'facts are given before, and a decision changes none',
  ],
  [
    'engine-event, rule',
    'callbacks: what they are passed, in which order, what they wait for',
    'a decision is a value; a host acts on its findings',
  ],
  [
    'engine-event',
    'results that carry the conditions with what each found',
    'findings carry evidence; `explainRule` tells each condition',
  ],
  [
    'engine-rule-priority, engine-fact-priority',
    'which rule or fact is looked at first',
    'every rule is judged, findings are sorted by rule',
  ],
  [
    'engine-cache, engine-parallel-condition-cache',
    'how often a function is called',
    'a fact is observed once for each set of params',
  ],
  ['engine-controls', 'a run that is stopped', 'a decision takes its time, and is whole'],
  [
    'engine-error-handling',
    'a function of a fact that rejects',
    'a coded fact that throws is an error of the decision, and holds what it leaves open',
  ],
  ['engine, fact, operator, operator-decorator, index', 'the methods and checks of its classes', 'a pack is data'],
  ['rule', 'a rule written to JSON and read again', '`fromEngineRules` reads both'],
  ['performance', 'a thousand rules in less than a second', 'see `test/bench`'],
]
