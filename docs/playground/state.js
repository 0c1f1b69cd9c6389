/** What the visitor has chosen, the policy made of it, and the judgement of the post. */
import { compilePolicy, evaluate } from 'charte'
import * as packs from 'charte/packs'
import { en, fr } from 'charte/render'
import { pageWords } from './words.js'

const PRESETS = { starter: packs.starter, recommended: packs.recommended, strict: packs.strict }
/** What the document is called until somebody gives it a name. */
export const TITLE = { en: 'Our social media policy', fr: 'Notre charte des réseaux sociaux' }
export const regions = Object.values(packs).filter((pack) => pack.rules === undefined && pack.policy === undefined)
const shipped = Object.values(packs).filter((pack) => pack.policy === undefined)

export const state = {
  language: (navigator.language ?? 'en').startsWith('fr') ? 'fr' : 'en',
  preset: 'recommended',
  /** A bundle that was opened; the preset is then its beginning no more. */
  own: undefined,
  /** Rule → changes made on this page. */
  changes: {},
  text: '',
  written: '',
  kind: 'official',
  role: 'volunteer',
  office: '',
  channel: 'facebook',
  when: '',
  organisation: '',
  extras: [],
  approvals: [],
  attestations: [],
}

export const say = () => pageWords[state.language]
export const words = () => ({ en, fr })[state.language]
export const textIn = (text) => (typeof text === 'object' ? (text[state.language] ?? text.en ?? '') : (text ?? ''))

/** The pack of voice belongs to every policy here: a page to try things on may speak of style. */
const startingBundle = () => {
  if (state.own) return state.own
  const { policy, packs: needed } = PRESETS[state.preset]
  const titled = { ...policy, title: TITLE, packs: { ...policy.packs, voice: '1' } }
  return { policy: titled, packs: policy.packs.voice ? needed : [...needed, packs.voice] }
}

/** The offices one may choose: those of the policy, then the countries that have a file. */
export const offices = () => {
  const { policy } = startingBundle()
  const named = Object.entries(policy.scopes ?? {}).map(([code, { title }]) => [code, textIn(title) || code])
  const countries = regions
    .map((pack) => [pack.id.toUpperCase(), textIn(pack.title)])
    .filter(([code]) => !named.some(([other]) => other === code))
    .sort((a, b) => a[1].localeCompare(b[1], state.language))
  return [...named, ...countries]
}

/** The region files that speak for an office: its own, and those around it. */
const regionsOf = (office, { scopes = {} }) => {
  const found = []
  for (let code = office; code && found.length < 9; ) {
    const region = regions.find(({ id }) => id === code.toLowerCase())
    if (region) found.push(region)
    code = scopes[code]?.within ?? region?.within ?? (code.includes('-') ? code.split('-')[0] : '')
  }
  return found
}

/** The policy as it stands, with the changes made here. */
export const bundleNow = (changes = state.changes) => {
  const { policy, packs: needed, ...rest } = startingBundle()
  const more = regionsOf(state.office, policy).filter(({ id }) => !needed.some((pack) => pack.id === id))
  const changed = Object.entries(changes).map(([rule, change]) => {
    const before = policy.rules?.[rule] ?? {}
    const params = { ...before.params, ...change.params }
    const effect = typeof before.effect === 'string' ? change.effect ?? before.effect : { ...before.effect, ...change.effect }
    return [rule, {
      ...before,
      ...(Object.keys(params).length > 0 && { params }),
      ...(Object.keys(effect ?? {}).length > 0 && { effect }),
      reason: before.reason ?? say().reason,
    }]
  })
  return {
    ...rest,
    policy: {
      ...policy,
      packs: { ...policy.packs, ...Object.fromEntries(more.map(({ id, version }) => [id, version.split('.')[0]])) },
      ...(changed.length > 0 && { rules: { ...policy.rules, ...Object.fromEntries(changed) } }),
    },
    packs: [...needed, ...more],
  }
}

let made = { key: '', policy: undefined }
/** The policy ready to judge by; made anew only when what it is made of has changed. */
export const policyNow = () => {
  const key = JSON.stringify([state.language, state.preset, state.own?.policy, state.office, state.changes])
  if (made.key !== key) made = { key, policy: compilePolicy(bundleNow()) }
  return made.policy
}

/** The packs that a policy names, of those that this page brings. */
export const packsFor = (policy) => shipped.filter(({ id }) => policy?.packs?.[id] !== undefined)

export const regionTitle = (code) => textIn(regions.find(({ id }) => id === code.toLowerCase())?.title) || code

/** A file with a bundle, or with a policy alone, whose packs this page brings. Throws what is wrong with it. */
export const openBundle = (file) => {
  const bundle = file?.policy ? file : { policy: file, packs: packsFor(file) }
  compilePolicy(bundle)
  return bundle
}

const CONTENT = {
  child: { media: { id: 'child', kind: 'image', alt: '…', people: [{ minor: true, identifiable: true, consents: [] }] } },
  beneficiary: { media: { id: 'person', kind: 'image', alt: '…', people: [{ role: 'client', identifiable: true, consents: [] }] } },
  donor: { person: { id: 'donor', role: 'donor', named: 'full', agreed: false } },
  health: { topic: { value: 'health' } },
}

export const postNow = () => {
  const of = (what) => state.extras.flatMap((extra) => CONTENT[extra]?.[what] ?? [])
  const [media, people, topic] = [of('media'), of('person'), of('topic')]
  return {
    text: state.text,
    language: state.written || state.language,
    channel: state.channel,
    account: { kind: state.kind },
    author: { id: 'me', roles: [state.role] },
    ...(media.length > 0 && { media }),
    ...(people.length > 0 && { people }),
    ...(topic.length > 0 && { labels: { topic } }),
    ...(state.when && { publishAt: new Date(state.when).toISOString() }),
  }
}

export const contextNow = () => ({
  policy: policyNow(),
  now: new Date().toISOString(),
  ...(state.office && { scopes: [state.office] }),
  ...(state.organisation && { organisation: { names: [state.organisation] } }),
  approvals: state.approvals,
  attestations: state.attestations,
})

export const judgeNow = () => {
  const [post, context] = [postNow(), contextNow()]
  return { post, context, decision: evaluate(post, context) }
}
