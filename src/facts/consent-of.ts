import { and, type FactInput, or, type Person, type Truth } from '../model/index.js'
import type { ConsentState } from './consent-state.js'
import { consentWorth } from './consent-worth.js'

const ORDER = ['withdrawn', 'refused', 'given', 'pending', 'expired'] as const
const FORMS = ['written', undefined, 'recorded', 'verbal'] as const
const ATTRIBUTES = [
  'consent',
  'consentForm',
  'guardians',
  'selfAgreed',
  'consentChannel',
  'consentInformed',
  'consentPurposes',
]
const unknown = (...fields: readonly string[]): ConsentState => ({
  missing: Object.fromEntries(ATTRIBUTES.map((name) => [name, fields])),
})
const without = (consent: string): ConsentState => ({
  ...{ consent, consentForm: '', guardians: 0, selfAgreed: false, consentChannel: false },
  ...{ consentInformed: false, consentPurposes: [], missing: {} },
})

/**
 * What the register of consents says of one person at the post time. Exactly the entries that `person.consents` names
 * count, so that learning who the person is changes nothing; a refusal or a withdrawal among them outweighs the rest.
 * @param field The field that the person stands in: `media.people` or `people`.
 */
export const consentOf = (person: Person, field: string, { context, post, at }: FactInput): ConsentState => {
  const named = person.consents
  const register = context.registers?.consents
  if (named?.length === 0 || register?.length === 0) return without('none')
  if (!named || !register)
    return unknown(...(named ? [] : [`${field}.consents`]), ...(register ? [] : ['registers.consents']))
  if (at === undefined) return unknown('now')
  const entries = register.filter(({ id }) => named.includes(id))
  const worths = entries.map((entry) => consentWorth(entry, at))
  if (worths.includes(undefined) && !worths.includes('withdrawn')) return unknown('registers.consents')
  const consent = ORDER.find((one) => worths.includes(one)) ?? 'none'
  if (consent !== 'given') return without(consent)

  const given = entries.filter((_, i) => worths[i] === 'given')
  const form = FORMS.find((one) => given.some((entry) => entry.form === one))
  const covers = (channels: readonly string[] | undefined, channel: string): Truth =>
    channels && (channels.includes('*') || channels.includes(channel))
  const channels = [post.channel ?? '', ...(post.crossPostTo ?? [])]
  const consentChannel = and(channels.map((channel) => or(given.map((entry) => covers(entry.channels, channel)))))
  const consentInformed = or(given.map(({ informed }) => informed))
  const purposes = given.map((entry) => entry.purposes)
  const consentPurposes = purposes.includes(undefined) ? undefined : [...new Set(purposes.flat() as string[])].sort()
  // Each with the member of the register that would settle it.
  const said = [
    ['consentForm', form, 'form'],
    ['consentChannel', consentChannel, 'channels'],
    ['consentInformed', consentInformed, 'informed'],
    ['consentPurposes', consentPurposes, 'purposes'],
  ] as const
  return {
    consent,
    guardians: Math.max(...given.map(({ by = [] }) => by.filter((who) => who === 'guardian').length)),
    selfAgreed: given.some(({ by = [] }) => by.includes('self')),
    ...Object.fromEntries(said.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    missing: Object.fromEntries(
      said.flatMap(([name, value, of]) => (value === undefined ? [[name, [`registers.consents.${of}`]]] : [])),
    ),
  }
}
