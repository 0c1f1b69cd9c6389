import { OUTCOMES } from '../model/index.js'
import { plain } from '../render/document.js'
import type { Words } from '../render/index.js'
import type { Quiz } from './quiz.js'
import { questionLine } from './render-quiz.js'

/** The characters that GIFT gives a meaning to (Moodle documentation, "GIFT format"). */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|\n/g, ' ')
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replace(/\s+/g, (space) => (space.includes('\u202f') ? space : ' '))
    .trim()

/** A quiz as Moodle imports it: multiple choice, one right answer, the reason as feedback. */
export const writeGift = ({ questions }: Quiz, words: Words): string =>
  questions
    .map((question) => {
      const options = OUTCOMES.map(
        (outcome) => `${outcome === question.answer ? '=' : '~'}${escaped(words.outcome[outcome])}`,
      )
      return `::${escaped(question.id)}::[plain]${escaped(plain(questionLine(question, words)))} {\n  ${options.join('\n  ')}\n  ####${escaped(question.explanation)}\n}`
    })
    .join('\n\n')
