/** The policy as a document that people sign. */
import { renderPolicy } from 'charte/render'
import { byId, saveFile, written } from './dom.js'
import { policyNow, state, words } from './state.js'

const writing = () => ({
  words: words(),
  short: byId('staff-short').checked,
  ...(state.organisation && { context: { organisation: { names: [state.organisation] } } }),
  ...(state.office && { scopes: [state.office] }),
  ...(byId('staff-for').checked && { roles: [state.role] }),
})

export const drawDocument = () =>
  byId('document').replaceChildren(written(renderPolicy(policyNow(), { ...writing(), format: 'html' }), 1))

export const wireDocument = () => {
  for (const id of ['staff-for', 'staff-short']) byId(id).addEventListener('change', drawDocument)
  byId('print').addEventListener('click', () => window.print())
  byId('download').addEventListener('click', () =>
    saveFile('charte.html', 'text/html', renderPolicy(policyNow(), { ...writing(), format: 'page' })),
  )
}
