/** The answer beside the post: outcome, findings with their repairs, what is left to do, the shortest way out. */
import { applyFixes } from 'charte'
import { applyRemedies, smallestFix } from 'charte/analyze'
import { renderFinding, renderNeed, renderObligation, renderSmallestFix } from 'charte/render'
import { announce, byId, el, written } from './dom.js'
import { say, state, textIn, words } from './state.js'

const ORDER = { deny: 0, hold: 1, allow: 2 }
const SIGN = { deny: '✗', hold: '◔', allow: '✓' }
const MARK = { deny: '✗', hold: '◔', allow: '·' }

/** The marks under the text, behind the field: the strictest finding of each place is drawn. */
export const drawMarks = (decision) => {
  const spans = decision.findings
    .filter(({ status }) => status === 'open')
    .flatMap(({ outcome, evidence }) =>
      evidence.filter(({ at, span }) => at === '/text' && span).map(({ span }) => ({ ...span, outcome })),
    )
    .sort((a, b) => a.start - b.start || ORDER[a.outcome] - ORDER[b.outcome])
  const edges = [...new Set([0, state.text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const pieces = edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]
    const over = spans.filter(({ start, end }) => start <= from && end >= to)
    const [strictest] = over.sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome])
    const text = state.text.slice(from, to)
    return strictest ? el('mark', { className: strictest.outcome }, text) : text
  })
  byId('marks').replaceChildren(...pieces, '\u200b')
}

const short = (text) => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
const fixName = ({ kind, span, text = '' }) => {
  if (kind === 'insert') return say().insert(short(text.trim()))
  if (kind === 'replace') return say().replace(short(text.trim()))
  return say().remove(short(state.text.slice(span.start, span.end).trim()))
}

const fixButtons = (finding, { post, context }, changed) =>
  finding.fixes
    .filter(({ at }) => at === '/text')
    .map((fix) =>
      el('button', {
        type: 'button',
        className: 'fix',
        on: {
          click: () => {
            // Typed on since this was drawn: it is drawn anew in a moment.
            if (state.text !== post.text) return changed()
            const fixed = applyFixes(post, context, [fix])
            if (fixed.applied.length === 0) return announce(say().noHelp)
            state.text = fixed.post.text
            changed(say().fixed)
            byId('text').focus()
          },
        },
      }, fixName(fix)),
    )

const showButton = ({ evidence }) => {
  const place = evidence.find(({ at, span }) => at === '/text' && span)?.span
  if (!place) return undefined
  const show = () => {
    byId('text').focus()
    byId('text').setSelectionRange(place.start, place.end)
  }
  return el('button', { type: 'button', className: 'quiet', on: { click: show } }, say().show)
}

/** The words of the library about one finding; the name of its rule stands below, without its id. */
const card = (finding, judged, changed) => {
  const { post, context } = judged
  const { policy } = context
  const told = written(renderFinding(finding, { policy, words: words(), post, context, format: 'html' }))
  const [message] = told.querySelectorAll('p')
  const list = told.querySelector('ul')
  list?.lastElementChild?.remove()
  const title = textIn(ruleSource(judged.bundle, finding.rule)?.title)
  return el('li', { className: `card ${finding.outcome}` },
    el('p', { className: 'level' }, el('span', { attrs: { 'aria-hidden': 'true' } }, MARK[finding.outcome]), ` ${say().level[finding.outcome]}`),
    el('h3', {}, message?.textContent ?? title),
    list?.children.length ? list : undefined,
    el('div', { className: 'buttons' }, fixButtons(finding, judged, changed), showButton(finding)),
    el('p', { className: 'rule' }, say().rule(title)),
  )
}

/** A rule as its pack has it. */
export const ruleSource = (bundle, rule) => {
  const [pack, name] = rule.split('/')
  return bundle.packs.find(({ id }) => id === pack)?.rules?.[name]
}

const shortest = ({ post, context, decision }, changed) => {
  if (decision.outcome === 'allow') return undefined
  const smallest = smallestFix(post, context)
  if (smallest.remedies.length + smallest.left.length === 0) return undefined
  const line = written(renderSmallestFix(smallest, { policy: context.policy, words: words(), post, context, format: 'html' }))
  const doIt = () => {
    if (state.text !== post.text) return changed()
    const after = applyRemedies(post, context, smallest.remedies)
    const { approvals, attestations } = after.context
    Object.assign(state, { text: after.post.text, approvals, attestations })
    if (after.post.publishAt !== post.publishAt) {
      const later = new Date(after.post.publishAt)
      state.when = new Date(later - later.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
    }
    changed(say().fixed)
    byId('text').focus()
  }
  const able = smallest.remedies.some(({ kind }) => kind !== 'answer')
  return el('section', { className: 'shortest', attrs: { 'aria-labelledby': 'shortest-title' } },
    el('h3', { id: 'shortest-title' }, say().smallestTitle),
    line,
    able && el('button', { type: 'button', className: 'main', id: 'do-it', on: { click: doIt } }, say().doIt),
  )
}

const duties = ({ decision, context }) => {
  const lines = (due) =>
    decision.obligations
      .filter((duty) => duty.due === due)
      .map((duty) => el('li', {}, renderObligation(duty, { words: words(), context }).trim()))
  return ['before', 'after'].flatMap((due) => {
    const list = lines(due)
    return list.length > 0 ? [el('h3', {}, say()[due]), el('ul', { className: 'duties' }, list)] : []
  })
}

const needs = ({ decision, context, post }) =>
  decision.needs.length === 0
    ? []
    : [
        el('h3', {}, say().missingTitle),
        el('ul', {}, decision.needs.map((need) => el('li', {}, renderNeed(need, { policy: context.policy, words: words(), post, context }).trim()))),
      ]

/** What the answer is, in one or two sentences. */
export const sentence = ({ outcome, findings }) => {
  const advice = findings.filter((one) => one.outcome === 'allow' && one.status === 'open').length
  const strict = findings.filter((one) => one.outcome !== 'allow').length
  return [
    say().lead[outcome],
    ...(strict > 0 ? [say().mend(strict)] : []),
    ...(advice > 0 ? [say().advice(advice)] : []),
  ].join(' ')
}

export const outcomeLine = ({ outcome }) => [
  el('span', { className: 'sign', attrs: { 'aria-hidden': 'true' } }, SIGN[outcome]),
  ` ${say().outcomes[outcome]}`,
]

/** Draws the answer anew; `changed` is called after a repair. */
export const drawAnswer = (judged, changed) => {
  const { decision } = judged
  if (state.text.trim() === '' && state.extras.length === 0) {
    byId('answer').replaceChildren(el('p', { className: 'empty' }, say().empty))
    return
  }
  const shown = decision.findings
    .filter(({ status, outcome }) => status === 'open' || status === 'undetermined' || outcome !== 'allow')
    .sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome])
  byId('answer').replaceChildren(
    ...[
      el('div', { className: `outcome ${decision.outcome}` },
        el('p', { className: 'word', id: 'outcome' }, outcomeLine(decision)),
        el('p', {}, sentence(decision)),
      ),
      shortest(judged, changed),
      shown.length > 0 ? el('ul', { className: 'cards' }, shown.map((finding) => card(finding, judged, changed))) : undefined,
      ...duties(judged),
      ...needs(judged),
      decision.unjudged.length > 0 ? el('p', { className: 'hint' }, say().unjudged(decision.unjudged.length)) : undefined,
    ].filter(Boolean),
  )
}
