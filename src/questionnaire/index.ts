export { answersFromPolicy } from './answers-from-policy.js'
export { type About, checkAnswers, policyFromAnswers } from './policy-from-answers.js'
export type { Answers, Option, Question } from './question.js'
export { questionnaire } from './questionnaire.js'
