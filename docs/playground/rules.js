/** The rules in force: what each asks and its settings, to be changed; policies to load and to save. */
import { compilePolicy, rulesInForce } from 'charte'
import { ruleSource } from './answer.js'
import { byId, el, fillSelect, saveFile } from './dom.js'
import { bundleNow, openBundle, policyNow, say, state, textIn, words } from './state.js'

const EFFECTS = ['off', 'advise', 'require', 'forbid']
const opened = new Set()

const problemsOf = (error) =>
  (error.problems ?? []).filter(({ severity }) => severity === 'error').slice(0, 3).map(({ message }) => message).join(' · ')

/** Makes one change, unless the policy would then not stand. */
const change = (rule, what, changed) => {
  const before = state.changes[rule] ?? {}
  const merged = { params: { ...before.params, ...what.params }, effect: { ...before.effect, ...what.effect } }
  const changes = { ...state.changes, [rule]: merged }
  try {
    compilePolicy(bundleNow(changes))
  } catch (error) {
    byId('rules-problem').textContent = `${say().refused} ${problemsOf(error) || error.message}`
    return drawRules(changed)
  }
  byId('rules-problem').textContent = ''
  state.changes = changes
  changed(say().changed)
}

const DURATION = /^P(?:(\d+)D|T(\d+)([HM]))$/
const control = (parameter, value, set) => {
  const on = (read) => ({ change: ({ target }) => target.checkValidity() && set(read(target)) })
  switch (parameter.kind) {
    case 'switch':
      return [el('input', { type: 'checkbox', checked: value, on: on((input) => input.checked) })]
    case 'number': {
      const unit = words().units[parameter.unit]?.[words().isOne(value) ? 0 : 1]
      const { min = 0, max } = parameter
      const input = el('input', { type: 'number', required: true, attrs: { min, max, step: 'any' }, value, on: on((field) => Number(field.value)) })
      return unit ? [input, el('span', {}, ` ${unit}`)] : [input]
    }
    case 'duration': {
      const [, days, time, unit] = DURATION.exec(value) ?? []
      if (days === undefined && time === undefined) return undefined
      const write = (n) => (days !== undefined ? `P${n}D` : `PT${n}${unit}`)
      const called = days !== undefined ? say().days : unit === 'H' ? say().hours : say().minutes
      const input = el('input', { type: 'number', required: true, attrs: { min: 0, step: 1 }, value: days ?? time, on: on((field) => write(field.value)) })
      return [input, el('span', {}, ` ${called}`)]
    }
    case 'choice': {
      const select = el('select', { on: on((field) => field.value) })
      fillSelect(select, parameter.options.map((option) => [option, say().choices[option] ?? option]), value)
      return [select]
    }
    default:
      return undefined
  }
}

const ruleCard = ({ rule, effect, params }, bundle, changed) => {
  const source = ruleSource(bundle, rule)
  const settings = Object.entries(source.params ?? {}).flatMap(([name, parameter]) => {
    const set = (value) => change(rule, { params: { [name]: value } }, changed)
    const inputs = control(parameter, params[name], set)
    return inputs ? [el('label', { className: 'setting' }, el('span', {}, textIn(parameter.title) || name), ...inputs)] : []
  })
  const select = el('select', {
    on: { change: ({ target }) => change(rule, { effect: { [state.kind]: target.value } }, changed) },
  })
  fillSelect(select, EFFECTS.map((each) => [each, say().effects[each]]), effect[state.kind])
  const card = el('div', { className: 'rule-card', attrs: { 'data-rule': rule } },
    el('h4', {}, textIn(source.title)),
    source.rationale ? el('p', { className: 'hint' }, textIn(source.rationale)) : undefined,
    el('label', { className: 'setting' }, el('span', {}, say().effectOn[state.kind]), select),
    ...settings,
  )
  return card
}

const fold = (key, title, list, draw) => {
  const inside = el('div', {})
  const fill = () => inside.children.length > 0 || inside.append(...list.map(draw))
  const details = el('details', { open: opened.has(key), attrs: { 'data-concern': key } }, el('summary', {}, el('h3', {}, `${title} (${list.length})`)), inside)
  if (details.open) fill()
  details.addEventListener('toggle', () => {
    if (details.open) fill()
    opened[details.open ? 'add' : 'delete'](key)
  })
  return details
}

/** Draws the list; `spoke` are the rules with findings about the post. */
export const drawRules = (changed, spoke = drawRules.spoke ?? []) => {
  drawRules.spoke = spoke
  const bundle = bundleNow()
  const where = state.office ? { scopes: [state.office] } : {}
  const changedHere = Object.keys(state.changes)
  const all = rulesInForce(policyNow(), where).filter(({ nature, use, rule }) => nature === 'duty' && !use && ruleSource(bundle, rule))
  const first = all.filter(({ rule }) => spoke.includes(rule) || changedHere.includes(rule))
  const draw = (one) => ruleCard(one, bundle, changed)
  const groups = words().concerns.map((title, i) => [
    `${i + 1}`,
    title,
    all.filter(({ rule }) => (ruleSource(bundle, rule).concern?.[0] ?? 4) === i + 1),
  ])
  const focused = document.activeElement?.closest?.('[data-rule]')?.getAttribute('data-rule')
  const index = focused ? [...document.activeElement.closest('[data-rule]').querySelectorAll('input,select')].indexOf(document.activeElement) : -1
  byId('rule-list').replaceChildren(
    el('h3', {}, say().rulesSpoke),
    ...(first.length > 0 ? first.map(draw) : [el('p', { className: 'hint' }, say().noneSpoke)]),
    ...groups.filter(([, , list]) => list.length > 0).map(([key, title, list]) => fold(key, title, list, draw)),
  )
  // Who changed a setting by the keyboard stays at it.
  if (focused) document.querySelector(`[data-rule="${CSS.escape(focused)}"]`)?.querySelectorAll('input,select')[index]?.focus()
}

/** The choice of a beginning, files in and out. */
export const wireRules = (changed) => {
  const restart = (what, told) => {
    Object.assign(state, { changes: {}, own: undefined, ...what })
    byId('rules-problem').textContent = ''
    changed(told ?? say().changed)
  }
  byId('preset').addEventListener('change', ({ target }) => restart({ preset: target.value }))
  byId('reset').addEventListener('click', () => restart({ own: state.own }))
  byId('save').addEventListener('click', () => {
    const bundle = bundleNow()
    saveFile(`${bundle.policy.id}.json`, 'application/json', `${JSON.stringify(bundle, null, 2)}\n`)
  })
  byId('open').addEventListener('change', async ({ target }) => {
    const [file] = target.files
    if (!file) return
    try {
      const own = openBundle(JSON.parse(await file.text()))
      restart({ own, office: '' }, say().opened(textIn(own.policy.title) || own.policy.id))
    } catch (error) {
      byId('rules-problem').textContent = `${say().notOpened} ${problemsOf(error) || say().notJson}`
    }
    target.value = ''
  })
}

export const fillPresets = () => {
  const own = state.own && [['', say().own(textIn(state.own.policy.title) || state.own.policy.id)]]
  fillSelect(byId('preset'), [...Object.entries(say().presets), ...(own || [])], state.own ? '' : state.preset)
}
