/** The quiz: one question after the other, each explained once it is answered. */
import { quiz, scoreQuiz } from 'charte/training'
import { announce, byId, el } from './dom.js'
import { policyNow, say, state, words } from './state.js'

let seed = 1
let current
let answers = {}

const box = (...inside) => byId('question').replaceChildren(...inside)
const button = (text, click, id = '') => el('button', { type: 'button', className: 'main', id, on: { click } }, text)

/** The explanation without its first line, which is the outcome, and without marks and ids. */
const reasons = (explanation) => {
  const lines = explanation.split('\n').filter((line) => line.trim() !== '')
  return (lines.length > 1 ? lines.slice(1) : lines)
    .filter((line) => !/\(.*[a-z-]+\/[a-z0-9-]+.*\)$/.test(line))
    .slice(0, 4)
    .map((line) => el('p', {}, line.trim().replace(/^[·→✗◔] /, '')))
}

const result = () => {
  const score = scoreQuiz(current, answers, { at: new Date().toISOString() })
  const title = el('h3', { tabIndex: -1 }, say().score(score.right, score.of))
  box(title, el('p', {}, score.passed ? say().passed : say().failed), button(say().quizAgain, () => begin(seed + 1), 'again'))
  title.focus()
}

const ask = (at) => {
  const { questions } = current
  const question = questions[at]
  const told = el('div', { className: 'told' })
  const options = el('div', { className: 'options' }, question.options.map((outcome) =>
    el('button', { type: 'button', attrs: { 'data-outcome': outcome }, on: { click: (event) => answer(outcome, event.target) } }, say().outcomes[outcome]),
  ))
  const answer = (outcome, pressed) => {
    answers[question.id] = outcome
    const right = outcome === question.answer
    for (const option of options.children) option.disabled = true
    pressed.classList.add('chosen')
    const line = right ? say().right : say().wrong(say().outcomes[question.answer])
    const next = at + 1 < questions.length ? button(say().next, () => ask(at + 1), 'next') : button(say().finish, result, 'next')
    told.append(el('p', { className: right ? 'right' : 'wrong' }, `${right ? '✓' : '✗'} ${line}`), ...reasons(question.explanation), next)
    announce(line)
    next.focus()
  }
  const title = el('h3', { tabIndex: -1 }, say().question(at + 1, questions.length))
  box(
    title,
    el('p', {}, say().on[question.account]),
    el('blockquote', {}, question.post.text),
    question.scene ? el('p', { className: 'hint' }, question.scene) : '',
    options,
    told,
  )
  title.focus()
}

const begin = (with_) => {
  seed = with_
  answers = {}
  const options = { words: words(), seed, length: 10, roles: [state.role], ...(state.office && { scopes: [state.office] }) }
  current = quiz(policyNow(), options)
  if (current.questions.length === 0) box(el('p', {}, say().noQuestions))
  else ask(0)
}

/** Back to the beginning: the rules or the language have changed. */
export const drawQuiz = () => {
  current = undefined
  box(button(say().quizStart, () => begin(seed), 'begin'))
}
