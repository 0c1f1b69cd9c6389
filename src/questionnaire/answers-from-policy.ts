import { InputError, type Policy, problem, type Settings } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import type { Answers, Option, Question } from './question.js'
import { questionnaire } from './questionnaire.js'

/** Whether one value holds all that another says. */
const covers = (given: unknown, wanted: unknown): boolean => {
  if (wanted === null || typeof wanted !== 'object') return given === wanted
  if (given === null || typeof given !== 'object') return false
  return Object.entries(wanted).every(
    ([key, value]) => Object.hasOwn(given, key) && covers((given as { [key: string]: unknown })[key], value),
  )
}

const size = ({ sets }: Option): number => JSON.stringify(sets).length

const answerOf = (question: Question, packs: object, rules: Settings): string | number | readonly string[] => {
  switch (question.kind) {
    case 'choice': {
      // The option that says most of what the policy says.
      const fitting = question.options.filter(({ sets }) => covers(rules, sets))
      return [...fitting].sort((a, b) => size(b) - size(a))[0]?.value ?? question.default
    }
    case 'number': {
      const value = Object.hasOwn(rules, question.rule) ? rules[question.rule]?.params?.[question.param] : undefined
      return typeof value === 'number' ? value : question.default
    }
    case 'countries':
      return question.options.filter((code) => Object.hasOwn(packs, code.toLowerCase()))
  }
}

/**
 * The answers that a policy gives to the questionnaire: what it does not settle is the default.
 * @throws InputError for anything that is not a policy.
 */
export const answersFromPolicy = (policy: Policy): Answers => {
  if (!isPlain(policy) || !isPlain(policy.packs))
    throw new InputError([problem('wrong-kind', '', 'this is not a policy', 'check it with `checkPolicy`')])
  const { packs, rules } = policy
  return Object.fromEntries(questionnaire.map((question) => [question.id, answerOf(question, packs, rules ?? {})]))
}
