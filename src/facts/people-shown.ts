import { type Consent, type Fact, type Field, FIELDS, type Person } from '../model/index.js'
import { parseInstant } from '../time/index.js'

const { kind: PEOPLE } = FIELDS.get('people') as Field
const person = PEOPLE.type === 'list' && PEOPLE.of.type === 'object' ? PEOPLE.of.fields : {}
const held = (kind: Field['kind']): Field => ({ as: 'knowledge', ask: 'organisation', kind })

/** What the register says of one person at one time, or undefined while it is not known. */
const consentOf = (someone: Person, register: readonly Consent[] | undefined, at: number | undefined, channel: string | undefined) => {
  const named = someone.consents
  if (named === undefined && someone.id === undefined) return {}
  if (named?.length === 0 && someone.id === undefined) return { consent: 'none', guardians: 0, selfAgreed: false, consentChannel: false }
  if (!register || at === undefined) return {}
  const mine = register.filter(({ id, subject }) => named?.includes(id) || (someone.id !== undefined && subject === someone.id))
  const running = mine.filter(({ from, until }) => (from === undefined || (parseInstant(from) ?? 0) <= at) && (until === undefined || at < (parseInstant(until) ?? 0)))
  const worst = (['withdrawn', 'refused'] as const).find((status) => mine.some((one) => one.status === status))
  const given = worst ? [] : running.filter(({ status }) => status === 'given')
  const consent = worst ?? (given.length > 0 ? 'given' : mine.length === 0 ? 'none' : mine.some(({ status }) => status === 'pending') ? 'pending' : 'expired')
  const channels = given.map((one) => one.channels)
  return {
    consent,
    guardians: given.flatMap(({ by }) => by ?? []).filter((who) => who === 'guardian').length,
    selfAgreed: given.some(({ by }) => by?.includes('self')),
    ...(given.some(({ form }) => form === 'written') ? { consentForm: 'written' } : given[0]?.form ? { consentForm: given[0].form } : {}),
    consentChannel: channels.some((list) => list?.includes('*') || list?.includes(channel ?? '')) ? true : channels.includes(undefined) ? undefined : false,
  }
}

/** All the people in the pictures and in the text, each with what the register of consents says at the post time. */
export const peopleShown: Fact<'people.shown'> = {
  id: 'people.shown',
  title: { en: 'the people shown or told about', fr: 'les personnes montrées ou évoquées' },
  kind: { type: 'list', of: { type: 'object', fields: {
    ...person, in: { as: 'content', ask: 'author', kind: { type: 'text', values: ['media', 'text'] } },
    consent: held({ type: 'text', values: ['given', 'refused', 'withdrawn', 'pending', 'expired', 'none'] }), consentForm: held({ type: 'text' }),
    guardians: held({ type: 'number' }), selfAgreed: held({ type: 'boolean' }), consentChannel: held({ type: 'boolean' }),
  } } },
  reads: ['media.people', 'people', 'registers.consents', 'channel', 'now', 'publishAt'],
  params: { in: { kind: { type: 'text', values: ['media', 'text', 'both'] }, default: 'both' } },
  observe: ({ post, context, at }, { params }) => {
    const seen = (someone: Person, pointer: string, where: string) =>
      ({ ...someone, ...consentOf(someone, context.registers?.consents, at, post.channel), at: pointer, in: where })
    // Where nobody said who is in it, there may be somebody of whom nothing is known.
    const inMedia = (post.media ?? []).flatMap(({ people }, i) => (people ?? [{}]).map((someone, j) => seen(someone, `/media/${i}/people/${j}`, 'media')))
    const inText = (post.people ?? [{}]).map((someone, i) => seen(someone, `/people/${i}`, 'text'))
    return { value: [...(params.in === 'text' ? [] : inMedia), ...(params.in === 'media' ? [] : inText)] }
  },
}
