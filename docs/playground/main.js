/** The page: what is chosen in it, and what is drawn anew when something changes. */
import { drawAnswer, drawMarks, outcomeLine, sentence } from './answer.js'
import { announce, byId, el, fillSelect } from './dom.js'
import { drawQuestions } from './questions.js'
import { drawQuiz } from './quiz.js'
import { drawRules, fillPresets, wireRules } from './rules.js'
import { drawDocument, wireDocument } from './staff.js'
import { bundleNow, judgeNow, offices, say, state } from './state.js'

const PARTS = ['post', 'questions', 'rules', 'staff', 'quiz']
const CHANNELS = { facebook: 'Facebook', instagram: 'Instagram', linkedin: 'LinkedIn', mastodon: 'Mastodon', bluesky: 'Bluesky', x: 'X', tiktok: 'TikTok', youtube: 'YouTube', whatsapp: 'WhatsApp' }
const LANGUAGES = ['en', 'fr', 'es', 'pt', 'it', 'de', 'nl']
const part = () => PARTS.find((name) => location.hash === `#${name}`) ?? 'post'

/** The field grows with its text, so that the marks behind it never scroll away from it. */
const grow = () => {
  const field = byId('text')
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
}

let last
const judge = (told) => {
  const judged = { ...judgeNow(), bundle: bundleNow() }
  const { decision } = judged
  drawMarks(decision)
  drawAnswer(judged, changed)
  const nothing = state.text.trim() === '' && state.extras.length === 0
  byId('rules-outcome').replaceChildren(...(nothing ? [] : [el('span', { className: decision.outcome }, outcomeLine(decision)), ` ${sentence(decision)}`]))
  const line = nothing ? '' : [told, `${say().outcomes[decision.outcome]}.`, sentence(decision)].filter(Boolean).join(' ')
  if (line !== last) announce(line)
  last = line
  return decision.findings.map(({ rule }) => rule)
}

/** Fields that show what is chosen. */
const fillFields = () => {
  const { kinds, roles, extras, sampleList, everywhere } = say()
  fillSelect(byId('kind'), Object.entries(kinds), state.kind)
  fillSelect(byId('role'), Object.entries(roles), state.role)
  fillSelect(byId('office'), [['', everywhere], ...offices()], state.office)
  fillSelect(byId('channel'), Object.entries(CHANNELS), state.channel)
  const names = new Intl.DisplayNames([state.language], { type: 'language' })
  fillSelect(byId('written'), LANGUAGES.map((code) => [code, names.of(code)]), state.written || state.language)
  fillPresets()
  byId('when').value = state.when
  byId('organisation').value = state.organisation
  if (byId('text').value !== state.text) byId('text').value = state.text
  byId('from-name').textContent = state.kind === 'personal' ? say().you : state.organisation || say().orgName
  byId('extras').replaceChildren(
    ...Object.entries(extras).map(([extra, text]) =>
      el('label', { className: 'tick' },
        el('input', { type: 'checkbox', name: extra, checked: state.extras.includes(extra), on: { change: ({ target }) => choose({ extras: target.checked ? [...state.extras, extra] : state.extras.filter((one) => one !== extra) }, false) } }),
        el('span', {}, text),
      ),
    ),
  )
  byId('samples').replaceChildren(
    ...sampleList.map((sample) => el('li', {}, el('button', { type: 'button', on: { click: () => take(sample) } }, sample.name))),
  )
  grow()
}

/** Everything that is seen, after a change of rules, place or language. */
const drawAll = (told) => {
  fillFields()
  const spoke = judge(told)
  if (part() === 'rules') drawRules(changed, spoke)
  if (part() === 'questions') drawQuestions(changed)
  if (part() === 'staff') drawDocument()
}
const changed = (told) => {
  drawQuiz()
  drawAll(told)
}

const choose = (what, fields = true) => {
  Object.assign(state, what)
  if (fields) changed()
  else judge()
}
const take = ({ text, kind, role, extras = [] }) => choose({ text, kind, role, extras, written: state.language, when: '', approvals: [], attestations: [] })

const show = (focus) => {
  const now = part()
  for (const name of PARTS) {
    byId(name).hidden = name !== now
    const link = document.querySelector(`nav a[href="#${name}"]`)
    if (name === now) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  drawAll()
  if (focus) byId(`${now}-title`).focus()
}

const speak = (language) => {
  const before = say()
  state.language = language
  if (state.organisation === before.orgName || state.organisation === '') state.organisation = say().orgName
  // A sample that nobody has touched speaks the other language too.
  const sample = before.sampleList.findIndex(({ text }) => text === state.text)
  if (sample >= 0) Object.assign(state, { text: say().sampleList[sample].text, written: language })
  document.documentElement.lang = language
  document.title = say().page
  for (const element of document.querySelectorAll('[data-say]')) element.textContent = say()[element.dataset.say]
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', say()[element.dataset.label])
  for (const button of document.querySelectorAll('[data-language]')) button.setAttribute('aria-pressed', `${button.dataset.language === language}`)
  changed()
}

let waiting
byId('text').addEventListener('input', ({ target }) => {
  state.text = target.value
  grow()
  clearTimeout(waiting)
  waiting = setTimeout(judge, 120)
})
for (const id of ['kind', 'role', 'office', 'channel', 'written', 'when', 'organisation'])
  byId(id).addEventListener('change', ({ target }) => choose({ [id]: target.value }))
for (const button of document.querySelectorAll('[data-language]')) button.addEventListener('click', () => speak(button.dataset.language))
window.addEventListener('hashchange', () => PARTS.some((name) => location.hash === `#${name}`) && show(true))
window.addEventListener('resize', grow)
wireRules(changed)
wireDocument()
state.text = say().sampleList[0].text
speak(state.language)
show(false)
