// The rules' own examples as questions; the answers are what evaluate says of them.
import { compilePolicy } from 'charte'
import { recommended } from 'charte/packs'
import { en, fr } from 'charte/render'
import { quiz, renderQuiz, scoreQuiz } from 'charte/training'

const policy = compilePolicy(recommended)
const made = quiz(policy, { words: en, seed: 11, length: 3, kinds: ['personal'] })
console.log(renderQuiz(made, { words: en, answers: true }))

const answers = Object.fromEntries(made.questions.map(({ id, answer }) => [id, answer]))
console.log(scoreQuiz(made, answers, { at: '2026-12-01T10:00:00Z', until: '2028-12-01T10:00:00Z' }))
console.log(`\n${renderQuiz(quiz(policy, { words: fr, seed: 5, length: 1 }), { words: fr, format: 'gift' })}`)
