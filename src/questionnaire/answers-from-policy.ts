import { InputError, type Policy, problem, type Settings } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import type { Answers, Option, Question } from './question.js'
import { questionnaire } from './questionnaire.js'

/** How many of the values that one says another says too; no number of them makes up for one that it says otherwise. */
const agreed = (given: unknown, wanted: unknown): number => {
  if (given === undefined) return 0
  if (wanted === null || typeof wanted !== 'object') return given === wanted ? 1 : -Infinity
  if (given === null || typeof given !== 'object') return -Infinity
  return Object.entries(wanted).reduce(
    (sum, [key, value]) =>
      sum + agreed(Object.hasOwn(given, key) ? (given as { [key: string]: unknown })[key] : undefined, value),
    0,
  )
}

const size = ({ sets }: Option): number => JSON.stringify(sets).length

const answerOf = (question: Question, packs: object, rules: Settings): string | number | readonly string[] => {
  switch (question.kind) {
    case 'choice': {
      // The option that says most of what the policy says; of two, the one that says less besides.
      const fitting = question.options
        .map((option) => ({ option, fits: agreed(rules, option.sets) }))
        .filter(({ option, fits }) => fits > 0 || (fits === 0 && Object.keys(option.sets).length === 0))
        .sort((a, b) => b.fits - a.fits || size(a.option) - size(b.option))
      return fitting[0]?.option.value ?? question.default
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
