import { OUTCOMES } from '../model/index.js'
import { must } from '../model/must.js'
import type { Block, Inline } from '../render/document.js'
import type { Format, Words } from '../render/index.js'
import { wordsOf } from '../render/words.js'
import { write } from '../render/write.js'
import type { Question, Quiz } from './quiz.js'
import { writeGift } from './write-gift.js'

/** How a quiz is written. */
export interface QuizWriting {
  readonly words: Words
  /** `gift` is the format that Moodle imports. Default: `text`. */
  readonly format?: Format | 'gift' | undefined
  /** Whether the answers and their reasons stand under it. Default: false; GIFT always has them. */
  readonly answers?: boolean | undefined
}

/** What is asked about one post. */
export const questionLine = ({ post, account }: Question, words: Words): readonly Inline[] => [
  words.quiz.on(words.quiz.account[account]),
  ' ',
  { quote: words.quote(post.text ?? '') },
]

const questionBlocks = (question: Question, number: number, words: Words): readonly Block[] => [
  { type: 'heading', level: 2, line: [`${number}.`] },
  { type: 'paragraph', line: questionLine(question, words) },
  { type: 'list', entries: OUTCOMES.map((outcome) => ({ line: [words.outcome[outcome]], mark: '·' as const })) },
]

/** The reasons of an answer: what a decision says under its outcome, in a few lines. */
const reasons = (explanation: string): readonly string[] => {
  const lines = explanation.split('\n').map((line) => line.trim().replace(/^[·→✗◔] /, ''))
  return (lines.length > 1 ? lines.slice(1, 5) : lines).filter((line) => line !== '')
}

const answerBlocks = ({ answer, explanation }: Question, number: number, words: Words): readonly Block[] => [
  { type: 'heading', level: 3, line: [`${number}. ${words.outcome[answer]}`] },
  ...reasons(explanation).map((line): Block => ({ type: 'paragraph', line: [line] })),
]

/** A quiz to hand out: as text, Markdown, HTML, a whole page, or for Moodle. */
export const renderQuiz = (quiz: Quiz, writing: QuizWriting): string => {
  must(Array.isArray(quiz?.questions), 'quiz', 'what `quiz(…)` gives')
  const words = wordsOf(writing)
  const { format = 'text', answers = false } = writing
  if (format === 'gift') return writeGift(quiz, words)
  const blocks: readonly Block[] = [
    { type: 'heading', level: 1, line: [words.quiz.title] },
    { type: 'paragraph', line: [words.quiz.intro] },
    ...quiz.questions.flatMap((question, i) => questionBlocks(question, i + 1, words)),
    ...(answers ? [{ type: 'heading', level: 2, line: [words.quiz.answers] } as const] : []),
    ...(answers ? quiz.questions.flatMap((question, i) => answerBlocks(question, i + 1, words)) : []),
  ]
  return write({ language: words.language, title: words.quiz.title, blocks }, format)
}
