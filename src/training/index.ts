export { type Question, type Quiz, type QuizOptions, quiz } from './quiz.js'
export { type QuizWriting, renderQuiz } from './render-quiz.js'
export { type Score, type ScoreOptions, scoreQuiz } from './score-quiz.js'
