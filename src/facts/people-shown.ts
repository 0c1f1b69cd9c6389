import type { Fact, Field, Kind, Person } from '../model/index.js'
import { consentOf } from './consent-of.js'
import { content, declaredFields } from './declared-fields.js'
import { asFarAsKnown } from './partly-known.js'

const held = (kind: Kind): Field => ({ as: 'knowledge', ask: 'organisation', kind })

/**
 * All the people in the pictures and in the text, recipients and mentions apart, each with what the register of
 * consents says at the post time. `in` asks for one of the two.
 */
export const peopleShown: Fact<'people.shown'> = {
  id: 'people.shown',
  title: { en: 'the people shown or told about', fr: 'les personnes montrées ou évoquées' },
  kind: {
    type: 'list',
    of: {
      type: 'object',
      fields: {
        ...declaredFields('people'),
        at: content({ type: 'text' }),
        in: content({ type: 'text', values: ['media', 'text'] }),
        consent: held({ type: 'text', values: ['given', 'refused', 'withdrawn', 'pending', 'expired', 'none'] }),
        consentForm: held({ type: 'text', values: ['written', 'recorded', 'verbal'] }),
        guardians: held({ type: 'number' }),
        selfAgreed: held({ type: 'boolean' }),
        consentChannel: held({ type: 'boolean' }),
        consentInformed: held({ type: 'boolean' }),
        consentPurposes: held({ type: 'list', of: { type: 'text', words: true } }),
      },
    },
  },
  reads: [
    ...['media', 'media.people', 'media.people.consents', 'people', 'people.consents', 'registers.consents'],
    ...['channels', 'form', 'informed', 'purposes'].map((member) => `registers.consents.${member}`),
    ...['channel', 'crossPostTo', 'now', 'publishAt'],
  ],
  params: { in: { kind: { type: 'text', values: ['media', 'text', 'both'] }, default: 'both' } },
  observe: (input, { params }) => {
    const { media = [], people } = input.post
    const missing = new Set<string>()
    const certain: object[] = []
    const add = (list: readonly Person[] | undefined, pointer: string, field: string, where: string) => {
      if (!list) missing.add(field)
      list?.forEach((person, i) => {
        certain.push({ ...person, ...consentOf(person, field, input), at: `${pointer}/${i}`, in: where })
      })
    }
    if (params.in !== 'text') media.forEach((one, i) => add(one.people, `/media/${i}/people`, 'media.people', 'media'))
    if (params.in !== 'media') add(people, '/people', 'people', 'text')
    return asFarAsKnown(certain, missing)
  },
}
