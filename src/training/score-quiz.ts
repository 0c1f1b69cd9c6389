import type { Instant, Outcome } from '../model/index.js'
import { must, mustSayOnly } from '../model/must.js'
import { isPlain } from '../model/plain.js'
import { parseInstant } from '../time/index.js'
import type { Quiz } from './quiz.js'

/** How an attempt is judged and recorded. */
export interface ScoreOptions {
  /** When the quiz was taken. */
  readonly at: Instant
  /** The module that `author.training` then names. Default: `social-media`. */
  readonly module?: string | undefined
  /** The share of right answers that passes, from 0 to 1. Default: 0.8. */
  readonly pass?: number | undefined
  /** When the training ends. Absent: never. */
  readonly until?: Instant | undefined
}

/** What became of an attempt. */
export interface Score {
  readonly right: number
  readonly of: number
  readonly passed: boolean
  /** The questions answered otherwise than the policy does. */
  readonly wrong: readonly string[]
  /** An entry of `author.training`, as the rules on training read it; only of who passed. */
  readonly record?: { readonly module: string; readonly at: Instant; readonly until?: Instant }
}

const isInstant = (value: unknown): boolean => typeof value === 'string' && parseInstant(value) !== undefined

/**
 * Scores the answers to a quiz, by the ids of its questions. An answer that is missing is not right.
 * @param answers Question id → outcome.
 * @throws TypeError for an option that does not exist or cannot be used, such as 80 for the share that passes.
 */
export const scoreQuiz = (
  quiz: Quiz,
  answers: { readonly [question: string]: Outcome },
  options: ScoreOptions,
): Score => {
  must(Array.isArray(quiz?.questions), 'quiz', 'what `quiz(…)` gives')
  must(isPlain(answers), 'answers', 'an object: the outcome chosen, by the id of the question')
  mustSayOnly(options, 'options', ['at', 'module', 'pass', 'until'])
  const { at, module = 'social-media', pass = 0.8, until } = options
  must(isInstant(at), 'at', 'the instant the quiz was taken: pass { at: new Date().toISOString() }')
  must(until === undefined || isInstant(until), 'until', 'the instant the training ends, like `2027-11-24T09:30:00Z`')
  must(typeof module === 'string' && module !== '', 'module', 'the name of the module, like `social-media`')
  must(typeof pass === 'number' && pass >= 0 && pass <= 1, 'pass', 'a share from 0 to 1, like 0.8')
  const isRight = ({ id, answer }: Quiz['questions'][number]) => Object.hasOwn(answers, id) && answers[id] === answer
  const wrong = quiz.questions.filter((question) => !isRight(question)).map(({ id }) => id)
  const of = quiz.questions.length
  const right = of - wrong.length
  const passed = of > 0 && right / of >= pass
  return { right, of, passed, wrong, ...(passed && { record: { module, at, ...(until !== undefined && { until }) } }) }
}
