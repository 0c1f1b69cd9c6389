import { expect, test } from 'vitest'
import * as analyze from '../../src/analyze/index.js'
import * as main from '../../src/index.js'
import * as bridge from '../../src/json-rules-engine/index.js'
import * as packs from '../../src/packs/index.js'
import * as questionnaire from '../../src/questionnaire/index.js'
import * as render from '../../src/render/index.js'
import * as schema from '../../src/schema/index.js'
import * as testing from '../../src/testing/index.js'
import * as training from '../../src/training/index.js'

const { starter, time } = packs
const { compilePolicy, evaluate, standardCatalog } = main
const { en } = render
const policy = compilePolicy(starter)
const post = { text: 'Write to lopez@example.org', account: { kind: 'official' } } as const
const context = { policy, now: '2026-11-24T10:00:00Z' }
const decision = evaluate(post, context)
const [finding] = decision.findings
const quiz = training.quiz(policy, { words: en, length: 2 })
const quiet = () => undefined
const runner = { describe: (_: string, body: () => void) => body(), test: quiet }

/** Arguments that each function of each door takes. */
const GOOD: { readonly [door: string]: { readonly [name: string]: readonly unknown[] } } = {
  main: {
    ...{
      compilePolicy: [starter, standardCatalog],
      compilePolicyWith: [starter, standardCatalog],
      checkPolicy: [starter, standardCatalog],
      evaluate: [post, context],
    },
    ...{ explainRule: [post, context, 'sensitivity/personal-data'], applyFixes: [post, context, finding?.fixes] },
    ...{ rulesInForce: [policy, { kind: 'official' }], requiredFields: [policy, {}], contentDigest: [post] },
    ...{
      slimBundle: [starter, ['en']],
      packFromFiles: [{ 'a/pack.json': { format: 1, id: 'a', version: '1', title: 'A' } }],
    },
    ...{ convertSpan: ['abc', { start: 0, end: 1 }, 'utf16', 'utf8'], tableZones: [{ UTC: [[0, 0]] }] },
    ...{ extendCatalog: [standardCatalog, { facts: [] }], defineFact: [{}] },
    ...{ languageWith: [{ detect: quiet }], phonesWith: [{ findPhoneNumbersInText: quiet }] },
    ...{
      and: [[true]],
      or: [[true]],
      not: [true],
      possible: [true],
      none: [{ type: 'text' }],
      contribution: ['forbid'],
    },
    ...{ strictestEffect: [['off']], strictestOutcome: [['allow']], parameterKind: [{ kind: 'number', default: 1 }] },
    ...{ problem: ['missing-key', '', 'a'], warning: ['missing-key', '', 'a'] },
  },
  schema: {
    ...{
      parsePost: [post],
      parseContext: [{}],
      parsePack: [time],
      parsePolicy: [starter.policy],
      parseBundle: [starter],
    },
    ...{
      checkPost: [post],
      checkContext: [{}],
      checkPack: [time],
      checkPolicy: [starter.policy],
      checkBundle: [starter],
    },
    ...{ nearest: ['ab', ['abc']], jsonSchemas: [standardCatalog], ruleSchema: [standardCatalog] },
  },
  analyze: { smallestFix: [post, context], applyRemedies: [post, context, []] },
  questionnaire: {
    policyFromAnswers: [{}, { id: 'a', title: 'A' }],
    checkAnswers: [{}],
    answersFromPolicy: [questionnaire.policyFromAnswers({}, { id: 'a', title: 'A' })],
  },
  training: {
    quiz: [policy, { words: en }],
    scoreQuiz: [quiz, {}, { at: '2026-11-24T10:00:00Z' }],
    renderQuiz: [quiz, { words: en }],
  },
  testing: {
    checkExamples: [time, {}],
    describePack: [time, runner, {}],
    checkCases: [starter, [], standardCatalog],
    describePolicy: [starter, [], runner, standardCatalog],
  },
  bridge: {
    fromEngineRules: [[], { id: 'a' }],
    toEngineRules: [policy, { kind: 'official' }],
    createEngine: [policy, standardCatalog, {}],
    engineReport: [{ results: [], failureResults: [] }],
  },
  render: {
    renderDecision: [decision, { words: en, policy }],
    renderFinding: [finding, { words: en, policy }],
    renderObligation: [{ kind: 'remove' }, { words: en }],
    renderNeed: [
      { field: 'media', ask: 'author' },
      { words: en, policy },
    ],
    renderSmallestFix: [analyze.smallestFix(post, context), { words: en, policy }],
    renderPolicy: [policy, { words: en }],
    renderChanges: [policy, policy, { words: en }],
    renderProblem: [main.problem('missing-key', '', 'a'), {}],
    toDiagnostics: [decision, { words: en, policy }],
  },
}
const DOORS = { main, schema, analyze, questionnaire, training, testing, bridge, render } as unknown as {
  readonly [door: string]: { readonly [name: string]: unknown }
}
const WRONG = [
  undefined,
  null,
  'a text',
  7,
  {},
  [],
  [null],
  post,
  policy,
  starter,
  quiet,
  { words: en, policy, format: 'json' },
]

