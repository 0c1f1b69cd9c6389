import type { Fact, Field, Person } from '../model/index.js'
import { content, declaredFields } from './declared-fields.js'

const WISH: Field = {
  as: 'knowledge',
  ask: 'organisation',
  kind: { type: 'text', values: ['agreed', 'refused', 'none'] },
}
const told = (answer: boolean | undefined): string => (answer === undefined ? 'none' : answer ? 'agreed' : 'refused')

/**
 * All the people tagged, shown or told about, each with what the donors' register says: `naming` and `tagging` are
 * `agreed`, `refused`, or `none` where nobody asked. What the post itself says is the person's `agreed`.
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
  reads: ['mentions', 'media', 'media.people', 'people', 'registers.donors'],
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
        if (register?.length === 0) certain.push({ ...item, naming: 'none', tagging: 'none' })
        else if (lacks.length > 0) certain.push({ ...item, missing: { naming: lacks, tagging: lacks } })
        else {
          const wish = register?.find(({ id }) => id === person.id)
          certain.push({ ...item, naming: told(wish?.named), tagging: told(wish?.tagged) })
        }
      })
    }
    add(mentions, '/mentions', 'mentions', 'mention')
    media.forEach((one, i) => add(one.people, `/media/${i}/people`, 'media.people', 'media'))
    add(people, '/people', 'people', 'text')
    return missing.size === 0 ? { value: certain } : { value: undefined, missing: [...missing].sort(), certain }
  },
}
