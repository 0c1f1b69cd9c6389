import type { DonorWishes, Fact, Field, Kind, Person } from '../model/index.js'
import { content, declaredFields } from './declared-fields.js'
import { asFarAsKnown } from './partly-known.js'

const ANSWER: Kind = { type: 'text', values: ['agreed', 'refused', 'none'] }
const WISH: Field = { as: 'knowledge', ask: 'organisation', kind: ANSWER }
const MEMBERS = { naming: 'named', tagging: 'tagged' } as const
const NOBODY_ASKED = { naming: 'none', tagging: 'none' }

/** What a row of the register says. What it does not say is not known: the row is there, so somebody may have asked. */
const wishesOf = (row: DonorWishes): object => {
  const missing: Record<string, readonly string[]> = {}
  const wishes: Record<string, unknown> = { missing }
  for (const [wish, member] of Object.entries(MEMBERS)) {
    const answer = row[member]
    if (answer === undefined) missing[wish] = [`registers.donors.${member}`]
    else wishes[wish] = answer ? 'agreed' : 'refused'
  }
  return wishes
}

/**
 * All the people tagged, shown or told about, each with what the donors' register says: `naming` and `tagging` are
 * `agreed`, `refused`, or `none` for whoever is not in the register, because nobody asked. A wish that a row leaves out
 * is unknown. What the post itself says is the person's `agreed`.
 */
export const peopleWishes: Fact<'people.wishes'> = {
  id: 'people.wishes',
  title: { en: 'the people named and what they wish', fr: 'les personnes citées et ce qu’elles souhaitent' },
  kind: {
    type: 'list',
    of: {
      type: 'object',
      fields: {
        ...declaredFields('people'),
        at: content({ type: 'text' }),
        in: content({ type: 'text', values: ['mention', 'media', 'text'] }),
        naming: WISH,
        tagging: WISH,
      },
    },
  },
  reads: [
    ...['mentions', 'mentions.id', 'media', 'media.people', 'media.people.id', 'people', 'people.id'],
    ...['registers.donors', 'registers.donors.named', 'registers.donors.tagged'],
  ],
  params: {
    in: {
      kind: { type: 'list', of: { type: 'text', values: ['mention', 'media', 'text'] } },
      default: ['mention', 'media', 'text'],
      polarity: '+',
    },
  },
  observe: ({ post: { mentions = [], media = [], people }, context }, { params }) => {
    const register = context.registers?.donors
    const places = params.in as readonly string[]
    const missing = new Set<string>()
    const certain: object[] = []
    const add = (list: readonly Person[] | undefined, pointer: string, field: string, where: string) => {
      if (!places.includes(where)) return
      if (!list) missing.add(field)
      list?.forEach((person, i) => {
        const item = { ...person, at: `${pointer}/${i}`, in: where }
        const lacks = [...(register ? [] : ['registers.donors']), ...(person.id === undefined ? [`${field}.id`] : [])]
        if (register?.length === 0) certain.push({ ...item, ...NOBODY_ASKED })
        else if (lacks.length > 0) certain.push({ ...item, missing: { naming: lacks, tagging: lacks } })
        else {
          const row = register?.find(({ id }) => id === person.id)
          certain.push({ ...item, ...(row ? wishesOf(row) : NOBODY_ASKED) })
        }
      })
    }
    add(mentions, '/mentions', 'mentions', 'mention')
    media.forEach((one, i) => add(one.people, `/media/${i}/people`, 'media.people', 'media'))
    add(people, '/people', 'people', 'text')
    return asFarAsKnown(certain, missing)
  },
}
