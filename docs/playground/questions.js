/** A policy made by answering: each question with why it matters and what others do; the rules follow each answer. */
import { answersFromPolicy, policyFromAnswers, questionnaire } from 'charte/questionnaire'
import { byId, el } from './dom.js'
import { packsFor, regionTitle, say, state, textIn, TITLE, words } from './state.js'

const ID = 'our-policy'

/** The answers that the policy in force amounts to, or nothing where none was made by answering. */
const answersNow = () => (state.own?.policy.id === ID ? answersFromPolicy(state.own.policy) : {})

const answer = (question, value, changed) => {
  const answers = { ...answersNow(), [question.id]: value }
  const policy = policyFromAnswers(answers, { id: ID, title: TITLE })
  Object.assign(state, { own: { policy, packs: packsFor(policy) }, changes: {} })
  changed(say().answered)
}

const box = (type, question, value, text, checked, set) =>
  el('label', { className: 'tick' },
    el('input', { type, name: question.id, value, checked, on: { change: set } }),
    el('span', {}, text),
  )

const controls = (question, now, changed) => {
  if (question.kind === 'choice')
    return question.options.map(({ value, title }) =>
      box('radio', question, value, textIn(title), value === now, () => answer(question, value, changed)),
    )
  if (question.kind === 'number') {
    const { min, max, unit } = question
    const set = ({ target }) => target.checkValidity() && answer(question, Number(target.value), changed)
    return [el('label', { className: 'setting' },
      el('input', { type: 'number', name: question.id, required: true, attrs: { min, max }, value: now, on: { change: set } }),
      el('span', {}, ` ${words().units[unit]?.[1] ?? unit}`),
    )]
  }
  return [el('div', { className: 'countries' }, question.options.map((code) =>
    box('checkbox', question, code, regionTitle(code), now.includes(code), ({ target }) =>
      answer(question, target.checked ? [...now, code].sort() : now.filter((one) => one !== code), changed),
    ),
  ))]
}

/** Draws the questions, concern by concern; who answers by the keyboard stays where they are. */
export const drawQuestions = (changed) => {
  const answers = answersNow()
  const { name, value } = document.activeElement ?? {}
  const made = state.own?.policy.id === ID ? say().madeHere : say().notYet
  byId('questions-made').textContent = made
  let concern
  byId('questions-list').replaceChildren(
    ...questionnaire.flatMap((question) => {
      const now = answers[question.id] ?? question.default
      const head = question.concern === concern ? [] : [el('h3', { className: 'concern' }, words().concerns[question.concern - 1])]
      concern = question.concern
      return [
        ...head,
        el('fieldset', {},
          el('legend', {}, textIn(question.title)),
          el('p', { className: 'hint' }, `${textIn(question.why)} ${textIn(question.others)}`),
          ...controls(question, now, changed),
        ),
      ]
    }),
  )
  if (!name) return
  const same = [...document.querySelectorAll('#questions-list input')].filter((input) => input.name === name)
  const input = same.find((one) => one.value === value) ?? same[0]
  input?.focus()
}