/** Errors are classes; what stands here runs. */
const functions = Object.entries(DOORS).flatMap(([door, names]) =>
  Object.entries(names).flatMap(([name, run]) =>
    typeof run === 'function' && !String(run).startsWith('class')
      ? [{ name: `${door}.${name}`, run: run as (...given: readonly unknown[]) => unknown, good: GOOD[door]?.[name] }]
      : [],
  ),
)

/** A list of what is wrong, the argument that is wrong, or (of four small functions of the model) that it is no list. */
const isTold = (error: unknown): boolean =>
  error instanceof main.PolicyError ||
  error instanceof main.InputError ||
  (error instanceof TypeError && /^`[\w.]+` must be .{5}|^values is not iterable$/.test(error.message))

test.each(functions)(
  'Called wrongly, $name says which argument is wrong and what to pass, or answers',
  ({ run, good }) => {
    if (!good) throw new Error('no call of it is known here')
    expect(() => run(...good)).not.toThrow()
    const calls = [
      ...good.flatMap((_, i) => WRONG.map((wrong) => good.map((value, j) => (j === i ? wrong : value)))),
      ...good.map((_, i) => good.slice(0, i)),
      [...good].reverse(),
    ]
    const untold = calls.flatMap((given) => {
      try {
        run(...given)
        return []
      } catch (error) {
        return isTold(error) ? [] : [String(error)]
      }
    })
    expect([...new Set(untold)]).toEqual([])
  },
)

test('A place that would be passed over is refused, not answered for everywhere', () => {
  const wrong = {
    where: ['FR', ['FR'], { scope: 'FR' }],
    'where.action': [{ action: 'pblish' }],
    'where.kind': [{ kind: 'private' }],
  }
  for (const [name, places] of Object.entries(wrong))
    for (const where of places)
      for (const ask of [main.rulesInForce, main.requiredFields, bridge.toEngineRules])
        if (!(ask === bridge.toEngineRules && Object.hasOwn(Object(where), 'scope')))
          expect(() => ask(policy, where as never), JSON.stringify(where)).toThrow(`\`${name}\` must be`)
})

test('A reader who does not exist is refused: a document or a quiz without their rules would be taken for whole', () => {
  const wrong = { scopes: ['FR', ['france'], [null]], roles: ['volunteer', [7]], kinds: ['personal', ['private']] }
  for (const ask of [render.renderPolicy, training.quiz])
    for (const [name, values] of Object.entries(wrong))
      for (const value of values)
        expect(() => ask(policy, { words: en, [name]: value } as never), `${name} ${value}`).toThrow(
          `\`${name}\` must be`,
        )
})

test('An option that does not exist, or cannot be used, is told and not passed over', () => {
  const at = '2026-11-24T10:00:00Z'
  const quizOf = (options: object) => training.quiz(policy, { words: en, ...options })
  const score = (options: object) => training.scoreQuiz(quiz, {}, { at, ...options })
  const document = (options: object) => render.renderPolicy(policy, { words: en, ...options })
  const examples = (options: object) => testing.checkExamples(time, options)
  const problem = (options: object) => render.renderProblem(main.problem('missing-key', '', 'a'), options)
  const wrong: readonly (readonly [name: string, call: (options: object) => unknown, ...options: object[]])[] = [
    ['changes', (changes) => main.extendCatalog(standardCatalog, changes), { fact: 1 }, main.fieldCatalog],
    [
      'span',
      (span) => main.convertSpan('abc', span as never, 'utf16', 'utf8'),
      { from: 0, to: 1 },
      { start: '0', end: 1 },
    ],
    ['options', quizOf, { count: 3 }, { scope: 'FR' }],
    ['length', quizOf, { length: Number.NaN }, { length: -1 }, { length: '3' }],
    ['seed', quizOf, { seed: 'monday' }, { seed: Number.NaN }],
    ['options', score, { share: 0.8 }],
    ['pass', score, { pass: 80 }, { pass: '0.8' }],
    ['at', score, { at: 'today' }, { at: new Date(0) }],
    ['until', score, { until: 'P1Y' }],
    ['module', score, { module: '' }, { module: 3 }],
    ['writing', document, { scope: 'FR' }, { role: 'volunteer' }],
    ['options', examples, { lvl: 'shipped' }, standardCatalog],
    ['level', examples, { level: 'shiped' }],
    ['languages', examples, { level: 'shipped', languages: 'en' }],
    ['options', problem, { path: 'a.json' }],
    ['source', problem, { source: starter }],
  ]
  for (const [name, call, ...many] of wrong)
    for (const options of many)
      expect(() => call(options), JSON.stringify(options)).toThrow(new RegExp(`^\`${name}\` must be `))
  expect(() => render.renderNeed({ field: 'author.roles' } as never, { words: en, policy })).toThrow('`need` must be')
})
