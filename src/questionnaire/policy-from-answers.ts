import {
  InputError,
  type Policy,
  type Problem,
  problem,
  type Setting,
  type Settings,
  type Text,
} from '../model/index.js'
import { must } from '../model/must.js'
import { isPlain } from '../model/plain.js'
import { quoted } from '../model/quoted.js'
import type { Answers, Question } from './question.js'
import { questionnaire } from './questionnaire.js'

const FAMILIES: readonly string[] = [
  'authorship',
  'continuity',
  'disclaimer',
  'publishing',
  'regions',
  'relations',
  'sensitivity',
  'time',
  'training',
  'voice',
]

/** Who the policy is for. */
export interface About {
  /** Kebab-case. */
  readonly id: string
  readonly title: Text
  /** Default: `1.0.0`. */
  readonly version?: string | undefined
}

const wanted = (question: Question): string =>
  question.kind === 'choice'
    ? `one of ${quoted(question.options.map(({ value }) => value))}`
    : question.kind === 'number'
      ? `a number from ${question.min} to ${question.max}`
      : `a list of ${question.options.join(', ')}`

const fits = (question: Question, answer: unknown): boolean => {
  if (question.kind === 'choice') return question.options.some(({ value }) => value === answer)
  if (question.kind === 'number') return typeof answer === 'number' && answer >= question.min && answer <= question.max
  return Array.isArray(answer) && answer.every((code) => question.options.includes(code))
}

/** What is not answered, or by nothing, is answered by its default. */
const answerTo = (question: Question, answers: Answers) =>
  (Object.hasOwn(answers, question.id) ? answers[question.id] : undefined) ?? question.default

const checkEach = (answers: Answers): readonly Problem[] => [
  ...Object.keys(answers)
    .filter((id) => !questionnaire.some((question) => question.id === id))
    .map((id) => problem('unknown-key', `/${id}`, `there is no question \`${id}\``)),
  ...questionnaire.flatMap((question) =>
    fits(question, answerTo(question, answers))
      ? []
      : [
          problem(
            'bad-value',
            `/${question.id}`,
            `the answer to \`${question.id}\` does not fit`,
            `give ${wanted(question)}`,
          ),
        ],
  ),
]

/** Every problem of some answers: a question that does not exist, an answer that it does not take. */
export const checkAnswers = (answers: Answers): readonly Problem[] =>
  isPlain(answers)
    ? checkEach(answers)
    : [problem('wrong-kind', '', 'the answers must be an object', 'write each answer under the id of its question')]

const settingsOf = (question: Question, answers: Answers): readonly (readonly [rule: string, setting: Setting])[] => {
  const answer = answerTo(question, answers)
  if (question.kind === 'number') {
    const { rule, param, title } = question
    return answer === question.default ? [] : [[rule, { params: { [param]: answer as number }, reason: title }]]
  }
  if (question.kind !== 'choice') return []
  const option = question.options.find(({ value }) => value === answer)
  return Object.entries(option?.sets ?? {}).map(([rule, setting]) => [rule, { ...setting, reason: option?.title }])
}

/**
 * A policy from the answers to the questionnaire: the packs, the countries, and one setting with its reason for each answer
 * that differs from what the packs say. Compile it with the packs it names.
 * @param answers By question id; what is missing is answered by its default.
 * @throws InputError with every answer that does not fit.
 */
export const policyFromAnswers = (answers: Answers, about: About): Policy => {
  must(isPlain(about) && about.id && about.title, 'about', 'the `id` and the `title` of the policy')
  const { id, title, version = '1.0.0' } = about
  const problems = checkAnswers(answers)
  if (problems.length > 0) throw new InputError(problems)
  const rules: { [rule: string]: Setting } = {}
  for (const question of questionnaire)
    for (const [rule, setting] of settingsOf(question, answers)) rules[rule] = setting
  const countries = questionnaire.flatMap((question) =>
    question.kind === 'countries' ? (answerTo(question, answers) as readonly string[]) : [],
  )
  const packs = [...FAMILIES, ...countries.map((code) => code.toLowerCase())].sort()
  return {
    format: 1,
    id,
    version,
    title,
    packs: Object.fromEntries(packs.map((pack) => [pack, '1'])),
    ...(Object.keys(rules).length > 0 && { rules: rules as Settings }),
    knows: [],
  }
}
